import type { Table } from "./parse-table.js";

/**
 * What to say above a table: how much of its file it shows.
 * @param recordCount of the whole file, its heading included
 */
export const tableNote = ({ columns, rows }: Table, recordCount: number): string => {
  const total = Math.max(0, recordCount - 1);
  const all = total.toLocaleString("en-GB");
  if (columns.length === 0 && recordCount > 0) {
    return "This is too long for a table here. Download the file to look at it.";
  }
  if (rows.length < total) {
    return `${rows.length} of ${all} rows. Download the file to see all of them.`;
  }
  return total === 1 ? "1 row" : `${all} rows`;
};
