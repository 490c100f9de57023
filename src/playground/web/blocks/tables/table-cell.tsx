import { RichText } from "../layout/rich-text.js";
import type { Cell } from "./read-table.js";

/** What stands in a cell. */
export const TableCell = ({ cell }: { cell: Cell }) =>
  cell.cell.type === "rich_text" ? (
    <RichText block={cell.cell} />
  ) : (
    <span className="bk-text">{cell.words}</span>
  );
