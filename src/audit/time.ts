/** Microseconds since 1970-01-01T00:00:00 UTC. A `Date` keeps milliseconds only. */
export type TimeUs = bigint;

export const MINUTE_US = 60_000_000n;
export const HOUR_US = 60n * MINUTE_US;
export const DAY_US = 24n * HOUR_US;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,18}))?)?\s*(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/i;

const offsetMinutes = (zone: string | undefined): number => {
  if (zone === undefined || zone === "Z" || zone === "z") return 0;
  const digits = zone.slice(1).replace(":", "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || "0");
  return zone.startsWith("-") ? -minutes : minutes;
};

/**
 * Reads an ISO 8601 timestamp to the microsecond; further digits are cut.
 * Without a zone it is UTC, as everything in the audit log is; a date alone is its midnight.
 * @returns undefined when the text is not a date that exists
 */
export const parseTimestamp = (text: string): TimeUs | undefined => {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = "", zone] =
    match;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  // A leap second (:60) is the start of the next minute: no clock of ours has it.
  if (h > 24 || mi > 59 || s > 60 || (h === 24 && (mi > 0 || s > 0))) return undefined;
  const midnight = new Date(0);
  midnight.setUTCFullYear(y, mo - 1, d);
  if (midnight.getUTCMonth() !== mo - 1 || midnight.getUTCDate() !== d) return undefined;
  const seconds = midnight.getTime() / 1000 + h * 3600 + mi * 60 + s - offsetMinutes(zone) * 60;
  return BigInt(seconds) * 1_000_000n + BigInt(fraction.slice(0, 6).padEnd(6, "0"));
};

/** The millisecond a moment falls in, for APIs that take epoch milliseconds. Cuts downwards. */
export const toEpochMs = (us: TimeUs): number =>
  Number((us - (((us % 1000n) + 1000n) % 1000n)) / 1000n);

export const fromEpochMs = (ms: number): TimeUs => BigInt(Math.round(ms * 1000));

/** ISO 8601 in UTC with exactly six fraction digits: `2026-11-23T10:00:00.072416Z`. */
export const formatUs = (us: TimeUs): string => {
  const ms = toEpochMs(us);
  const rest = String(us - BigInt(ms) * 1000n).padStart(3, "0");
  return new Date(ms).toISOString().replace("Z", `${rest}Z`);
};
