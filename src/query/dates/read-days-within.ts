import { AMOUNT, AMOUNT_HEADS, amountOf } from "./amounts.js";
import { type Day, weekdayOf } from "./calendar-day.js";
import * as days from "./days.js";
import { calendarPeriods, periodAround, quarters, weekends, years } from "./read-periods.js";
import { monthDates, ordinalDays, weekdays, wholeMonth } from "./read-single-days.js";
import {
  headedBy,
  longest,
  matchAt,
  opening,
  type Rule,
  rule,
  sequence,
  signs,
  words,
} from "./scan.js";
import { WEEKDAY, weekdayNumber } from "./weekday-names.js";

type Days = days.Days;

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

/** "Tuesday 2 weeks ago". */
const weeksAgo: Rule<Days> = headedBy(
  AMOUNT_HEADS,
  rule(words(`${AMOUNT} weeks? ago`), ([, amount = ""], { now }) =>
    periodAround(now.today - 7 * Math.round(amountOf(amount)), "weeks", 0),
  ),
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

const onePeriod = longest(wholeMonth, calendarPeriods, thisMonth, quarters, years);

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
    const period = onePeriod(input, at + words.length);
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

/** Days within a period, and parts of one: "Monday last week", "the last week of October". */
export const daysWithin: Rule<Days> = longest(
  partOfMonth,
  lastOfMonth,
  dayThenPeriod,
  edgeOfPeriod,
  periodThenDay,
);
