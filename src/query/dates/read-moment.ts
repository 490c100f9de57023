import { AMOUNT, AMOUNT_HEADS, amountOf, UNIT, unitOf } from "./amounts.js";
import { type Clock, HOUR, insidePart, MINUTE } from "./clock.js";
import { type Days, namedDay } from "./days.js";
import type { Moment } from "./moment.js";
import { backBy } from "./moving.js";
import {
  bareHourAlone,
  bareRange,
  hourSign,
  isoTime,
  offsetTime,
  partOfDay,
  readClock,
  readTime,
} from "./read-clock.js";
import { readDays } from "./read-days.js";
import { periodAround } from "./read-periods.js";
import {
  headedBy,
  type Input,
  joining,
  longest,
  mapped,
  matchAt,
  type Rule,
  remembered,
  rule,
  sequence,
  signs,
  words,
} from "./scan.js";

const PART = { kind: "part", open: false, zone: null } as const;

const onDays = (days: Days, clock: Clock): Moment | undefined =>
  days.form === "period" ? undefined : { kind: "days", days, clock };

const daysAlone: Rule<Moment> = mapped(readDays, (days) => ({ kind: "days", days, clock: null }));

const AT_END = signs("[.?!]? *$");

/** "9 to 5", where nothing follows that it could be about. */
const rangeAlone: Rule<Clock> = joining((input, at) => {
  const range = bareRange(input, at);
  return range && matchAt(AT_END, input.text, range.end) ? range : undefined;
});

const clockAlone: Rule<Moment> = mapped(longest(readClock, rangeAlone), (clock) => ({
  kind: "clock",
  clock,
}));

const daysThenClock: Rule<Moment> = longest(
  // First: "2026-11-20 10:00-08:00" has an offset and is no range.
  headedBy("#", (input, at) => {
    const days = readDays(input, at);
    const time = days && (isoTime(input, days.end) ?? offsetTime(input, days.end));
    const value = days && time && onDays(days.value, time.value);
    return value && time && { value, end: time.end };
  }),
  sequence(
    readDays,
    signs("(?:'s)?(?:, ?| )(?:at (?=\\d{1,2} ?-))?"),
    longest(readClock, bareRange, hourSign, partOfDay),
    onDays,
  ),
);

/** A day and one time of it: "yesterday at 5pm". */
export const readDayAndTime: Rule<Moment> = sequence(
  readDays,
  signs("(?:'s)?(?:, ?| )"),
  longest(readTime, bareHourAlone),
  onDays,
);

const clockThenDays: Rule<Moment> = sequence(
  longest(readClock, bareRange, hourSign, partOfDay),
  signs(",? (?:on |of |in )?"),
  readDays,
  (clock, days) => onDays(days, clock),
);

interface DayAndPart {
  readonly days: Days;
  readonly part: Clock;
}

const dayAndPart: Rule<DayAndPart> = remembered(
  longest(
    sequence(readDays, signs(" (?:in the |in )?"), partOfDay, (days, part) => ({ days, part })),
    headedBy(
      "night evening yesterday",
      rule(words("(?:last|yesterday) (?:night|evening)"), ([text], { now }) => ({
        days: namedDay(now.today - 1),
        part: { start: 18 * HOUR, end: (text.endsWith("night") ? 30 : 24) * HOUR, ...PART },
      })),
    ),
    headedBy(
      "morning afternoon evening night early late",
      sequence(
        rule(words("this(?= )"), (_, { now }) => namedDay(now.today)),
        signs(" "),
        partOfDay,
        (days, part) => ({ days, part }),
      ),
    ),
  ),
);

/** "At 9 yesterday morning", "between 9 and 11 on Friday morning". */
const clockThenPart: Rule<Moment> = sequence(
  longest(readClock, bareRange, hourSign),
  signs(",? (?:on |of |in )?"),
  dayAndPart,
  (clock, { days, part }) => onDays(days, insidePart(clock, part)),
);

/** "Yesterday morning 8-10". */
const partThenClock: Rule<Moment> = sequence(
  dayAndPart,
  signs(",? "),
  longest(bareRange, hourSign),
  ({ days, part }, clock) => onDays(days, insidePart(clock, part)),
);

