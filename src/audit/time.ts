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

const twoDigits = (text: string, at: number): number => {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const MICROS = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

/**
 * The one form that the API writes, `2022-10-03T13:14:46.072416Z` with up to six digits, in the years
 * whose microseconds a number can count; undefined for all else, which `parseTimestamp` looks at closely.
 */
const parseUsual = (text: string): TimeUs | undefined => {
  const last = text.length - 1;
  const digits = last === 19 ? 0 : last - 20;
  if (last < 19 || last === 20 || digits > 6 || text.charCodeAt(last) !== 0x5a) return undefined;
  if (text[4] !== "-" || text[7] !== "-" || text[10] !== "T") return undefined;
  if (text[13] !== ":" || text[16] !== ":" || (last > 19 && text[19] !== ".")) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  // Days 29 to 31 depend on the month; let the calendar decide.
  if (!(year >= 1970 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 28))
    return undefined;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return undefined;
  let fraction = 0;
  for (let at = 20; at < last; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    fraction = fraction * 10 + digit;
  }
  const leapDays = Math.floor((year - 1969 + (month > 2 && year % 4 === 0 ? 1 : 0)) / 4);
  const days = (year - 1970) * 365 + leapDays + (MONTH_STARTS[month - 1] ?? 0) + day - 1;
  const seconds = days * 86_400 + hour * 3600 + minute * 60 + second;
  return BigInt(seconds * 1_000_000 + fraction * (MICROS[digits] ?? 0));
};

/**
 * Reads an ISO 8601 timestamp to the microsecond; further digits are cut.
 * Without a zone it is UTC, as everything in the audit log is; a date alone is its midnight.
 * @returns undefined when the text is not a date that exists
 */
export const parseTimestamp = (text: string): TimeUs | undefined => {
  const usual = parseUsual(text);
  if (usual !== undefined) return usual;
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
