import { Temporal } from "temporal-polyfill";
import { UnreadableDateError } from "./unreadable-date-error.js";

export type PlainDate = Temporal.PlainDate;

/** Whole days: inclusive, exclusive. */
export interface DateSpan {
  readonly start: PlainDate;
  readonly end: PlainDate;
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
  /** The month, and the year if said, that a bare day before "to" borrows. */
  readonly month?: { readonly year: number | null; readonly month: number };
  /**
   * Going back: the latest that begins on or before `limit`. Forward: the first that ends after it.
   * @throws UnreadableDateError when there is none
   */
  readonly find: (limit: PlainDate, way: Way) => DateSpan;
}

const single = (start: PlainDate): DateSpan => ({ start, end: start.add({ days: 1 }) });

export const dateIfExists = (year: number, month: number, day: number): PlainDate | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : undefined;
};

export const fixedPeriod = (start: PlainDate, end: PlainDate): Days => ({
  form: "period",
  fixed: true,
  find: () => ({ start, end }),
});

/** "Yesterday" is a day, but a period to "from". */
export const namedDay = (start: PlainDate): Days => ({ ...fixedDay(start), form: "named day" });

export const fixedDay = (start: PlainDate): Days => ({
  form: "day",
  fixed: true,
  find: () => single(start),
});

/** Days that come again and again: `nth` makes the one of the cycle that a date is in, moved by n. */
const recurring = (
  form: Days["form"],
  text: string,
  cycles: number,
  nth: (limit: PlainDate, n: number) => DateSpan | undefined,
): Days => ({
  form,
  fixed: false,
  find: (limit, way) => {
    for (let step = -1; step < cycles; step += 1) {
      const span = nth(limit, way === "back" ? -step : step);
      if (span === undefined) continue;
      const fits =
        way === "back"
          ? Temporal.PlainDate.compare(span.start, limit) <= 0
          : Temporal.PlainDate.compare(span.end, limit) > 0;
      if (fits) return span;
    }
    throw new UnreadableDateError(text, `There is no such date as “${text}”.`);
  },
});

export const weekday = (day: number): Days =>
  recurring("day", "", 3, (limit, n) =>
    single(limit.add({ days: day - limit.dayOfWeek }).add({ weeks: n })),
  );

export const dayOfMonth = (day: number, text: string): Days => ({
  ...recurring("day", text, 4, (limit, n) => {
    const month = limit.with({ day: 1 }).add({ months: n });
    const date = dateIfExists(month.year, month.month, day);
    return date && single(date);
  }),
  bareDay: day,
});

/** A day of a named month; without a year, the nearest year in which it exists. */
export const dayOfYear = (year: number | null, month: number, day: number, text: string): Days => {
  const named = { month: { year, month } };
  if (year === null) {
    return {
      ...recurring("day", text, 9, (limit, n) => {
        const date = dateIfExists(limit.year + n, month, day);
        return date && single(date);
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

const monthsFrom = (start: PlainDate, months: number): DateSpan => ({
  start,
  end: start.add({ months }),
});

/** One or more whole months that come every year: October, Q3. */
export const monthsOfYear = (year: number | null, month: number, months: number): Days => {
  const inYear = (y: number): DateSpan =>
    monthsFrom(Temporal.PlainDate.from({ year: y, month, day: 1 }), months);
  if (year !== null) return { form: "period", fixed: true, find: () => inYear(year) };
  return recurring("period", "", 3, (limit, n) => inYear(limit.year + n));
};

/** Sat and Sun of a week. */
export const weekend: Days = recurring("period", "", 3, (limit, n) => {
  const start = limit.add({ days: 6 - limit.dayOfWeek }).add({ weeks: n });
  return { start, end: start.add({ days: 2 }) };
});

/** The one before the one that is going on: "last Monday", "last October", "last weekend". */
export const before = (days: Days, today: PlainDate): Days => {
  const latest = () => days.find(today, "back");
  return {
    form: days.form,
    fixed: true,
    find: () => {
      const span = latest();
      return Temporal.PlainDate.compare(span.end, today) <= 0
        ? span
        : days.find(span.start.subtract({ days: 1 }), "back");
    },
  };
};

/** The one after today: always a future date, and so a problem with a message of its own. */
export const next = (days: Days, today: PlainDate): Days => ({
  form: days.form,
  fixed: true,
  find: () => {
    const span = days.find(today, "forward");
    return Temporal.PlainDate.compare(span.start, today) > 0
      ? span
      : days.find(span.end, "forward");
  },
});

/** The days within a period: "Monday last week", "the 5th of last month". */
export const within = (days: Days, period: Days, text: string): Days => ({
  form: days.form,
  fixed: period.fixed,
  find: (limit, way) => {
    const outer = period.find(limit, way);
    const span = days.find(outer.end.subtract({ days: 1 }), "back");
    if (Temporal.PlainDate.compare(span.start, outer.start) < 0) {
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
  find: (limit, way) => {
    let span = days.find(limit, way);
    // "Friday the 13th" may be some months back; seven years have one of each.
    for (let tries = 0; days.bareDay !== undefined && tries < 84; tries += 1) {
      if (span.start.dayOfWeek === number) break;
      span = days.find(span.start.subtract({ days: 1 }), "back");
    }
    if (span.start.dayOfWeek !== number) {
      const date = span.start.toString();
      throw new UnreadableDateError(
        text,
        `${date} is a ${NAMES[span.start.dayOfWeek - 1]}, not a ${NAMES[number - 1]}.`,
        [date],
      );
    }
    return span;
  },
});
