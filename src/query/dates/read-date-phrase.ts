import { AMOUNT, amountOf, UNIT, unitOf } from "./amounts.js";
import type { CalendarDate } from "./calendar-words.js";
import { dayOfMonth, dayOfYear } from "./days.js";
import { type Moment, placeMoment, type Stretch } from "./moment.js";
import { backBy } from "./moving.js";
import { endOf, latest, placeRange, placeTogether, startOf } from "./place-range.js";
import { readMoment } from "./read-moment.js";
import {
  type Input,
  longest,
  type Match,
  matchAt,
  opening,
  type Rule,
  rule,
  signs,
  skip,
  words,
} from "./scan.js";

/** What a phrase means, worked out only when it is the phrase that is taken. */
type Meaning = (text: string) => Stretch;

const open: Stretch = { from: null, to: null };

const allTime: Rule<Meaning> = rule(
  words(
    "(?:of |from |in |for |over )?(?:all(?: the)? (?:dates?|time|days)|any ?time|any dates?|whenever|ever)",
  ),
  () => () => open,
);

const PREPOSITION =
  "(?:(?:only )?(?:on|in|during|over|within|for|at|throughout|across|of|dated|around|about|sometime|some time|happening|happened) )*(?:(?:all|all of|the whole|the whole of|the entire|earlier|later|early|late|the course of) )?(?:the )?";

const plain: Rule<Meaning> = afterPreposition((input, at) => {
  const match = readMoment(input, at);
  return (
    match && {
      value: () => {
        const { from, to } = placeMoment(match.value, latest(input.now));
        return { from, to };
      },
      end: match.end,
    }
  );
});

function afterPreposition(read: Rule<Meaning>): Rule<Meaning> {
  const preposition = opening(`${PREPOSITION}(?=[\\p{L}\\p{N}~@])`);
  return longest(read, (input, at) => {
    const said = matchAt(preposition, input.text, at);
    if (said === undefined || said[0] === "") return undefined;
    const withoutThe = said[0].endsWith("the ") ? said[0].length - 4 : said[0].length;
    return longest(
      (all, _) => read(all, at + said[0].length),
      (all, _) => read(all, at + withoutThe),
    )(input, at);
  });
}

const BOUNDS = {
  since:
    "since|starting(?: from| on| at| with)?|beginning(?: from| on| at| with)?|as of|no earlier than|not before",
  from: "from",
  after: "after|later than|newer than|following",
  before: "before|earlier than|prior to|older than|up until before",
  until:
    "until|till|til|through|thru|up to(?: and including)?|up until|up through|to|no later than|not after|by the end of",
} as const;

type Bound = keyof typeof BOUNDS;

const boundOf = (bound: Bound, moment: Moment, input: Input, onwards: boolean): Stretch => {
  const placed = placeMoment(moment, latest(input.now));
  switch (bound) {
    case "since":
      return { from: startOf(placed), to: null };
    case "from":
      return { from: placed.from, to: placed.period && !onwards ? placed.to : null };
    case "after":
      return { from: endOf(placed), to: null };
    case "before":
      return { from: null, to: startOf(placed) };
    case "until":
      return { from: null, to: endOf(placed) };
  }
};

const bounded = (bound: Bound): Rule<Meaning> => {
  const begin = opening(
    `(?:and |but )?(?:${BOUNDS[bound]}) (?:on |at |about )?(?:the (?=\\d|weekend|week of))?`,
  );
  return (input, at) => {
    const start = matchAt(begin, input.text, at);
    if (start === undefined) return undefined;
    const moment = readMoment(input, at + start[0].length);
    if (moment === undefined) return undefined;
    const onwards = matchAt(ONWARDS, input.text, moment.end);
    return {
      value: () => boundOf(bound, moment.value, input, onwards !== undefined),
      end: moment.end + (onwards?.[0].length ?? 0),
    };
  };
};

const ONWARDS = signs(" (?:(?:and )?onwards?|forwards?|or later|on(?= *$))(?![\\p{L}\\p{N}])");

/** "Nov 5 onwards". */
const onwards: Rule<Meaning> = (input, at) => {
  const moment = readMoment(input, at);
  const end = moment === undefined ? at : skip(ONWARDS, input.text, moment.end);
  if (moment === undefined || end === moment.end) return undefined;
  return { value: () => boundOf("since", moment.value, input, true), end };
};

