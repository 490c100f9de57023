import { Temporal } from "temporal-polyfill";
import { everything, type Filter } from "../../src/audit/filter.js";
import { parseQuery } from "../../src/query/parse-query.js";
import type { ParsedQuery } from "../../src/query/parsed-query.js";

export const ZONES = [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Pacific/Auckland",
  "UTC",
  "America/St_Johns",
];

export interface Asking {
  /** Local time of the asker. */
  readonly now?: string;
  readonly zone?: string;
  readonly typesSeen?: readonly string[];
}

const NOW = "2026-11-23T10:00";

/** Local time as the UTC text that filters hold. */
export const utc = (local: string, zone: string): string =>
  Temporal.PlainDateTime.from(local)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** Reads a query on Monday 2026-11-23 at 10:00 in New York, unless told otherwise. */
export const read = (
  text: string,
  { now = NOW, zone = "America/New_York", typesSeen = [] }: Asking = {},
): ParsedQuery => parseQuery(text, { nowMs: Date.parse(utc(now, zone)), zone, typesSeen });

/** The filter of a query in which nothing is wrong and nothing is ignored. */
export const filterOf = (text: string, asking: Asking = {}): Filter => {
  const { filter, ignored, problems } = read(text, asking);
  if (ignored.length > 0 || problems.length > 0) {
    throw new Error(`${text}: ${JSON.stringify({ ignored, problems })}`);
  }
  return filter;
};

/** A filter with these parts only. */
export const only = (parts: Partial<Filter>): Filter => ({ ...everything, ...parts });

/** The range of a query as local times without seconds: `2026-11-23 10:00`, or `open`. */
export const rangeOf = (text: string, asking: Asking = {}): readonly [string, string] => {
  const { from, to } = filterOf(text, asking);
  const local = (instant: string | null): string =>
    instant === null
      ? "open"
      : Temporal.Instant.from(instant)
          .toZonedDateTimeISO(asking.zone ?? "America/New_York")
          .toPlainDateTime()
          .toString({ smallestUnit: "minute" })
          .replace("T", " ");
  return [local(from), local(to)];
};
