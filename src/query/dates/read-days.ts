import { AMOUNT, AMOUNT_HEADS, amountOf } from "./amounts.js";
import { type Day, weekdayOf } from "./calendar-day.js";
import type { CalendarDate } from "./calendar-words.js";
import * as days from "./days.js";
import { numericDates } from "./numeric-dates.js";
import { countedDays } from "./read-counted-days.js";
import {
  calendarPeriods,
  periodAround,
  quarters,
  readPeriods,
  weekends,
  years,
} from "./read-periods.js";
import {
  headedBy,
  longest,
  mapped,
  matchAt,
  opening,
  type Rule,
  remembered,
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

const relativeDays: Rule<Days> = headedBy(
  "today yesterday tomorrow day",
  rule(words(`(?:the )?(${Object.keys(MOVES).join("|")})`), ([, name = ""], { now }) =>
    days.namedDay(now.today + (MOVES[name] ?? 0)),
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
const DAY_WITH_DOT = opening("(\\d{1,2})\\. ");

/** "5. November". */
const dottedDays: Rule<Days> = headedBy("#", (input, at) => {
  const said = input.calendar.size === 0 ? undefined : matchAt(DAY_WITH_DOT, input.text, at);
  const month = said && input.calendar.get(at + said[0].length);
  if (said === undefined || month === undefined || month.start.day !== null) return undefined;
  const end = at + said[0].length + month.length;
  const { year, month: number } = month.start;
  return { value: days.dayOfYear(year, number, Number(said[1]), input.text.slice(at, end)), end };
});

/** Dates with a month's name, where chrono found them. */
const monthDates: Rule<Days> = headedBy(
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

const WEEK_OF = opening(
  "(?:the |a |one )?(week|weekend) (of|beginning|commencing|starting|ending)(?: on)? (?:the (?!\\d))?",
);
const dayInWeek = longest(relativeDays, ordinalDays, numericDates, monthDates, weekdays);

const weekAround = (day: Day, kind: string, how: string): Days => {
  if (how === "ending") return days.fixedPeriod(day - 6, day + 1);
  if (how !== "of" && kind === "week") return days.fixedPeriod(day, day + 7);
  if (kind === "weekend") {
    // "The weekend of Nov 7" is the one that Nov 7 is in, or the one after that week's days.
    const saturday = day + 6 - Math.min(weekdayOf(day), 6) - (weekdayOf(day) === 7 ? 1 : 0);
    return days.fixedPeriod(saturday, saturday + 2);
  }
  return periodAround(day, "weeks", 0);
};

const weekOf: Rule<Days> = headedBy("week weekend a one", (input, at) => {
  const start = matchAt(WEEK_OF, input.text, at);
  if (start === undefined) return undefined;
  const [said, kind = "", how = ""] = start;
  const day = dayInWeek(input, at + said.length);
  if (day === undefined) return undefined;
  const find: Days["find"] = (limit, way) =>
    weekAround(day.value.find(limit, way).start, kind, how).find(limit, way);
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
  rule(words("(?:the )?month"), (_, input) => periodAround(input.now.today, "months", 0)),
);

/** "Last Friday in October" is no Friday of last week. */
const lastWeekday: Rule<Days> = headedBy(
  "weekday",
  rule(words(`(?:the )?last ${WEEKDAY}(?= (?:of|in) )`), ([, name = ""]) =>
    days.weekday(weekdayNumber(name)),
  ),
);

const wholeMonth: Rule<Days> = mapped(monthDates, (days) =>
  days.form === "period" ? days : undefined,
);

/** "Tuesday 2 weeks ago". */
const weeksAgo: Rule<Days> = headedBy(
  AMOUNT_HEADS,
  rule(words(`${AMOUNT} weeks? ago`), ([, amount = ""], { now }) =>
    periodAround(now.today - 7 * Math.round(amountOf(amount)), "weeks", 0),
  ),
);

/** "A week ago Friday" is a week before the latest Friday. */
const weeksBeforeDay: Rule<Days> = headedBy(
  AMOUNT_HEADS,
  rule(words(`${AMOUNT} weeks? ago (?:on )?${WEEKDAY}`), ([, amount = "", name = ""], { now }) => {
    const latest = days.weekday(weekdayNumber(name)).find(now.today, "back");
    return days.fixedDay(latest.start - 7 * Math.round(amountOf(amount)));
  }),
);

const dayThenPeriod: Rule<Days> = sequence(
  longest(weekdays, ordinalDays, monthDates, weekends, quarters),
  signs(",? (?:of |in |on )?"),
  longest(calendarPeriods, weeksAgo, thisMonth),
  (day, period, text, { now }) => days.within(day, period, text, now.today),
);

/** "Last Friday in October", "the last weekend of last month". */
const lastOfMonth: Rule<Days> = sequence(
  longest(lastWeekday, weekdays, weekends),
  signs(" (?:of|in) "),
  longest(wholeMonth, calendarPeriods, thisMonth),
  (day, period, text, { now }) => days.within(day, period, text, now.today),
);

/** The Monday of the week in which a period ends. */
const lastWeek = (end: Day): Day => end - weekdayOf(end - 1);

const FIRST_OR_LAST = opening(
  `(?:the )?(first|last) (?:${AMOUNT} (days?|weeks?)|(day|week)) (?:of|in) `,
);

/** "The last day of October", "the first 2 weeks of last month": counted from its edge. */
const edgeOfPeriod: Rule<Days> = headedBy(
  `first day days week weeks ${AMOUNT_HEADS}`,
  (input, at) => {
    const said = matchAt(FIRST_OR_LAST, input.text, at);
    if (said === undefined) return undefined;
    const [words, edge, amount = "one", units, unit = units ?? ""] = said;
    const period = longest(
      wholeMonth,
      calendarPeriods,
      thisMonth,
      quarters,
      years,
    )(input, at + words.length);
    if (period === undefined) return undefined;
    const count = Math.round(amountOf(amount));
    const isWeeks = unit.startsWith("week");
    const length = count * (isWeeks ? 7 : 1);
    const find: Days["find"] = (limit, way) => {
      const { start, end } = period.value.find(limit, way);
      return edge === "first"
        ? { start, end: Math.min(start + length, end) }
        : { start: Math.max(isWeeks ? lastWeek(end) - 7 * (count - 1) : end - length, start), end };
    };
    const form = length === 1 ? "day" : "period";
    return { value: { form, fixed: period.value.fixed, find }, end: period.end };
  },
);

const periodThenDay: Rule<Days> = sequence(
  calendarPeriods,
  signs("(?:'s|,)? (?:on )?"),
  longest(weekdays, ordinalDays, monthDates, quarters),
  (period, day, text, { now }) => days.within(day, period, text, now.today),
);

const MONTH_PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};

/** "Early October" is its first ten days, "mid-October" the next ten, "late October" the rest. */
const partOfMonth: Rule<Days> = headedBy(
  "early mid late",
  sequence(
    rule(words("(?:the )?(early|mid|late)"), ([, name = ""]) => MONTH_PARTS[name] ?? [1, 31]),
    signs("[ -]"),
    wholeMonth,
    ([first, last], month) => ({
      ...month,
      find: (limit, way) => {
        const { start, end } = month.find(limit, way);
        return { start: start + first - 1, end: Math.min(start + last, end) };
      },
    }),
  ),
);

const BESIDE = opening(`(?:the day|${AMOUNT} days?) (before|after) `);

/** "The day before Nov 5", "2 days after last Monday". */
const besideDay: Rule<Days> = headedBy(`day ${AMOUNT_HEADS}`, (input, at) => {
  const match = matchAt(BESIDE, input.text, at);
  if (match === undefined) return undefined;
  const day = longest(dayInWeek, countedDays)(input, at + match[0].length);
  if (day === undefined || day.value.form === "period") return undefined;
  const move = amountOf(match[1] ?? "one") * (match[2] === "before" ? -1 : 1);
  const find: Days["find"] = (limit, way) => {
    const { start } = day.value.find(limit, way);
    return { start: start + move, end: start + move + 1 };
  };
  return { value: { ...day.value, find }, end: day.end };
});

/** Reads words that name whole days: a day, a weekend, a week, a month, a quarter, a year. */
export const readDays: Rule<Days> = remembered(
  longest(
    relativeDays,
    readPeriods,
    countedDays,
    besideDay,
    numericDates,
    monthDates,
    ordinalDays,
    dottedDays,
    weeksBeforeDay,
    weekOf,
    partOfMonth,
    weekdays,
    weekdayAndDate,
    lastOfMonth,
    dayThenPeriod,
    edgeOfPeriod,
    periodThenDay,
  ),
);
