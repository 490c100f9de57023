import { AMOUNT, amountOf, UNIT, unitOf } from "./amounts.js";
import { type DateMeaning, type Moment, placeMoment, type Stretch } from "./moment.js";
import { backBy } from "./moving.js";
import { endOf, latest, startOf } from "./place-range.js";
import { readMoment } from "./read-moment.js";
import {
  headedBy,
  type Input,
  longest,
  matchAt,
  opening,
  type Rule,
  rule,
  signs,
  skip,
  words,
} from "./scan.js";

const ONWARDS = signs(" (?:(?:and )?onwards?|forwards?|or later|on(?= *$))(?![\\p{L}\\p{N}])");

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

const FIRST_WORDS: Readonly<Record<Bound, string>> = {
  since: "since starting beginning as no not",
  from: "from",
  after: "after later newer following",
  before: "before earlier prior to older up",
  until: "until till til through thru up to no not by",
};

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

const bounded = (bound: Bound): Rule<DateMeaning> => {
  const begin = opening(
    `(?:and |but )?(?:${BOUNDS[bound]}) (?:on |at |about )?(?:the (?=\\d|weekend|week of))?`,
  );
  return headedBy(`and but ${FIRST_WORDS[bound]}`, (input, at) => {
    const start = matchAt(begin, input.text, at);
    if (start === undefined) return undefined;
    const moment = readMoment(input, at + start[0].length);
    if (moment === undefined) return undefined;
    const onwards = matchAt(ONWARDS, input.text, moment.end);
    return {
      value: () => boundOf(bound, moment.value, input, onwards !== undefined),
      end: moment.end + (onwards?.[0].length ?? 0),
    };
  });
};

/** "Nov 5 onwards". */
const onwards: Rule<DateMeaning> = (input, at) => {
  const moment = readMoment(input, at);
  const end = moment === undefined ? at : skip(ONWARDS, input.text, moment.end);
  if (moment === undefined || end === moment.end) return undefined;
  return { value: () => boundOf("since", moment.value, input, true), end };
};

/** "Older than 30 days", "more than 2 hours ago", "newer than a week". */
const olderThan: Rule<DateMeaning> = headedBy(
  "older more earlier longer newer less younger later",
  rule(
    words(
      `(older|more|earlier|longer|newer|less|younger|later) than ${AMOUNT} ?${UNIT}(?: (?:ago|old))?`,
    ),
    ([, than, amount = "", unit = ""], { now }) =>
      () => {
        const instant = backBy(now, amountOf(amount), unitOf(unit));
        const isOlder = /older|more|earlier|longer/.test(than ?? "");
        return isOlder ? { from: null, to: instant } : { from: instant, to: null };
      },
  ),
);

/** Reads dates that bound a range on one side: "since Monday", "before Friday", "Nov 5 onwards". */
export const readBounds: Rule<DateMeaning> = longest(
  onwards,
  olderThan,
  bounded("since"),
  bounded("from"),
  bounded("after"),
  bounded("before"),
  bounded("until"),
);
