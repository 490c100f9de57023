import { AMOUNT, AMOUNT_HEADS, amountOf } from "./amounts.js";
import { type Day, weekdayOf } from "./calendar-day.js";
import * as days from "./days.js";
import { numericDates } from "./numeric-dates.js";
import { countedDays } from "./read-counted-days.js";
import { periodAround } from "./read-periods.js";
import { monthDates, ordinalDays, relativeDays, weekdays } from "./read-single-days.js";
import { headedBy, longest, matchAt, opening, type Rule, rule, words } from "./scan.js";
import { WEEKDAY, weekdayNumber } from "./weekday-names.js";

type Days = days.Days;

const WEEK_OF = opening(
  "(?:the |a |one )?(week|weekend) (of|beginning|commencing|starting|ending)(?: on)? (?:the (?!\\d))?",
);
const oneDay = longest(relativeDays, ordinalDays, numericDates, monthDates, weekdays);

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
  const day = oneDay(input, at + said.length);
  if (day === undefined) return undefined;
  const find: Days["find"] = (limit, way) =>
    weekAround(day.value.find(limit, way).start, kind, how).find(limit, way);
  return { value: { form: "period", fixed: day.value.fixed, find }, end: day.end };
});

/** "A week ago Friday" is a week before the latest Friday. */
const weeksBeforeDay: Rule<Days> = headedBy(
  AMOUNT_HEADS,
  rule(words(`${AMOUNT} weeks? ago (?:on )?${WEEKDAY}`), ([, amount = "", name = ""], { now }) => {
    const latest = days.weekday(weekdayNumber(name)).find(now.today, "back");
    return days.fixedDay(latest.start - 7 * Math.round(amountOf(amount)));
  }),
);

const countedDay = longest(oneDay, countedDays);

const BESIDE = opening(`(?:the day|${AMOUNT} days?) (before|after) `);

/** "The day before Nov 5", "2 days after last Monday". */
const besideDay: Rule<Days> = headedBy(`day ${AMOUNT_HEADS}`, (input, at) => {
  const match = matchAt(BESIDE, input.text, at);
  if (match === undefined) return undefined;
  const day = countedDay(input, at + match[0].length);
  if (day === undefined || day.value.form === "period") return undefined;
  const move = amountOf(match[1] ?? "one") * (match[2] === "before" ? -1 : 1);
  const find: Days["find"] = (limit, way) => {
    const { start } = day.value.find(limit, way);
    return { start: start + move, end: start + move + 1 };
  };
  return { value: { ...day.value, find }, end: day.end };
});

/** Days that are told by another day: "the week of Nov 5", "2 days after last Monday". */
export const daysAround: Rule<Days> = longest(besideDay, weeksBeforeDay, weekOf);