/** "Older than 30 days", "more than 2 hours ago", "newer than a week". */
const olderThan: Rule<Meaning> = rule(
  words(
    `(older|more|earlier|longer|newer|less|younger|later) than ${AMOUNT} ?${UNIT}(?: (?:ago|old))?`,
  ),
  ([, than, amount = "", unit = ""], { now }) =>
    () => {
      const instant = backBy(now, amountOf(amount), unitOf(unit)).toInstant();
      const isOlder = /older|more|earlier|longer/.test(than ?? "");
      return isOlder ? { from: null, to: instant } : { from: instant, to: null };
    },
);

const momentOf = ({ year, month, day }: CalendarDate): Moment | undefined =>
  day === null
    ? undefined
    : { kind: "days", days: dayOfYear(year, month, day, "that day"), clock: null };

/** "Nov 1-5", which chrono finds whole. */
const daysOfMonth: Rule<Meaning> = (input, at) => {
  const found = input.calendar.get(at);
  if (found?.end == null) return undefined;
  const [first, second] = [momentOf(found.start), momentOf(found.end)];
  if (first === undefined || second === undefined) return undefined;
  return {
    value: (text) =>
      placeRange(first, second, { now: input.now, text, after: false, before: false }),
    end: at + found.length,
  };
};

const bareDay: Rule<Moment> = rule(
  signs("(?<![\\p{L}\\p{N}])(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:/.]\\d?)"),
  ([text, day]) => ({ kind: "days", days: dayOfMonth(Number(day), text), clock: null }),
);

const hasMonth = (moment: Moment): boolean =>
  moment.kind === "days" && moment.days.month !== undefined;

const isBareDay = (match: Match<Moment>): boolean =>
  match.value.kind === "days" && match.value.days.bareDay !== undefined;

const OPENING = signs(
  "(?:(?<![\\p{L}\\p{N}])(from|between|since|after|starting|starting from|beginning) )?(?:on |at )?(?:the (?=\\d))?",
);
const CLOSING = signs(
  " ?(?:\\.\\.+|…|-) ?|,? (?:and |but )?(?:(to|until|till|til|through|thru|up to|up until|and|before)) (?:on |at )?(?:the (?=\\d))?",
);

const range: Rule<Meaning> = (input, at) => {
  const begin = matchAt(OPENING, input.text, at);
  const opener = begin?.[1];
  const start = at + (begin?.[0].length ?? 0);
  const first = longest(readMoment, bareDay)(input, start);
  if (first === undefined) return undefined;
  const closing = matchAt(CLOSING, input.text, first.end);
  if (closing === undefined || (closing[1] === "and" && opener !== "between")) return undefined;
  const second = longest(readMoment, bareDay)(input, first.end + closing[0].length);
  if (second === undefined) return undefined;
  const named = readMoment(input, start) !== undefined || hasMonth(second.value);
  const closed =
    readMoment(input, first.end + closing[0].length) !== undefined || hasMonth(first.value);
  if (!named || !closed || (isBareDay(first) && isBareDay(second) && !opener && !named)) {
    return undefined;
  }
  return {
    value: (text) =>
      placeRange(first.value, second.value, {
        now: input.now,
        text,
        after: opener === "after",
        before: closing[1] === "before",
      }),
    end: second.end,
  };
};

const together: Rule<Meaning> = (input, at) => {
  const moments: Moment[] = [];
  let end = at;
  for (let next: number | undefined = at; next !== undefined; ) {
    const match = readMoment(input, next);
    if (match === undefined) break;
    moments.push(match.value);
    end = match.end;
    const and = matchAt(signs("(?: ?, ?| )(?:or |and |& )?(?:on )?(?:also )?"), input.text, end);
    next = and === undefined || !/[,&]|or|and/.test(and[0]) ? undefined : end + and[0].length;
  }
  if (moments.length < 2) return undefined;
  return { value: (text) => placeTogether(moments, input.now, text), end };
};

/** Reads one date phrase of any kind; calling its value works out what it spans. */
export const readDatePhrase: Rule<Meaning> = longest(
  allTime,
  plain, // before ranges: "between 10pm and 2am on Friday" is one night
  onwards,
  olderThan,
  afterPreposition(daysOfMonth),
  afterPreposition(range),
  bounded("since"),
  bounded("from"),
  bounded("after"),
  bounded("before"),
  bounded("until"),
  afterPreposition(together),
);
