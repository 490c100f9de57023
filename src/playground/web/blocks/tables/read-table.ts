import type { BlockKit } from "../../../page/protocol.js";
import { isBlockKit, numberAt, textAt } from "../read.js";
import { richTextWords } from "../values/rich-text-words.js";

/** A cell with what it is sorted and searched by. */
export interface Cell {
  readonly cell: BlockKit;
  readonly words: string;
  /** Of a `raw_number`; null for everything else. */
  readonly number: number | null;
}

export type Row = readonly Cell[];

export interface TableRows {
  readonly header: Row;
  readonly rows: readonly Row[];
}

const readCell = (cell: unknown): Cell => {
  const object = isBlockKit(cell) ? cell : {};
  const isRich = object.type === "rich_text";
  return {
    cell: object,
    words: isRich ? richTextWords(object) : textAt(object, "text"),
    number: object.type === "raw_number" ? numberAt(object, "value") : null,
  };
};

/** The rows of a `table` or `data_table`; the first is its header. */
export const readTable = (block: BlockKit): TableRows => {
  const lists = Array.isArray(block.rows) ? block.rows.filter(Array.isArray) : [];
  const [header = [], ...rows] = lists.map((row: readonly unknown[]) => row.map(readCell));
  return { header, rows };
};
