import { useMemo } from "react";
import { ScrollArea } from "../ui/scroll-area.js";
import { parseTable } from "./parse-table.js";
import type { Beginning } from "./read-beginning.js";
import { tableNote } from "./table-note.js";

/** The first rows of a CSV file. */
export const CsvTable = ({ beginning }: { beginning: Beginning }) => {
  const { text, isWhole, recordCount } = beginning;
  const table = useMemo(() => parseTable(text, isWhole), [text, isWhole]);
  const { columns, rows } = table;
  return (
    <>
      <p className="file-note">{tableNote(table, recordCount)}</p>
      <ScrollArea className="csv-scroller" label="Table">
        <table className="csv-table">
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, index) => (
                  <td key={index} title={cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
};
