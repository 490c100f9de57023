import type { CalendarDate } from "./calendar-words.js";
import type { DatePart } from "./date-part.js";
import { dayOfMonth, dayOfYear } from "./days.js";
import type { Moment } from "./moment.js";
import { readMoment } from "./read-moment.js";
import { longest, matchAt, type Rule, rule, signs } from "./scan.js";

const momentOf = ({ year, month, day }: CalendarDate): Moment | undefined =>
  day === null
    ? undefined
    : { kind: "days", days: dayOfYear(year, month, day, "that day"), clock: null };

/** "Nov 1-5", which chrono finds whole. */
const daysOfMonth: Rule<DatePart> = (input, at) => {
  const found = input.calendar.get(at);
  if (found?.end == null) return undefined;
  const [first, second] = [momentOf(found.start), momentOf(found.end)];
  if (first === undefined || second === undefined) return undefined;
  return {
    value: { kind: "range", first, second, after: false, before: false },
    end: at + found.length,
  };
};

const bareDay: Rule<Moment> = rule(
  signs("(?<![\\p{L}\\p{N}])(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:/.]\\d?)"),
  ([text, day]) => ({ kind: "days", days: dayOfMonth(Number(day), text), clock: null }),
);

const momentOrDay = longest(readMoment, bareDay);

const hasMonth = (moment: Moment): boolean =>
  moment.kind === "days" && moment.days.month !== undefined;

const OPENING = signs(
  "(?:(?<![\\p{L}\\p{N}])(from|between|since|after|starting|starting from|beginning) )?(?:on |at )?(?:the (?=\\d))?",
);
const CLOSING = signs(
  " ?(?:\\.\\.+|…|-) ?|,? (?:and |but )?(?:(to|until|till|til|through|thru|up to|up until|and|before)) (?:on |at )?(?:the (?=\\d))?",
);

/** "Nov 1 to Nov 5", "between Monday and Friday". */
const range: Rule<DatePart> = (input, at) => {
  const begin = matchAt(OPENING, input.text, at);
  const opener = begin?.[1];
  const start = at + (begin?.[0].length ?? 0);
  const first = momentOrDay(input, start);
  if (first === undefined) return undefined;
  const closing = matchAt(CLOSING, input.text, first.end);
  if (closing === undefined || (closing[1] === "and" && opener !== "between")) return undefined;
  const next = first.end + closing[0].length;
  const second = momentOrDay(input, next);
  if (second === undefined) return undefined;
  // A bare number is a day only beside a month: "1 to 5 November".
  if (readMoment(input, start) === undefined && !hasMonth(second.value)) return undefined;
  if (readMoment(input, next) === undefined && !hasMonth(first.value)) return undefined;
  return {
    value: {
      kind: "range",
      first: first.value,
      second: second.value,
      after: opener === "after",
      before: closing[1] === "before",
    },
    end: second.end,
  };
};

const AND = signs("(?: ?, ?(?:or |and )?| (?:or|and|&) )(?:also )?(?:on )?");

/** "Yesterday or today": one range over both. */
const together: Rule<DatePart> = (input, at) => {
  const moments: Moment[] = [];
  let end = at;
  for (let next: number | undefined = at; next !== undefined; ) {
    const match = readMoment(input, next);
    if (match === undefined) break;
    moments.push(match.value);
    end = match.end;
    const and = matchAt(AND, input.text, end);
    next = and === undefined ? undefined : end + and[0].length;
  }
  if (moments.length < 2) return undefined;
  return { value: { kind: "together", moments }, end };
};

/** Reads dates with two ends, and several dates that make one range. */
export const readRanges: Rule<DatePart> = longest(daysOfMonth, range, together);
