import { useMemo } from "react";
import { parseTable } from "./parse-table.js";
import type { Beginning } from "./read-beginning.js";

/** The first rows of a CSV file. */
export const CsvTable = ({ beginning }: { beginning: Beginning }) => {
  const { text, isWhole, recordCount } = beginning;
  const { columns, rows } = useMemo(() => parseTable(text, isWhole), [text, isWhole]);
  const total = Math.max(0, recordCount - 1);
  return (
    <>
      <p className="file-note">{countOf(rows.length, total)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="csv-scroller" aria-label="Table" tabIndex={0}>
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
      </section>
    </>
  );
};

const countOf = (shown: number, total: number): string => {
  const all = total.toLocaleString("en-GB");
  if (shown < total) return `${shown} of ${all} rows. Download the file to see all of them.`;
  return total === 1 ? "1 row" : `${all} rows`;
};
