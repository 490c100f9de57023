import { AMOUNT, AMOUNT_WORDS, amountOf, unitOf } from "./amounts.js";
import type { CalendarDate } from "./calendar-words.js";
import * as days from "./days.js";
import { dateBackBy } from "./moving.js";
import { numericDates } from "./numeric-dates.js";
import { calendarPeriods, periodAround, readPeriods, weekends } from "./read-periods.js";
import {
  headedBy,
  type Input,
  longest,
  matchAt,
  opening,
  type Rule,
  remembered,
  rule,
  sequence,
  signs,
  skip,
  words,
} from "./scan.js";
import { chosen, WHICH } from "./which.js";

type Days = days.Days;

const WEEKDAY =
  "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** ISO: Monday is 1. */
const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3)) + 1;

const MOVES: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

const relativeDays: Rule<Days> = headedBy(
  "today yesterday tomorrow day",
  rule(
    words("today|yesterday|tomorrow|(?:the )?day (?:before yesterday|after tomorrow)"),
    ([text], input) => {
      const move = MOVES[text] ?? (text.includes("before") ? -2 : 2);
      return days.namedDay(input.now.today + move);
    },
  ),
);

const LONG_UNIT =
  "(days?|nights?|weeks?|wks?|fortnights?|months?|mths?|quarters?|years?|yrs?|[dw])";

const readAgo = ([, amount = "", unit = ""]: RegExpExecArray, input: Input): Days =>
  days.fixedDay(dateBackBy(input.now.today, amountOf(amount), unitOf(unit)));

const ago: Rule<Days> = headedBy(
  `about around ${AMOUNT_WORDS}`,
  longest(
    rule(words(`(?:about |around )?${AMOUNT} ?${LONG_UNIT} (?:ago|back|earlier)`), readAgo),
    // The first number of "between 3 and 2 days ago".
    rule(words(`${AMOUNT}(?= (?:and|to|-) \\d{1,5} ${LONG_UNIT} ago)`), readAgo),
  ),
);

const weekdays: Rule<Days> = headedBy(
  "weekday",
  rule(words(`${WHICH}${WEEKDAY}`), ([, which, name = ""], input) =>
    chosen(which, days.weekday(weekdayNumber(name)), input),
  ),
);

const ordinalDays: Rule<Days> = headedBy(
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

/** Dates with a month's name, where chrono found them. */
const monthDates: Rule<Days> = (input, at) => {
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
};

const WEEK_OF = opening("(?:the )?week (?:of|beginning|starting) (?:the (?!\\d))?");
const dayInWeek = longest(relativeDays, ordinalDays, numericDates, monthDates);

const weekOf: Rule<Days> = headedBy("week", (input, at) => {
  const start = skip(WEEK_OF, input.text, at);
  const day = start === at ? undefined : dayInWeek(input, start);
  if (day === undefined) return undefined;
  const find: Days["find"] = (limit, way) =>
    periodAround(day.value.find(limit, way).start, "week", 0).find(limit, way);
  return { value: { form: "period", fixed: day.value.fixed, find }, end: day.end };
});

const WEEKDAY_BEFORE = headedBy(
  "weekday",
  rule(words(`(?:the )?${WEEKDAY}`), ([, name = ""]) => weekdayNumber(name)),
);

/** "Friday, Nov 20" is Nov 20: the weekday has to agree, or there is no such date. */
const weekdayAndDate: Rule<Days> = sequence(
  WEEKDAY_BEFORE,
  signs(",? (?:the (?!\\d))?"),
  longest(numericDates, monthDates, ordinalDays),
  (number, date, text) => (date.form === "day" ? days.onWeekday(date, number, text) : undefined),
);

const thisMonth: Rule<Days> = headedBy(
  "month",
  rule(words("(?:the )?month"), (_, input) => periodAround(input.now.today, "month", 0)),
);

const dayThenPeriod: Rule<Days> = sequence(
  longest(weekdays, ordinalDays, monthDates, weekends),
  signs(",? (?:of |in |on )?"),
  longest(calendarPeriods, thisMonth),
  (day, period, text, { now }) => days.within(day, period, text, now.today),
);

const periodThenDay: Rule<Days> = sequence(
  calendarPeriods,
  signs("(?:'s|,)? (?:on )?"),
  longest(weekdays, ordinalDays, monthDates),
  (period, day, text, { now }) => days.within(day, period, text, now.today),
);

/** Reads words that name whole days: a day, a weekend, a week, a month, a quarter, a year. */
export const readDays: Rule<Days> = remembered(
  longest(
    relativeDays,
    readPeriods,
    ago,
    numericDates,
    monthDates,
    ordinalDays,
    weekOf,
    weekdays,
    weekdayAndDate,
    dayThenPeriod,
    periodThenDay,
  ),
);
