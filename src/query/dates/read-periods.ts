import { type Unit, unitOf } from "./amounts.js";
import { addMonths, civilOf, type Day, firstOfMonth, weekdayOf } from "./calendar-day.js";
import * as days from "./days.js";
import { headedBy, longest, type Rule, remembered, rule, words } from "./scan.js";
import { chosen, WHICH } from "./which.js";

type Days = days.Days;

const YEAR = "(?:19|20)\\d{2}";

const PERIOD = "(week|wk|month|mth|quarter|qtr|year|yr)";

/** The calendar period that a date is in, moved by a number of periods. */
export const periodAround = (date: Day, unit: Unit, move: number): Days => {
  if (unit === "weeks") {
    const start = date - weekdayOf(date) + 1 + 7 * move;
    return days.fixedPeriod(start, start + 7);
  }
  const months = unit === "months" ? 1 : unit === "quarters" ? 3 : 12;
  const { year, month } = civilOf(date);
  const first = Math.floor((month - 1) / months) * months + 1;
  const start = addMonths(firstOfMonth(year, first), move * months);
  return days.fixedPeriod(start, addMonths(start, months));
};

/** "This week", "last month", "the quarter before last". */
export const calendarPeriods: Rule<Days> = remembered(
  headedBy(
    "week wk month mth quarter qtr year yr calendar",
    longest(
      rule(
        words(
          `(this|the current|current|(?:the )?last|(?:the )?(?:previous|prior|preceding)|next) (?:calendar )?${PERIOD}`,
        ),
        ([, which = "this", unit = "week"], input) => {
          const move = which === "next" ? 1 : /last|pr/.test(which) ? -1 : 0;
          return periodAround(input.now.today, unitOf(unit), move);
        },
      ),
      rule(words(`(?:the )?${PERIOD} before last`), ([, unit = "week"], input) =>
        periodAround(input.now.today, unitOf(unit), -2),
      ),
      rule(words(`${PERIOD} to date`), ([, unit = "week"], input) =>
        periodAround(input.now.today, unitOf(unit), 0),
      ),
    ),
  ),
);

const ORDINALS = ["first", "second", "third", "fourth"];

const quarterNumber = (text: string): number =>
  /\d/.test(text)
    ? Number(text.replace(/\D/g, ""))
    : ORDINALS.indexOf(text.split(" ")[0] ?? "") + 1;

const quarterOf = (quarter: string, year: string | undefined, text: string): Days => {
  const number = quarterNumber(quarter);
  if (number < 1 || number > 4) {
    return days.nonexistent(text, `There is no quarter “${quarter}”. There are Q1 to Q4.`);
  }
  return days.monthsOfYear(year === undefined ? null : Number(year), number * 3 - 2, 3);
};

export const quarters: Rule<Days> = headedBy(
  "# q first second third fourth",
  longest(
    rule(
      words(
        `${WHICH}(q\\d|(?:1st|2nd|3rd|4th|first|second|third|fourth) quarter)(?:(?:(?:,? of|,)? ?|[-/])(${YEAR})|(?: ?')(\\d{2}))?`,
      ),
      ([text, which, quarter = "", year, short], input) =>
        chosen(which, quarterOf(quarter, year ?? (short && `20${short}`), text), input),
    ),
    rule(words(`(${YEAR})[ /-]?(q\\d)`), ([text, year, quarter = ""]) =>
      quarterOf(quarter, year, text),
    ),
  ),
);

export const years: Rule<Days> = headedBy(
  "# year",
  rule(words(`(?:the )?(?:year (\\d{4})|(${YEAR}))`), ([, named, bare]) =>
    days.monthsOfYear(Number(named ?? bare), 1, 12),
  ),
);

/** ISO: the first week of a year is the one with the 4th of January. */
const isoWeek = (year: number, week: number): days.DateSpan => {
  const fourth = firstOfMonth(year, 1) + 3;
  const start = fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
  return { start, end: start + 7 };
};

/** "Week 47", "2026-W47". */
const numberedWeeks: Rule<Days> = headedBy(
  "# week",
  rule(
    words(`(?:the )?(?:calendar )?week (\\d{1,2})(?:(?:,| of)? (${YEAR}))?|(${YEAR})-?w(\\d{2})`),
    ([text, named, namedYear, isoYear, iso], { now }) => {
      const week = Number(named ?? iso);
      if (week < 1 || week > 53) return days.nonexistent(text);
      const year = namedYear ?? isoYear;
      if (year !== undefined) return days.fixedDays("period", isoWeek(Number(year), week));
      const latest = isoWeek(civilOf(now.today).year, week);
      const span = latest.start <= now.today ? latest : isoWeek(civilOf(now.today).year - 1, week);
      return days.fixedDays("period", span);
    },
  ),
);

export const weekends: Rule<Days> = headedBy(
  "weekend",
  longest(
    rule(words(`${WHICH}weekend`), ([, which], input) => chosen(which, days.weekend, input)),
    rule(words("(?:the )?weekend before last"), (_, input) => {
      const last = days.before(days.weekend, input.now.today).find(input.now.today, "back");
      return days.before(days.weekend, last.start);
    }),
  ),
);

/** Periods that are named by themselves. */
export const readPeriods: Rule<Days> = longest(
  calendarPeriods,
  quarters,
  years,
  numberedWeeks,
  weekends,
);
