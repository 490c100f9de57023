import { AMOUNT, amountOf, UNIT, unitOf } from "./amounts.js";
import type { Bound, DatePart } from "./date-part.js";
import { backBy } from "./moving.js";
import { readMoment } from "./read-moment.js";
import {
  headedBy,
  longest,
  matchAt,
  opening,
  type Rule,
  rule,
  signs,
  skip,
  words,
} from "./scan.js";

const ONWARDS = signs(
  " (?:(?:and )?onwards?|forwards?|(?:or|and) (?:later|newer)|(?:or|and) after(?! *\\S)|on(?= *$))(?![\\p{L}\\p{N}])",
);
const BACKWARDS = signs(" (?:or|and) (?:(?:earlier|older)(?![\\p{L}\\p{N}])|before(?! *\\S))");

const BOUNDS: Readonly<Record<Bound, string>> = {
  since:
    "since|starting(?: from| on| at| with)?|beginning(?: from| on| at| with)?|as of|as early as|(?:no|not) earlier than|not before|on ?(?:or|and|/) ?after|after or on|>=|=>",
  from: "from",
  after: "after|later than|newer than|following|>",
  before:
    "before|earlier than|prior to|older than|up until before|(?:up to|until) but not including|<",
  until:
    "until(?: and including)?|till?|through|thru|up to(?: and including)?|up until|up through|to|(?:no|not) later than|as late as|not after|by(?: the end of)?|on ?(?:or|and|/) ?before|before or on|<=|=<",
};

const FIRST_WORDS: Readonly<Record<Bound, string>> = {
  since: "since starting beginning as no not on after > >=",
  from: "from",
  after: "after later newer following > >=",
  before: "before earlier prior to older up until < <=",
  until: "until till til through thru up to no not by as on before < <=",
};

const bounded = (bound: Bound): Rule<DatePart> => {
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
      value: { kind: "bound", bound, moment: moment.value, onwards: onwards !== undefined },
      end: moment.end + (onwards?.[0].length ?? 0),
    };
  });
};

/** "Nov 5 onwards". */
const onwards: Rule<DatePart> = (input, at) => {
  const moment = readMoment(input, at);
  if (moment === undefined || input.text.charAt(moment.end) !== " ") return undefined;
  const end = skip(ONWARDS, input.text, moment.end);
  if (end === moment.end) return undefined;
  return { value: { kind: "bound", bound: "since", moment: moment.value, onwards: true }, end };
};

/** "Nov 5 or earlier". */
const backwards: Rule<DatePart> = (input, at) => {
  const moment = readMoment(input, at);
  if (moment === undefined || !input.joins) return undefined;
  const end = skip(BACKWARDS, input.text, moment.end);
  if (end === moment.end) return undefined;
  return { value: { kind: "bound", bound: "until", moment: moment.value, onwards: true }, end };
};

/** "Since 3 days". */
const sinceAmount: Rule<DatePart> = headedBy(
  "since",
  rule(
    words(`since(?: the last| the past| last)? ${AMOUNT} ?${UNIT}(?! (?:ago|back|before|after))`),
    ([, amount = "", unit = ""], { now }) => ({
      kind: "bound",
      bound: "since",
      moment: { kind: "instant", from: backBy(now, amountOf(amount), unitOf(unit)), to: null },
      onwards: true,
    }),
  ),
);

/** "Older than 30 days", "more than 2 hours ago", "newer than a week". */
const olderThan: Rule<DatePart> = headedBy(
  "older more earlier longer newer less younger later",
  rule(
    words(
      `(older|more|earlier|longer|newer|less|younger|later) than ${AMOUNT} ?${UNIT}(?: (?:ago|old))?`,
    ),
    ([, than, amount = "", unit = ""], { now }) => ({
      kind: "bound",
      bound: /older|more|earlier|longer/.test(than ?? "") ? "before" : "since",
      moment: { kind: "instant", from: backBy(now, amountOf(amount), unitOf(unit)), to: null },
      onwards: true,
    }),
  ),
);

/** Reads dates that bound a range on one side: "since Monday", "before Friday", "Nov 5 onwards". */
export const readBounds: Rule<DatePart> = longest(
  onwards,
  backwards,
  sinceAmount,
  olderThan,
  bounded("since"),
  bounded("from"),
  bounded("after"),
  bounded("before"),
  bounded("until"),
);
