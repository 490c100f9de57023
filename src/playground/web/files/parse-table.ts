import { parse } from "csv-parse/browser/esm/sync";

/** The beginning of a CSV file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const SHOWN_ROWS = 200;

/**
 * The heading and the first 200 rows of a CSV text.
 * @param isWhole false when the text was cut, so that its last record may be half of one
 */
export const parseTable = (text: string, isWhole: boolean): Table => {
  const records = parse(text, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    to: SHOWN_ROWS + 1,
  });
  const isComplete = isWhole || records.length > SHOWN_ROWS;
  const [columns = [], ...rows] = isComplete ? records : records.slice(0, -1);
  return { columns, rows };
};
