import { searchFor } from "../search-words.js";
import type { Row } from "./read-table.js";

export interface Sorting {
  readonly column: number;
  readonly isDescending: boolean;
}

/** The rows in which all words of a search occur, in whichever cells. */
export const filterRows = (rows: readonly Row[], search: string): readonly Row[] => {
  const matches = searchFor(search);
  if (matches === null) return rows;
  return rows.filter((row) => matches(row.map((cell) => cell.words).join("\n")));
};

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Rows by one column: numbers by their value, words as people count ("2" before "10"), empty cells last either way. */
export const sortRows = (rows: readonly Row[], sorting: Sorting | null): readonly Row[] => {
  if (sorting === null) return rows;
  const { column, isDescending } = sorting;
  const direction = isDescending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const [a, b] = [left[column], right[column]];
    const [first, second] = [a?.words ?? "", b?.words ?? ""];
    if (first === "" || second === "") return Number(first === "") - Number(second === "");
    if (a?.number != null && b?.number != null) return direction * (a.number - b.number);
    return direction * collator.compare(first, second);
  });
};

/** What a click on a column's heading makes of the order: up, down, as the app sent it. */
export const nextSorting = (sorting: Sorting | null, column: number): Sorting | null => {
  if (sorting?.column !== column) return { column, isDescending: false };
  return sorting.isDescending ? null : { column, isDescending: true };
};

export interface Page {
  readonly rows: readonly Row[];
  /** From 0. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** Of the first row shown, from 1; 0 when there is none. */
  readonly from: number;
  readonly to: number;
}

/** One page of rows; a page past the end is the last one. */
export const pageOf = (rows: readonly Row[], asked: number, pageSize: number): Page => {
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(Math.max(0, asked), pages - 1);
  const shown = rows.slice(page * pageSize, (page + 1) * pageSize);
  const from = shown.length === 0 ? 0 : page * pageSize + 1;
  return { rows: shown, page, pages, from, to: page * pageSize + shown.length };
};
