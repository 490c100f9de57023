import { AMOUNT, AMOUNT_WORDS, amountOf, UNIT, unitOf } from "./amounts.js";
import { type Clock, HOUR } from "./clock.js";
import { type Days, namedDay } from "./days.js";
import type { Moment } from "./moment.js";
import { backBy } from "./moving.js";
import { bareRange, isoTime, partOfDay, readClock } from "./read-clock.js";
import { readDays } from "./read-days.js";
import {
  headedBy,
  type Input,
  longest,
  type Rule,
  remembered,
  rule,
  sequence,
  signs,
  words,
} from "./scan.js";

const onDays = (days: Days, clock: Clock): Moment | undefined =>
  days.form === "period" ? undefined : { kind: "days", days, clock };

const daysAlone: Rule<Moment> = (input, at) => {
  const match = readDays(input, at);
  return match && { value: { kind: "days", days: match.value, clock: null }, end: match.end };
};

const clockAlone: Rule<Moment> = (input, at) => {
  const match = readClock(input, at);
  return match && { value: { kind: "clock", clock: match.value }, end: match.end };
};

const daysThenClock: Rule<Moment> = longest(
  sequence(readDays, signs("(?:'s)?(?:, ?| )"), longest(readClock, bareRange, partOfDay), onDays),
  sequence(readDays, signs(""), isoTime, onDays),
);

const clockThenDays: Rule<Moment> = sequence(
  longest(readClock, partOfDay),
  signs(",? (?:on |of |in )?"),
  readDays,
  (clock, days) => onDays(days, clock),
);

const dayWithPart = (input: Input, move: number, from: number, to: number): Moment => ({
  kind: "days",
  days: namedDay(input.now.today + move),
  clock: { start: from * HOUR, end: to * HOUR, kind: "part", open: false, zone: null },
});

const partsAlone: Rule<Moment> = headedBy(
  "yesterday night evening overnight tonight morning afternoon early late in during",
  longest(
    rule(words("(?:last|yesterday) night|overnight"), (_, input) => dayWithPart(input, -1, 18, 30)),
    rule(words("last evening"), (_, input) => dayWithPart(input, -1, 18, 24)),
    rule(words("tonight|this night"), (_, input) => dayWithPart(input, 0, 18, 30)),
    sequence(
      rule(words("(this|in the|during the)(?= )"), ([, opening = ""]) => opening),
      signs(" "),
      partOfDay,
      (opening, clock, _, { now }) =>
        opening === "this" ? onDays(namedDay(now.today), clock) : { kind: "clock", clock },
    ),
  ),
);

const since = ({ now }: Input, amount: string, unit: string): Moment => ({
  kind: "instant",
  from: backBy(now, amountOf(amount), unitOf(unit)),
  to: null,
});

const LAST = "(?:the |these |this )?(?:last|past|previous|prior|trailing)";
const SHORT_UNIT = "(seconds?|secs?|minutes?|mins?|hours?|hrs?|[smh])";

/** Stretches that end now: "last 7 days", "past week", "last hour", "2 hours ago", "now". */
const rolling: Rule<Moment> = longest(
  headedBy(
    AMOUNT_WORDS,
    rule(words(`${LAST} ${AMOUNT}[ -]?${UNIT}`), ([, amount = "", unit = ""], input) =>
      since(input, amount, unit),
    ),
  ),
  headedBy(
    "minute hour day week fortnight month quarter year",
    rule(
      words(
        `(?:the |this )?past (minute|hour|day|week|fortnight|month|quarter|year)|${LAST} (minute|hour|day|fortnight)`,
      ),
      ([, past, last], input) => since(input, "1", past ?? last ?? ""),
    ),
  ),
  headedBy(
    "#",
    rule(words("(\\d{1,4})([hdw])"), ([, amount = "", unit = ""], input) =>
      since(input, amount, unit),
    ),
  ),
  headedBy(
    `about around ${AMOUNT_WORDS}`,
    rule(
      words(`(?:about |around )?${AMOUNT} ?${SHORT_UNIT} (?:ago|back|earlier)`),
      ([, amount = "", unit = ""], input) => since(input, amount, unit),
    ),
  ),
  headedBy(
    "right just now",
    rule(words("(?:right |just )?now"), (_, input) => since(input, "0", "s")),
  ),
);

const UNIT_NOW = rule(words("day|week|month|quarter|year"), ([unit]) => unit);

const unitNow: Rule<Days> = (input, at) => {
  const unit = UNIT_NOW(input, at);
  if (unit === undefined) return undefined;
  const name = unit.value === "day" ? "today" : `this ${unit.value}`;
  const days = readDays({ ...input, text: name }, 0);
  return days && { value: days.value, end: unit.end };
};

const edges: Rule<Moment> = headedBy(
  "start beginning end",
  sequence(
    rule(
      words("(?:the )?(start|beginning|end) of(?: the(?= (?:week|month|quarter|year|day)\\b))?"),
      ([, edge]) => (edge === "end" ? ("end" as const) : ("start" as const)),
    ),
    signs(" "),
    longest(unitNow, readDays),
    (edge, days) => ({ kind: "edge", days, edge }),
  ),
);

const anyMoment = longest(
  daysAlone,
  clockAlone,
  daysThenClock,
  clockThenDays,
  partsAlone,
  rolling,
  edges,
);

/** Reads words that name one stretch of time. */
export const readMoment: Rule<Moment> = remembered((input, at) =>
  input.starts.has(at) ? anyMoment(input, at) : undefined,
);
