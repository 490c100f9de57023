import { unitOf } from "./amounts.js";
import type { CalendarDate } from "./calendar-words.js";
import type { DatePart } from "./date-part.js";
import { dayOfMonth, dayOfYear, fixedDay, onWeekday } from "./days.js";
import type { Moment } from "./moment.js";
import { dateBackBy } from "./moving.js";
import { borrowMonth } from "./place-range.js";
import { partOfDay } from "./read-clock.js";
import { readDayAndTime, readMoment } from "./read-moment.js";
import {
  headedBy,
  type Input,
  joining,
  longest,
  type Match,
  matchAt,
  type Rule,
  rule,
  sequence,
  signs,
  words,
} from "./scan.js";
import { WEEKDAY, weekdayNumber } from "./weekday-names.js";

/** From the start of the first to the end of the second. */
const ENDS = { after: false, before: false, inside: false } as const;

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
    value: { kind: "range", first, second, ...ENDS },
    end: at + found.length,
  };
};

const bareDay: Rule<Moment> = rule(
  signs("(?<![\\p{L}\\p{N}])(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:/]|\\.\\d)"),
  ([text, day]) => ({ kind: "days", days: dayOfMonth(Number(day), text), clock: null }),
);

/** "Sat 21" in "Sat 21 – Sun 22 Nov". */
const weekdayAndBareDay: Rule<Moment> = headedBy(
  "weekday",
  sequence(
    rule(words(WEEKDAY), ([, name = ""]) => weekdayNumber(name)),
    signs(",? "),
    bareDay,
    (number, day, text) =>
      day.kind === "days" ? { ...day, days: onWeekday(day.days, number, text) } : undefined,
  ),
);

/** A day that is one only beside a month. */
const dayBesideMonth = longest(bareDay, weekdayAndBareDay);

const momentOrDay = longest(readMoment, dayBesideMonth);

const hasMonth = (moment: Moment): boolean =>
  moment.kind === "days" && moment.days.month !== undefined;

const OPENING = signs(
  "(?:(?<![\\p{L}\\p{N}])(from|between|since|after|starting|starting from|beginning) )?(?:on |at )?(?:the (?=\\d))?",
);
const CLOSING = signs(
  " ?(?:\\.\\.+|…|-+>?|=>|→) ?|/(?=\\d{4}-)|,? (?:and |but )?(?:((?:up )?(?:to|until)(?: and including)?|'?till?|through(?: to)?|thru(?: to)?|and|&)) (?:on |at )?(?:the (?=\\d))?",
);

/** "Nov 1 to Nov 5", "between Monday and Friday". */
const range: Rule<DatePart> = (input, at) => {
  const begin = matchAt(OPENING, input.text, at);
  const opener = begin?.[1];
  const start = at + (begin?.[0].length ?? 0);
  const rest = (first: Match<Moment> | undefined) =>
    first && restOfRange(input, opener, start, first);
  const whole = rest(momentOrDay(input, start));
  // "Yesterday 5pm to 9am today": the first end is not "yesterday 5pm to 9am".
  const timed = rest(readDayAndTime(input, start));
  return (timed?.end ?? at) > (whole?.end ?? at) ? timed : whole;
};

const restOfRange = (
  input: Input,
  opener: string | undefined,
  start: number,
  first: Match<Moment>,
): Match<DatePart> | undefined => {
  const closing = matchAt(CLOSING, input.text, first.end);
  if (opener === "between" && matchAt(NO_SECOND, input.text, first.end)) return halfSaid(first.end);
  if (closing === undefined || (/^(?:and|&)$/.test(closing[1] ?? "") && opener !== "between"))
    return undefined;
  const next = first.end + closing[0].length;
  const second = momentOrDay(input, next);
  if (second === undefined) return undefined;
  // A bare number is a day only beside a month: "1 to 5 November".
  // "Friday until 5pm" is a day and a time of it.
  if (isDay(first.value) && second.value.kind === "clock" && opener !== "between") return undefined;
  const isBare = (at: number, day: Match<Moment>): boolean =>
    (readMoment(input, at)?.end ?? at) < day.end;
  if (isBare(start, first) && !hasMonth(second.value)) return undefined;
  if (isBare(next, second) && !hasMonth(first.value)) return undefined;
  return {
    value: {
      kind: "range",
      first: first.value,
      second: second.value,
      after: opener === "after",
      before: false,
      inside: opener === undefined && UNTIL.test(closing[1] ?? ""),
    },
    end: second.end,
  };
};

const NO_SECOND = signs("(?: and)?[.?!]? *$");

