/** A calendar date, whatever the zone: the number of days since 1970-01-01. */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Also days past a month's end, as `Date` counts them: the 31st of April is the 1st of May. */
const dayNumber = (year: number, month: number, day: number): Day =>
  // Not `Date.UTC`, which takes the years before 100 for those of the last century.
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;

export const civilOf = (day: Day): Civil => {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** ISO: Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const firstOfMonth = (year: number, month: number): Day => dayNumber(year, month, 1);

/** A date that is in the calendar, or undefined: Feb 30 is not. */
export const dateIfExists = (year: number, month: number, day: number): Day | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = dayNumber(year, month, day);
  return date < firstOfMonth(year, month + 1) ? date : undefined;
};

/** Months later or earlier, on the month's last day where it has no such day. */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, day: ofMonth } = civilOf(day);
  const last = dayNumber(year, month + months + 1, 0);
  return Math.min(dayNumber(year, month + months, ofMonth), last);
};

/** `2026-11-05`. */
export const isoDate = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