/** "This time yesterday": now's time on another day. */
const thisTime: Rule<Moment> = headedBy(
  "time same",
  sequence(
    rule(words("(?:this|(?:at )?the same|same) time"), ([text]) => text),
    signs(" (?:on )?"),
    readDays,
    (_, days, _text, { now }) => {
      const start = Math.floor(now.timeOfDay / MINUTE) * MINUTE;
      return onDays(days, { start, end: start + MINUTE, kind: "point", open: false, zone: null });
    },
  ),
);

const dayWithPart = (input: Input, move: number, from: number, to: number): Moment => ({
  kind: "days",
  days: namedDay(input.now.today + move),
  clock: { start: from * HOUR, end: to * HOUR, ...PART },
});

const partsAlone: Rule<Moment> = headedBy(
  "yesterday night evening overnight tonight morning afternoon early late in during",
  longest(
    rule(words("(?:last|yesterday) night|overnight"), (_, input) => dayWithPart(input, -1, 18, 30)),
    rule(words("(?:the )?night before last"), (_, input) => dayWithPart(input, -2, 18, 30)),
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

/** Now minus one or two amounts with their units: "1h 30m". */
const since = (
  { now }: Input,
  [amount = "", unit = "", more, moreUnit]: readonly (string | undefined)[],
): Moment => {
  const first = backBy(now, amountOf(amount), unitOf(unit));
  const from =
    more === undefined || moreUnit === undefined
      ? first
      : first - now.at + backBy(now, amountOf(more), unitOf(moreUnit));
  return { kind: "instant", from, to: null };
};

const LAST = "(?:the |these |this )?(?:last|past|previous|prior|trailing)";
const SHORT_UNIT = "(seconds?|secs?|minutes?|mins?|hours?|hrs?|[smh])";
const COUNT = `${AMOUNT}[ -]?${UNIT}(?:,? ?(?:and )?${AMOUNT}[ -]?${UNIT})?`;
const SHORT_COUNT = `${AMOUNT} ?(?:${UNIT},? ?(?:and )?${AMOUNT} ?)?${SHORT_UNIT}`;

/** Stretches that end now: "last 7 days", "past week", "last hour", "2 hours ago", "now". */
const rolling: Rule<Moment> = longest(
  headedBy(
    AMOUNT_HEADS,
    rule(words(`(?:${LAST}|within(?: the)?(?: last| past)?) ${COUNT}`), (match, input) =>
      since(input, match.slice(1)),
    ),
  ),
  headedBy(
    "minute hour day week fortnight month quarter year",
    rule(
      words(
        `(?:the |this )?past (minute|hour|day|week|fortnight|month|quarter|year)|${LAST} (minute|hour|day|fortnight)`,
      ),
      ([, past, last], input) => since(input, ["1", past ?? last]),
    ),
  ),
  headedBy(
    "#",
    rule(words("(\\d{1,4})([hdw])"), ([, amount = "", unit = ""], input) =>
      since(input, [amount, unit]),
    ),
  ),
  headedBy(
    `about around ${AMOUNT_HEADS}`,
    rule(
      words(`(?:about |around )?${SHORT_COUNT} (?:ago|back|earlier)`),
      ([, amount, unit, more, last], input) =>
        since(input, unit === undefined ? [amount, last] : [amount, unit, more, last]),
    ),
  ),
  headedBy(
    `half hour day week month quarter year ${AMOUNT_HEADS}`,
    rule(
      words(`(?:${LAST} |(?:an?|one) )(hour|day|week|month|quarter|year) and a half(?: ago)?`),
      ([, unit], input) => since(input, ["one and a half", unit]),
    ),
  ),
  headedBy(
    "right just now present",
    rule(words("(?:right |just )?now|(?:the )?present"), (_, input) => since(input, ["0", "s"])),
  ),
);

/** "Of the month" is of this month. */
const unitNow: Rule<Days> = rule(words("(day|week|month|quarter|year)"), ([unit = ""], { now }) =>
  unit === "day" ? namedDay(now.today) : periodAround(now.today, unitOf(unit), 0),
);

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
  clockThenPart,
  partThenClock,
  thisTime,
  partsAlone,
  rolling,
  edges,
);

/** Reads words that name one stretch of time. */
export const readMoment: Rule<Moment> = remembered((input, at) =>
  input.starts.has(at) ? anyMoment(input, at) : undefined,
);
