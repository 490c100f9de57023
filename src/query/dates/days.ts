import {
  addMonths,
  civilOf,
  type Day,
  dateIfExists,
  firstOfMonth,
  isoDate,
  weekdayOf,
} from "./calendar-day.js";
import { UnreadableDateError } from "./unreadable-date-error.js";

/** Whole days: inclusive, exclusive. */
export interface DateSpan {
  readonly start: Day;
  readonly end: Day;
}

export type Way = "back" | "forward";

/** Days that were named, before it is known which ones are meant. */
export interface Days {
  /**
   * "From" a day opens a range; "from" a named day ("yesterday") or a period means the whole of it.
   * A period may be longer than a day, so no time of day belongs to it.
   */
  readonly form: "day" | "named day" | "period";
  /** Whether the words name the same days wherever they stand: "yesterday", "Nov 5 2025". */
  readonly fixed: boolean;
  /** Day of a month whose month was not said. */
  readonly bareDay?: number;
  /** The weekday that was said with a date, ISO. */
  readonly weekday?: number;
  /** The month, and the year if said, that a bare day before "to" borrows. */
  readonly month?: { readonly year: number | null; readonly month: number };
  /** The day of that month. */
  readonly day?: number;
  /**
   * Going back: the latest that begins on or before `limit`. Forward: the first that ends after it.
   * @throws UnreadableDateError when there is none
   */
  readonly find: (limit: Day, way: Way) => DateSpan;
}

const single = (start: Day): DateSpan => ({ start, end: start + 1 });

export const fixedPeriod = (start: Day, end: Day): Days => ({
  form: "period",
  fixed: true,
  find: () => ({ start, end }),
});

/** "Yesterday" is a day, but a period to "from". */
export const namedDay = (start: Day): Days => ({ ...fixedDay(start), form: "named day" });

export const fixedDay = (start: Day): Days => ({
  form: "day",
  fixed: true,
  find: () => single(start),
});

/** Days that do not exist, which is said only where they are what counts. */
export const nonexistent = (
  text: string,
  message = `There is no such date as “${text}”.`,
  suggestions: readonly string[] = [],
): Days => ({
  form: "day",
  fixed: true,
  find: () => {
    throw new UnreadableDateError(text, message, suggestions);
  },
});

/** Days that come again and again: `nth` makes the one of the cycle that a date is in, moved by n. */
const recurring = (
  form: Days["form"],
  text: string,
  cycles: number,
  nth: (limit: Day, n: number) => DateSpan | undefined,
): Days => ({
  form,
  fixed: false,
  find: (limit, way) => {
    for (let step = -1; step < cycles; step += 1) {
      const span = nth(limit, way === "back" ? -step : step);
      if (span === undefined) continue;
      const fits = way === "back" ? span.start <= limit : span.end > limit;
      if (fits) return span;
    }
    throw new UnreadableDateError(text, `There is no such date as “${text}”.`);
  },
});

export const weekday = (day: number): Days =>
  recurring("day", "", 3, (limit, n) => single(limit + day - weekdayOf(limit) + 7 * n));

export const dayOfMonth = (day: number, text: string): Days => ({
  ...recurring("day", text, 4, (limit, n) => {
    const { year, month } = civilOf(addMonths(limit, n));
    const date = dateIfExists(year, month, day);
    return date === undefined ? undefined : single(date);
  }),
  bareDay: day,
});

/** A day of a named month; without a year, the nearest year in which it exists. */
export const dayOfYear = (year: number | null, month: number, day: number, text: string): Days => {
  const named = { month: { year, month }, day };
  if (year === null) {
    return {
      ...recurring("day", text, 9, (limit, n) => {
        const date = dateIfExists(civilOf(limit).year + n, month, day);
        return date === undefined ? undefined : single(date);
      }),
      ...named,
    };
  }
  const find = (): DateSpan => {
    const date = dateIfExists(year, month, day);
    if (date === undefined) {
      throw new UnreadableDateError(text, `There is no such date as “${text}”.`);
    }
    return single(date);
  };
  return { form: "day", fixed: true, find, ...named };
};

const monthsFrom = (start: Day, months: number): DateSpan => ({
  start,
  end: addMonths(start, months),
});

/** One or more whole months that come every year: October, Q3. */
export const monthsOfYear = (year: number | null, month: number, months: number): Days => {
  const inYear = (y: number): DateSpan => monthsFrom(firstOfMonth(y, month), months);
  if (year !== null) return { form: "period", fixed: true, find: () => inYear(year) };
  return recurring("period", "", 3, (limit, n) => inYear(civilOf(limit).year + n));
};

/** Sat and Sun of a week. */
export const weekend: Days = recurring("period", "", 3, (limit, n) => {
  const start = limit + 6 - weekdayOf(limit) + 7 * n;
  return { start, end: start + 2 };
});

/** The one before the one that is going on: "last Monday", "last October", "last weekend". */
export const before = (days: Days, today: Day): Days => ({
  form: days.form,
  fixed: true,
  find: () => {
    const span = days.find(today, "back");
    return span.end <= today ? span : days.find(span.start - 1, "back");
  },
});

/** The one after today: always a future date, and so a problem with a message of its own. */
export const next = (days: Days, today: Day): Days => ({
  form: days.form,
  fixed: true,
  find: () => {
    const span = days.find(today, "forward");
    return span.start > today ? span : days.find(span.end, "forward");
  },
});

/** The days that lie in a span, not after today if any do. */
export const insideOf = (days: Days, outer: DateSpan, today: Day): DateSpan | undefined => {
  const isInside = (span: DateSpan): boolean => span.start >= outer.start;
  const past = days.find(Math.min(outer.end - 1, today), "back");
  const span = isInside(past) ? past : days.find(outer.end - 1, "back");
  return isInside(span) ? span : undefined;
};

export const fixedDays = (form: Days["form"], span: DateSpan): Days => ({
  form,
  fixed: true,
  find: () => span,
});

/** The days within a period: "Monday last week", "the 5th of last month". */
export const within = (days: Days, period: Days, text: string, today: Day): Days => ({
  form: days.form,
  fixed: period.fixed,
  find: (limit, way) => {
    const span = insideOf(days, period.find(limit, way), today);
    if (span === undefined) {
      throw new UnreadableDateError(text, `There is no such date as “${text}”.`);
    }
    return span;
  },
});

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * A date that was said with its weekday: "Friday, Nov 20", "Friday the 13th".
 * @throws UnreadableDateError from `find` when the date is another weekday
 */
export const onWeekday = (days: Days, number: number, text: string): Days => ({
  ...days,
  weekday: number,
  find: (limit, way) => {
    let span = days.find(limit, way);
    // "Friday the 13th" may be some months back; seven years have one of each.
    for (let tries = 0; days.bareDay !== undefined && tries < 84; tries += 1) {
      if (weekdayOf(span.start) === number) break;
      span = days.find(span.start - 1, "back");
    }
    if (weekdayOf(span.start) !== number) {
      const date = isoDate(span.start);
      throw new UnreadableDateError(
        text,
        `${date} is a ${NAMES[weekdayOf(span.start) - 1]}, not a ${NAMES[number - 1]}.`,
        [date],
      );
    }
    return span;
  },
});