const halfSaid = (end: number): Match<DatePart> => ({
  value: {
    kind: "wrong",
    message: (text) => `“${text}” needs a second date: between Nov 1 and Nov 5.`,
    suggestions: [],
  },
  end,
});

const UNTIL = /until|till|thr/;

const isDay = (moment: Moment): boolean =>
  moment.kind === "days" && moment.clock === null && moment.days.form !== "period";

const ALONE = signs("[.?!]? *$|,? ?(?:and|or|&)? ?\\d|,");

/** "6 and 7" after "Nov 5", but no "6pm" and no "6 logins". */
const bareListed: Rule<Moment> = (input, at) => {
  const match = bareDay(input, at);
  return match !== undefined && matchAt(ALONE, input.text, match.end) ? match : undefined;
};

const hasDay = (moment: Moment): boolean =>
  moment.kind === "days" && moment.clock === null && moment.days.form === "day" && hasMonth(moment);

const AND = signs("(?: ?, ?(?:or |and )?| (?:or|and|&) )(?:also )?(?:on )?");

/** Days of a month. */
const MOST_LISTED = 31;

/** "9" and "10" in "9, 10 and 11 November", "the 5th" of "the 5th and the 6th of November". */
const bareDaysBefore = (input: Input, at: number): readonly Match<Moment>[] => {
  const found: Match<Moment>[] = [];
  for (let next = at; found.length < MOST_LISTED; ) {
    const day = bareDay(input, next);
    const and = day && matchAt(AND, input.text, day.end);
    if (day === undefined || and === undefined) break;
    found.push(day);
    next = day.end + and[0].length;
    const dated = readMoment(input, next);
    if (dated !== undefined && hasMonth(dated.value)) return [...found, dated];
  }
  return [];
};

/** "And afternoon" after "yesterday morning": a part of the same day. */
const partListed = (input: Input, at: number, last: Moment): Match<Moment> | undefined => {
  if (last.kind !== "days" || last.clock?.kind !== "part") return undefined;
  const part = partOfDay(input, at);
  return part && { value: { ...last, clock: part.value }, end: part.end };
};

const listed = (input: Input, at: number, last: Moment | undefined): Match<Moment> | undefined => {
  const moment = readMoment(input, at);
  if (moment !== undefined || last === undefined) return moment;
  return (hasDay(last) ? bareListed(input, at) : undefined) ?? partListed(input, at, last);
};

/** "Yesterday or today", "Nov 5, 6 and 7", "9 and 10 November": one range over all. */
const together: Rule<DatePart> = (input, at) => {
  const before = bareDaysBefore(input, at);
  const month = before.at(-1)?.value;
  const moments: Moment[] = before.map(({ value }) =>
    month === undefined ? value : borrowMonth(value, month),
  );
  let end = before.at(-1)?.end ?? at;
  for (
    let next = moments.length === 0 ? at : afterAnd(input, end);
    next !== undefined && moments.length < MOST_LISTED;
  ) {
    const last = moments.at(-1);
    const match = listed(input, next, last);
    if (match === undefined) break;
    moments.push(last === undefined ? match.value : borrowMonth(match.value, last));
    end = match.end;
    next = afterAnd(input, end);
  }
  return moments.length < 2 ? undefined : { value: { kind: "together", moments }, end };
};

const afterAnd = (input: Input, at: number): number | undefined => {
  const and = matchAt(AND, input.text, at);
  return and === undefined ? undefined : at + and[0].length;
};

const DAYS_AGO = rule(
  words(
    "(?:between )?(\\d{1,3}) ?(?:-|to|or|and) ?(\\d{1,3}) ?(days?|weeks?|wks?|months?|years?) ago",
  ),
  ([text, a = "", b = "", unit = ""], { now }): DatePart | undefined => {
    if (/ and /.test(text) && !text.startsWith("between")) return undefined;
    const daysAgo = (amount: number): Moment => ({
      kind: "days",
      days: fixedDay(dateBackBy(now.today, amount, unitOf(unit))),
      clock: null,
    });
    const [more, fewer] = [Math.max(Number(a), Number(b)), Math.min(Number(a), Number(b))];
    return { kind: "range", first: daysAgo(more), second: daysAgo(fewer), ...ENDS };
  },
);

/** "2-3 weeks ago", "between 3 and 5 days ago". */
const someTimeAgo: Rule<DatePart> = headedBy("# between", DAYS_AGO);

/** Reads dates with two ends, and several dates that make one range. */
export const readRanges: Rule<DatePart> = joining(
  longest(someTimeAgo, daysOfMonth, range, together),
);
