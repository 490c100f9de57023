import type { BlockKit } from "../../../page/protocol.js";
import { ScrollArea } from "../../ui/scroll-area.js";
import { objectsAt, textAt } from "../read.js";
import { readTable } from "./read-table.js";
import { TableCell } from "./table-cell.js";
import "./tables.css";

/** The plain table. */
export const Table = ({ block }: { block: BlockKit }) => {
  const { header, rows } = readTable(block);
  const settings = objectsAt(block, "column_settings");
  const looks = (column: number) => ({
    "data-align": textAt(settings[column] ?? {}, "align") || undefined,
    "data-wrapped": settings[column]?.is_wrapped === true || undefined,
  });
  return (
    <ScrollArea className="bk-scroll" label="Table">
      <table className="bk-table">
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th key={column} scope="col" {...looks(column)}>
                <TableCell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} {...looks(column)}>
                  <TableCell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
};
