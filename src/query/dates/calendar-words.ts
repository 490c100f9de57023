import { Chrono, en, type ParsedComponents, type Parser } from "chrono-node";

export interface CalendarDate {
  /** Null when it was not said. */
  readonly year: number | null;
  readonly month: number;
  /** Null for a whole month. */
  readonly day: number | null;
}

export interface CalendarWords {
  readonly start: CalendarDate;
  /** The other end of "Nov 1-5". */
  readonly end: CalendarDate | null;
  readonly length: number;
}

// Without its refiners chrono only reports words and fields: it merges nothing and drops nothing,
// so "Feb 30" arrives here and can be refused with a message.
const chronoOf = (parsers: readonly Parser[]): Chrono =>
  new Chrono({ parsers: [...parsers], refiners: [] });

const SAMPLES = ["november", "nov 2025", "nov 5", "november 5th, 2025", "5 nov", "2025 nov 5"];

// Most of its rules read times and weekdays; running those as well would cost most of the time.
const chrono = chronoOf(
  en.configuration.createCasualConfiguration(false).parsers.filter((parser) =>
    SAMPLES.some((text) =>
      chronoOf([parser])
        .parse(text)
        .some(({ start }) => start.isCertain("month")),
    ),
  ),
);

const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
// chrono takes a short name for a month only beside a day or a year: "since Oct", "Jan-Mar".
const SHORT_MONTH =
  /(?<![\p{L}\p{N}_])(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?![\p{L}\p{N}_])/gu;
const SHORT_MONTHS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];
const SHORT_YEAR = /^(\p{L}+)\.?\s+(\d{1,2})$/u;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
/** A month and its day alone: "nov 5" in "nov 5 10", "5 nov" in "5 nov 10". */
const DAY_AND_MONTH = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*of)?[\\s-]*${MONTH}|${MONTH}[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))`,
);
/** What makes the number before it something else than the end of a range of days. */
const NO_DAY_BEFORE = new RegExp(
  `^(?:[/:.-]\\d| ?(?:am|pm|o'clock|${MONTH}|days?|weeks?|months?|quarters?|years?|hours?|hrs?|minutes?|mins?)(?![a-z]))`,
);
const OTHER_FIELDS = ["hour", "minute", "weekday", "timezoneOffset"] as const;

const certain = (components: ParsedComponents, field: "year" | "month" | "day"): number | null =>
  components.isCertain(field) ? components.get(field) : null;

const dateOf = (components: ParsedComponents): CalendarDate | undefined => {
  const month = certain(components, "month");
  if (month === null || OTHER_FIELDS.some((field) => components.isCertain(field))) return undefined;
  return { year: certain(components, "year"), month, day: certain(components, "day") };
};

/** "Nov '25". */
const withShortYear = (text: string, at: number, words: CalendarWords): CalendarWords => {
  const [said, year] = /^,? ?'(\d{2})(?!\d)/.exec(text.slice(at + words.length)) ?? [];
  if (said === undefined || words.start.year !== null || words.end !== null) return words;
  const start = { ...words.start, year: 2000 + Number(year) };
  return { ...words, start, length: words.length + said.length };
};

/**
 * chrono takes "Nov 5 10-11" for a day of 2010, and "Nov 5 to 11/13" for a range: where the number after
 * a day is no year and no other day, only the day counts.
 */
const trusted = (text: string, at: number, words: CalendarWords): CalendarWords | undefined => {
  const said = text.slice(at, at + words.length);
  const isYear = words.start.year === null || /\d{4}|'\d\d|\b(?:ad|bc|ce|be)\b/.test(said);
  const isRange = words.end === null || !NO_DAY_BEFORE.test(text.slice(at + words.length));
  if (isYear && isRange) return words;
  const [day, first, second] = DAY_AND_MONTH.exec(said) ?? [];
  if (day === undefined) return undefined;
  const start = { ...words.start, year: null, day: Number(first ?? second) };
  return { start, end: null, length: day.length };
};

const LAST_DAY = new RegExp(`\\d{1,2}(?:st|nd|rd|th)?(?:\\s*of)?[\\s-]*${MONTH}.*$`, "s");

/** "2 november" in "30 - 2 november": of "Oct 30 - 2 November" chrono reads the end only. */
const lastDayIn = (
  said: string,
  at: number,
  end: CalendarDate,
): { readonly at: number; readonly words: CalendarWords } | undefined => {
  const match = LAST_DAY.exec(said.replace(/^\d+/, (digits) => " ".repeat(digits.length)));
  if (match === null) return undefined;
  return { at: at + match.index, words: { start: end, end: null, length: match[0].length } };
};

/**
 * Finds dates with a month's name through chrono: "Nov 5", "5th of November 2025", "October".
 * Only the fields that were said are kept; chrono's guesses depend on the machine's zone.
 * @param text lower case
 * @returns the longest words at each place, by where they begin
 */
export const findCalendarWords = (text: string): ReadonlyMap<number, CalendarWords> => {
  const found = new Map<number, CalendarWords>();
  for (const result of chrono.parse(text)) {
    const lead = /^(?:on|in)\s+/.exec(result.text)?.[0].length ?? 0;
    const said = result.text.slice(lead).replace(/[\s,-]+$/, "");
    const [index, { length }] = [result.index + lead, said];
    const start = dateOf(result.start);
    if (start === undefined || !MONTH_NAME.test(said)) continue;
    if ((found.get(index)?.length ?? 0) >= length) continue;
    // chrono reads the 30 of "Feb 30" as a year when it is no day of that month.
    const day = SHORT_YEAR.exec(said)?.[2];
    const misread = day !== undefined && start.day === null;
    const end = result.end ? (dateOf(result.end) ?? null) : null;
    const date = misread ? { ...start, year: null, day: Number(day) } : start;
    const words = withShortYear(text, index, { start: date, end, length });
    const kept = trusted(text, index, words);
    if (kept !== undefined) found.set(index, kept);
    const last = end && lastDayIn(said, index, end);
    if (last !== null && last !== undefined) found.set(last.at, last.words);
  }
  for (const { 0: name, index } of text.matchAll(SHORT_MONTH)) {
    if (found.has(index)) continue;
    const month = SHORT_MONTHS.indexOf(name.slice(0, 3)) + 1;
    const words = { start: { year: null, month, day: null }, end: null, length: name.length };
    found.set(index, withShortYear(text, index, words));
  }
  return found;
};
