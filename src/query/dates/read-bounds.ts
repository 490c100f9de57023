import { AMOUNT, amountOf, UNIT, unitOf } from "./amounts.js";
import type { Bound, DatePart } from "./date-part.js";
import type { Moment } from "./moment.js";
import { backBy } from "./moving.js";
import { bareHourAlone } from "./read-clock.js";
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
  " (?:(?:and )?onwards?|forwards?|(?:or|and) (?:later|newer)|(?:or|and) after(?! *\\S)|on(?= *$))(?![\\p{L}\\p{N}])|\\.\\.+(?= |$)| ?-+(?= *$)",
);
const BACKWARDS = signs(" (?:or|and) (?:(?:earlier|older)(?![\\p{L}\\p{N}])|before(?! *\\S))");

const BOUNDS: Readonly<Record<Bound, string>> = {
  since:
    "since|starting(?: from| on| at| with)?|beginning(?: from| on| at| with)?|as of|as early as|(?:no|not) earlier than|not before|on ?(?:or|and|/) ?after|after or on",
  from: "from",
  after: "after|later than|newer than|following",
  before:
    "before|earlier than|prior to|older than|up until before|(?:up to|until) but not including",
  until:
    "until(?: and including)?|till?|through|thru|up to(?: and including)?|up until|up through|to|(?:no|not) later than|as late as|not after|by(?: the end of)?|on ?(?:or|and|/) ?before|before or on",
};

const FIRST_WORDS: Readonly<Record<Bound, string>> = {
  since: "since starting beginning as no not on after",
  from: "from",
  after: "after later newer following",
  before: "before earlier prior to older up until",
  until: "until till til through thru up to no not by as on before < <=",
};

const HOUR_ENDS = signs("[.?!,]? *$|[.?!,]? (?:yesterday|today|on|in|this|last|by|for|and)(?: |$)");

/** "9" in "yesterday before 9", but not in "after 5 logins". */
const hourAlone: Rule<Moment> = (input, at) => {
  const hour = input.heads.get(at) === "#" ? bareHourAlone(input, at) : undefined;
  if (hour === undefined || matchAt(HOUR_ENDS, input.text, hour.end) === undefined)
    return undefined;
  return { value: { kind: "clock", clock: hour.value }, end: hour.end };
};

const bounded = (bound: Bound): Rule<DatePart> => {
  const begin = opening(
    `(?:and |but )?(?:${BOUNDS[bound]}) (?:on |at |about )?(?:the (?=\\d|weekend|week of))?`,
  );
  return headedBy(`and but ${FIRST_WORDS[bound]}`, (input, at) => {
    const start = matchAt(begin, input.text, at);
    if (start === undefined) return undefined;
    const next = at + start[0].length;
    const isTo = start[0].endsWith("to ");
    const moment = readMoment(input, next) ?? (isTo ? undefined : hourAlone(input, next));
    if (moment === undefined) return undefined;
    const onwards = matchAt(ONWARDS, input.text, moment.end);
    return {
      value: { kind: "bound", bound, moment: moment.value, onwards: onwards !== undefined },
      end: moment.end + (onwards?.[0].length ?? 0),
    };
  });
};

const SIGN_BOUNDS: Readonly<Record<string, Bound>> = {
  ">=": "since",
  ">": "after",
  "<": "before",
  "<=": "until",
  "..": "until",
};

// An arrow and the end of a mention are none.
const SIGNS = signs("(?<![^\\s(])(>=|>|<=|<|\\.\\.) ?");

/** ">= 2026-11-05", "..2026-11-05". */
const signed: Rule<DatePart> = headedBy("> < ..", (input, at) => {
  const sign = matchAt(SIGNS, input.text, at);
  const moment = sign && readMoment(input, at + sign[0].length);
  const bound = SIGN_BOUNDS[sign?.[1] ?? ""];
  if (moment === undefined || bound === undefined) return undefined;
  return { value: { kind: "bound", bound, moment: moment.value, onwards: true }, end: moment.end };
});

/** "Nov 5 onwards". */
const onwards: Rule<DatePart> = (input, at) => {
  const moment = readMoment(input, at);
  if (moment === undefined || !" .-".includes(input.text.charAt(moment.end) || "$"))
    return undefined;
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

/** "Older than 30 days", "more than 2 hours ago", "over a week ago", "at most 7 days ago". */
export const olderThan: Rule<DatePart> = headedBy(
  "no not older more earlier longer newer less younger later over under at",
  rule(
    words(
      `(?:(no|not) )?(?:(older|more|earlier|longer|newer|less|younger|later) than|(at least|at most)|(over|under)(?= .{1,40} ago)) ${AMOUNT} ?${UNIT}(?: (?:ago|old))?`,
    ),
    ([, not, than, at, over, amount = "", unit = ""], { now }) => ({
      kind: "bound",
      bound:
        /older|more|earlier|longer|least|over/.test(than ?? at ?? over ?? "") ===
        (not === undefined)
          ? "before"
          : "since",
      moment: { kind: "instant", from: backBy(now, amountOf(amount), unitOf(unit)), to: null },
      onwards: true,
    }),
  ),
);

/** Reads dates that bound a range on one side: "since Monday", "before Friday", "Nov 5 onwards". */
export const readBounds: Rule<DatePart> = longest(
  onwards,
  signed,
  backwards,
  sinceAmount,
  bounded("since"),
  bounded("from"),
  bounded("after"),
  bounded("before"),
  bounded("until"),
);
