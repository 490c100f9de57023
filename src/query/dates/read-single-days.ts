import type { CalendarDate } from "./calendar-words.js";
import * as days from "./days.js";
import { numericDates } from "./numeric-dates.js";
import {
  headedBy,
  longest,
  mapped,
  matchAt,
  opening,
  type Rule,
  rule,
  sequence,
  signs,
  words,
} from "./scan.js";
import { WEEKDAY, weekdayNumber } from "./weekday-names.js";
import { chosen, WHICH } from "./which.js";

type Days = days.Days;

const MOVES: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  "previous day": -1,
  "prior day": -1,
  "day before yesterday": -2,
  tomorrow: 1,
  "day after tomorrow": 2,
};

export const relativeDays: Rule<Days> = headedBy(
  "today yesterday tomorrow day",
  rule(words(`(?:the )?(${Object.keys(MOVES).join("|")})`), ([, name = ""], { now }) =>
    days.namedDay(now.today + (MOVES[name] ?? 0)),
  ),
);

export const weekdays: Rule<Days> = headedBy(
  "weekday",
  rule(words(`${WHICH}${WEEKDAY}`), ([, which, name = ""], input) =>
    chosen(which, days.weekday(weekdayNumber(name)), input),
  ),
);

export const ordinalDays: Rule<Days> = headedBy(
  "# first",
  rule(
    words("(?:the )?(\\d{1,2})(?:st|nd|rd|th)|the first(?= of (?:the|this|last) month)"),
    ([text, day = "1"]) => days.dayOfMonth(Number(day), text),
  ),
);

// "May" is also a verb: no month where a verb follows.
const MODAL = words(
  "may(?= (?:or may not |not |also |well )?(?:be|have|has|not|i|we|you|he|she|it|they|someone|anyone)(?!\\p{L}))",
);

const dayOf = ({ year, month, day }: CalendarDate, text: string): Days =>
  day === null ? days.monthsOfYear(year, month, 1) : days.dayOfYear(year, month, day, text);

const WHICH_MONTH = opening(WHICH);
const DAY_WITH_DOT = opening("(\\d{1,2})\\. ");

/** "5. November". */
export const dottedDays: Rule<Days> = headedBy("#", (input, at) => {
  const said = input.calendar.size === 0 ? undefined : matchAt(DAY_WITH_DOT, input.text, at);
  const month = said && input.calendar.get(at + said[0].length);
  if (said === undefined || month === undefined || month.start.day !== null) return undefined;
  const end = at + said[0].length + month.length;
  const { year, month: number } = month.start;
  return { value: days.dayOfYear(year, number, Number(said[1]), input.text.slice(at, end)), end };
});

/** Dates with a month's name, where chrono found them. */
export const monthDates: Rule<Days> = headedBy(
  "# monthname ordinal first second third fourth",
  (input, at) => {
    if (input.calendar.size === 0) return undefined;
    const which = matchAt(WHICH_MONTH, input.text, at);
    const start = at + (which?.[0].length ?? 0);
    const found = input.calendar.get(start);
    if (found === undefined || found.end !== null) return undefined;
    if (matchAt(MODAL, input.text, start) !== undefined) return undefined;
    const end = start + found.length;
    const value = dayOf(found.start, input.text.slice(start, end));
    const isMonth = found.start.day === null && found.start.year === null;
    return { value: isMonth ? chosen(which?.[1], value, input) : value, end };
  },
);

const WEEKDAY_BEFORE = headedBy(
  "weekday",
  rule(words(`(?:the )?${WEEKDAY}`), ([, name = ""]) => weekdayNumber(name)),
);

/** "Friday, Nov 20" is Nov 20: the weekday has to agree, or there is no such date. */
export const weekdayAndDate: Rule<Days> = sequence(
  WEEKDAY_BEFORE,
  signs(",? (?:the (?!\\d))?"),
  longest(numericDates, monthDates, ordinalDays),
  (number, date, text) => (date.form === "day" ? days.onWeekday(date, number, text) : undefined),
);

/** A month and nothing of it. */
export const wholeMonth: Rule<Days> = mapped(monthDates, (days) =>
  days.form === "period" ? days : undefined,
);
