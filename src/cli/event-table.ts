import { labelOf } from "../audit/catalogue.js";
import type { AuditEvent } from "../audit/event.js";
import { sentenceOf } from "../audit/sentence.js";
import { visible } from "../audit/visible.js";
import { fitWidth, padWidth, widthOf } from "./text-width.js";
import { createTimeWriter } from "./zoned-time.js";

/** How events are laid out for a person. */
export interface TableOptions {
  readonly zone: string;
  /** Lines are no wider than this; null: nothing is cut. */
  readonly columns: number | null;
}

// Narrower than this, six columns would be too cut to read: each event takes two lines instead.
const NARROWEST_TABLE = 140;

// The widths of the first rows decide; then rows are written as they come.
const ROWS_TO_MEASURE = 100;

const GAP = "  ";

type Row = readonly string[];

const cellsOf = (zone: string): { header: Row; row: (event: AuditEvent) => Row } => {
  const inUtc = createTimeWriter("UTC");
  const inZone = createTimeWriter(zone);
  const times = zone === "UTC" ? [inUtc] : [inUtc, inZone];
  return {
    header: [
      ...(zone === "UTC" ? ["Time (UTC)"] : ["Time (UTC)", `Time (${zone})`]),
      "What happened",
      "Event type",
      "User",
      "Address",
    ],
    row: (event) => [
      ...times.map((write) => write(event.timeUs)),
      visible(sentenceOf(event)),
      visible(labelOf(event.typeName)),
      visible(event.actorName ?? "-"),
      visible(event.addresses.join(", ") || "-"),
    ],
  };
};

/** Column widths that fill at most `columns`: the widest gives way first. */
const shrink = (widths: readonly number[], columns: number): readonly number[] => {
  const result = [...widths];
  const room = columns - GAP.length * (widths.length - 1);
  for (let over = result.reduce((a, b) => a + b, 0) - room; over > 0; over -= 1) {
    const widest = result.indexOf(Math.max(...result));
    result[widest] = (result[widest] ?? 1) - 1;
  }
  return result;
};

const tableLine = (row: Row, widths: readonly number[], cuts: boolean): string =>
  row
    .map((cell, index) => {
      const width = widths[index] ?? 0;
      const shown = cuts ? fitWidth(cell, width) : cell;
      return index === row.length - 1 ? shown : padWidth(shown, width);
    })
    .join(GAP);

async function* wideLines(
  events: AsyncIterable<AuditEvent>,
  { zone, columns }: TableOptions,
): AsyncGenerator<string> {
  const { header, row } = cellsOf(zone);
  const waiting: Row[] = [header];
  let widths: readonly number[] | null = null;
  const measure = (): readonly number[] => {
    const natural = header.map((_, index) =>
      Math.max(...waiting.map((cells) => widthOf(cells[index] ?? ""))),
    );
    return columns === null ? natural : shrink(natural, columns);
  };
  for await (const event of events) {
    if (widths !== null) {
      yield tableLine(row(event), widths, columns !== null);
      continue;
    }
    waiting.push(row(event));
    if (waiting.length <= ROWS_TO_MEASURE) continue;
    widths = measure();
    for (const cells of waiting) yield tableLine(cells, widths, columns !== null);
  }
  if (widths !== null) return;
  widths = measure();
  for (const cells of waiting) yield tableLine(cells, widths, columns !== null);
}

async function* narrowLines(
  events: AsyncIterable<AuditEvent>,
  zone: string,
  columns: number,
): AsyncGenerator<string> {
  const { row } = cellsOf(zone);
  for await (const event of events) {
    const cells = row(event);
    const [sentence = "", ...rest] = cells.slice(-4);
    const [utc = "", local] = cells.slice(0, -4);
    yield fitWidth(`${utc} UTC${GAP}${sentence}`, columns);
    const details = rest.filter((cell) => cell !== "-").join(" · ");
    yield fitWidth(`${GAP}${[local ?? [], details].flat().join(" · ")}`, columns);
  }
}

/** Events as lines for a person, in the order given; control characters in them are made visible. */
export const renderEventLines = (
  events: AsyncIterable<AuditEvent>,
  options: TableOptions,
): AsyncIterable<string> =>
  options.columns !== null && options.columns < NARROWEST_TABLE
    ? narrowLines(events, options.zone, options.columns)
    : wideLines(events, options);
