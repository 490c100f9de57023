import { dateIfExists } from "./calendar-day.js";
import * as days from "./days.js";
import { headedBy, type Rule, rule, signs } from "./scan.js";
import { UnreadableDateError } from "./unreadable-date-error.js";

// A date may touch the dots or the dash of a range, but is no part of a longer number.
const START =
  "(?<![\\p{L}\\p{N}_:]|(?<!\\.)\\.|(?<!\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}-*|\\d/\\d{1,2})-|(?<!\\d{4}-\\d\\d-\\d\\d(?:t[\\d:.]+(?:z|[+-][\\d:]+)?)?)/)";
const END =
  "(?![\\p{L}\\p{N}_:]|/(?!\\d{4}-\\d\\d-)|\\.\\d|-\\d(?!\\d{3}[-/.]|\\d?[/.]\\d{1,2}(?:[/.]\\d|(?![\\d/.]))))";

const yearFirst: Rule<days.Days> = rule(
  signs(`${START}(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?:(?=t\\d)|${END})`),
  ([text, year, separator, month, day]) => {
    if (day !== undefined) return days.dayOfYear(Number(year), Number(month), Number(day), text);
    if (separator !== "-") return undefined;
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    if (month?.length === 1) {
      const right = `${year}-0${month}`;
      return days.nonexistent(text, `Write “${text}” with two digits for the month: ${right}`, [
        right,
      ]);
    }
    return days.monthsOfYear(Number(year), Number(month), 1);
  },
);

const fullYear = (year: string | undefined): number | null => {
  if (year === undefined) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
};

const two = (number: number): string => String(number).padStart(2, "0");

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const written = (year: number | null, month: number, day: number): string =>
  year === null ? `${MONTHS[month - 1]} ${day}` : `${year}-${two(month)}-${two(day)}`;

/** A number above 12 is no month, so it says which of the two is the day. */
const readTwoWays = (text: string, year: number | null, a: number, b: number): days.Days => {
  const monthFirst = dateIfExists(year ?? 2024, a, b) !== undefined;
  const dayFirst = dateIfExists(year ?? 2024, b, a) !== undefined;
  if (!monthFirst && !dayFirst) return days.nonexistent(text);
  if (!dayFirst || a === b) return days.dayOfYear(year, a, b, text);
  if (!monthFirst) return days.dayOfYear(year, b, a, text);
  const readings = [written(year, a, b), written(year, b, a)];
  return {
    form: "day",
    fixed: true,
    find: () => {
      throw new UnreadableDateError(
        text,
        `“${text}” can be read as ${readings.join(" or as ")}. Which one do you mean?`,
        readings,
      );
    },
  };
};

const yearLast: Rule<days.Days> = rule(
  signs(`${START}(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${END}`),
  ([text, a, , b, year]) => readTwoWays(text, fullYear(year), Number(a), Number(b)),
);

/** "5.11." */
const dayAndMonth: Rule<days.Days> = rule(
  signs(`${START}(\\d{1,2})\\.(\\d{1,2})\\.(?!\\d)`),
  ([text, day, month]) => days.dayOfYear(null, Number(month), Number(day), text),
);

const withoutYear: Rule<days.Days> = rule(
  signs(`${START}(\\d{1,2})/(\\d{1,2})${END}`),
  ([text, a, b]) => readTwoWays(text, null, Number(a), Number(b)),
);

const monthAndYear: Rule<days.Days> = rule(
  signs(`${START}(\\d{1,2})/(\\d{4})${END}`),
  ([text, month, year]) =>
    Number(month) >= 1 && Number(month) <= 12
      ? days.monthsOfYear(Number(year), Number(month), 1)
      : days.nonexistent(text),
);

/** Dates in digits: `2026-11-05`, `2026/11/05`, `2026-11`, `25/12/2025`, `11/2026`. */
export const numericDates: Rule<days.Days> = headedBy("#", (input, at) => {
  for (const read of [yearFirst, yearLast, monthAndYear, dayAndMonth, withoutYear]) {
    const match = read(input, at);
    if (match !== undefined) return match;
  }
  return undefined;
});
