import { isJsonObject, objectsOf } from "../json.js";
import { report, step } from "./check.js";
import { blockId } from "./composition.js";
import { LIMITS } from "./limits.js";
import { boolean, number, oneOf, string } from "./primitives.js";
import { richText } from "./rich-text.js";
import { list, type ObjectRule, object, variants } from "./structures.js";

const cell = variants({
  raw_text: object({ type: oneOf("raw_text"), text: string() }),
  raw_number: object({ type: oneOf("raw_number"), value: number(), text: string() }),
  rich_text: richText,
});
const row = list(cell, { min: 1, max: LIMITS.tableColumns });

const columnSettings = list(
  object({}, { align: oneOf("left", "center", "right"), is_wrapped: boolean }),
  { max: LIMITS.tableColumns },
);

/** All rows of a data table have as many cells as its header. */
const evenRows: ObjectRule = (block, at, scope) => {
  const rows = Array.isArray(block.rows) ? block.rows.filter(Array.isArray) : [];
  const width = rows[0]?.length;
  rows.forEach((each: unknown[], index) => {
    if (each.length !== width) {
      report(scope, step(step(at, "rows"), index), "all rows must have the same number of cells");
    }
  });
};

const plainHeader: ObjectRule = (block, at, scope) => {
  const header: unknown = Array.isArray(block.rows) ? block.rows[0] : undefined;
  if (objectsOf(header).some((each) => each.type === "rich_text")) {
    report(scope, `${at}/rows/0`, "rich_text is not allowed in header cells");
  }
};

const headerColumnExists: ObjectRule = (block, at, scope) => {
  const header: unknown = Array.isArray(block.rows) ? block.rows[0] : undefined;
  const index = block.row_header_column_index;
  if (typeof index === "number" && Array.isArray(header) && index >= header.length) {
    report(scope, step(at, "row_header_column_index"), "must name a column of the table");
  }
};

/** Tables: the plain one and the one that sorts and pages. */
export const tableBlocks = {
  table: object(
    { type: oneOf("table"), rows: list(row, { min: 1, max: LIMITS.tableRows }) },
    { block_id: blockId, column_settings: columnSettings },
  ),
  data_table: object(
    {
      type: oneOf("data_table"),
      caption: string(),
      rows: list(row, { min: 2, max: LIMITS.dataTableRows }),
    },
    {
      block_id: blockId,
      page_size: number({ min: 1, max: LIMITS.dataTablePageSize, whole: true }),
      row_header_column_index: number({ min: 0, max: LIMITS.tableColumns - 1, whole: true }),
    },
    evenRows,
    plainHeader,
    headerColumnExists,
  ),
};

/** Whether a block is one of the tables, of which a message may hold one. */
export const isTable = (block: unknown): boolean =>
  isJsonObject(block) && (block.type === "table" || block.type === "data_table");
