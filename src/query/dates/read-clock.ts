import {
  around,
  type Clock,
  clockBetween,
  HOUR,
  MINUTE,
  pointClock,
  SECOND,
  type WrittenTime,
  wrongClock,
} from "./clock.js";
import { ZONE, zoneOf } from "./clock-zones.js";
import {
  digitsBefore,
  headedBy,
  joining,
  longest,
  mapped,
  opening,
  type Rule,
  remembered,
  rule,
  sequence,
  signs,
  skip,
  startingWith,
  words,
} from "./scan.js";

const START = "(?<![\\p{L}\\p{N}_:]|(?<!\\.)\\.)";
const END = "(?![\\p{L}\\p{N}_:]|\\.\\d)";
const MERIDIEM = "(am|pm|a\\.m\\.?|p\\.m\\.?)";
const ZONE_OR_END = `(?:(?: |, | ?\\()?${ZONE}(?![\\p{L}\\p{N}_/])\\)?|${END})`;
const OPTIONAL_ZONE = `(?:(?: |, | ?\\()?${ZONE}(?![\\p{L}\\p{N}_/])\\)?)?`;

const meridiemOf = (text: string | undefined): "am" | "pm" | null =>
  text === undefined ? null : text.startsWith("a") ? "am" : "pm";

const written = (parts: {
  hour: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  fraction?: string | undefined;
  meridiem?: string | undefined;
  zone?: string | undefined;
}): WrittenTime | undefined => {
  const { minute, second, fraction } = parts;
  const hour = Number(parts.hour);
  const meridiem = meridiemOf(parts.meridiem);
  const zone = parts.zone === undefined ? null : zoneOf(parts.zone);
  if (zone === undefined || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  if (meridiem === null ? hour > 24 : hour < 1 || hour > 12) return undefined;
  if (hour === 24 && Number(minute ?? 0) + Number(second ?? 0) > 0) return undefined;
  const length =
    fraction !== undefined
      ? SECOND / 1000
      : second !== undefined
        ? SECOND
        : minute !== undefined
          ? MINUTE
          : HOUR;
  return {
    hour,
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    // Events are dated to the microsecond: from one on is all that a finer time can mean.
    microsecond: Math.ceil(Number((fraction ?? "").padEnd(9, "0")) / 1000),
    length,
    meridiem,
    twentyFour:
      meridiem === null && (hour > 12 || hour === 0 || parts.hour?.startsWith("0") === true),
    zone,
  };
};

/** `15:42`, `3:00pm`, `15:42:07`, `3pm`, `3 o'clock`. */
const clearTime: Rule<WrittenTime> = longest(
  digitsBefore(
    ":",
    rule(
      signs(
        `${START}(\\d{1,2})[:](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?${MERIDIEM})?${ZONE_OR_END}`,
      ),
      ([, hour, minute, second, fraction, meridiem, zone]) =>
        written({ hour, minute, second, fraction, meridiem, zone }),
    ),
  ),
  digitsBefore(
    " .ap",
    rule(
      signs(`${START}(\\d{1,2})(?:\\.(\\d{2}))? ?${MERIDIEM}${ZONE_OR_END}`),
      ([, hour, minute, meridiem, zone]) => written({ hour, minute, meridiem, zone }),
    ),
  ),
  digitsBefore(
    " o",
    rule(signs(`${START}(\\d{1,2}) ?o'clock${END}${OPTIONAL_ZONE}`), ([, hour, zone]) =>
      written({ hour, zone }),
    ),
  ),
  headedBy(
    "noon midday midnight #",
    rule(words(`(?:12 )?(noon|midday|midnight)${OPTIONAL_ZONE}`), ([, name, zone]) =>
      written({
        hour: name === "midnight" ? "0" : "12",
        meridiem: name === "midnight" ? undefined : "pm",
        zone,
      }),
    ),
  ),
);

/** An hour and nothing else: a time only where the words around it say so. */
const bareHour: Rule<WrittenTime> = headedBy(
  "#",
  rule(
    signs(
      `${START}(\\d{1,2})${END}(?!/\\d| ?(?:days?|weeks?|months?|hours?|minutes?|years?|quarters?)(?!\\p{L}))${OPTIONAL_ZONE}`,
    ),
    ([, hour, zone]) => written({ hour, zone }),
  ),
);

const anyTime = remembered(longest(clearTime, bareHour));

const TO = " ?(?:-|to|until|'?till?|through|and) ?";
const TO_ALONE = " ?-(?!>) ?| (?:to|until|'?till?|through|thru) ";
const DASH_OR_TO = signs(" ?(?:-|\\.\\.+|…|(?<= )(?:to|until|'?till?|through|thru)(?= )) ?");
const OPENING = opening("(?:from|between) (?:about |around )?(?=\\d|noon|mid)");
const AT = signs("(?:(?<![\\p{L}\\p{N}])at |@ ?)(?:exactly )?");
const AROUND = signs(
  "(?:(?<![\\p{L}\\p{N}])(?:at )?(?:around|about|approximately|approx\\.?|circa|roughly) |~ ?)(?:at )?",
);

/** Times of two zones are no stretch of one day's clock. */
const rangeOf = (from: WrittenTime, to: WrittenTime): Clock | undefined =>
  from.zone !== null && to.zone !== null && from.zone !== to.zone
    ? undefined
    : clockBetween(from, to);

const clearRange: Rule<Clock> = joining(
  longest(
    sequence(clearTime, DASH_OR_TO, anyTime, rangeOf),
    sequence(anyTime, DASH_OR_TO, clearTime, rangeOf),
  ),
);

/** "9-5" beside a day. */
export const bareRange: Rule<Clock> = joining(sequence(anyTime, signs(TO_ALONE), anyTime, rangeOf));

const eitherRange: Rule<Clock> = sequence(anyTime, signs(TO), anyTime, rangeOf);

const openedRange: Rule<Clock> = headedBy("from between", (input, at) => {
  const start = skip(OPENING, input.text, at);
  return start === at ? undefined : eitherRange(input, start);
});

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 30],
};

/** A part of a day; `night` is the evening and the hours until six. */
export const partOfDay: Rule<Clock> = remembered(
  headedBy(
    "in during at early late morning afternoon evening night",
    rule(
      words(
        "(?:(?:in|during|at|this) )?(?:the )?(?:early |late )?(morning|afternoon|evening|night)",
      ),
      ([, name = ""]) => {
        const [from, to] = PARTS[name] ?? [0, 24];
        return { start: from * HOUR, end: to * HOUR, kind: "part", open: false, zone: null };
      },
    ),
  ),
);

const timeAlone: Rule<Clock> = mapped(clearTime, pointClock);

const pointTime: Rule<Clock> = headedBy("at @", (input, at) => {
  const time = anyTime(input, skip(AT, input.text, at));
  return time && { value: pointClock(time.value), end: time.end };
});

const aroundTime: Rule<Clock> = headedBy(
  "at around about approximately approx circa roughly ~",
  (input, at) => {
    const start = skip(AROUND, input.text, at);
    const time = start === at ? undefined : anyTime(input, start);
    return time && { value: around(pointClock(time.value)), end: time.end };
  },
);

/** "25:00", "9:75", "13pm". */
const noTime: Rule<Clock> = digitsBefore(
  ": ap",
  rule(
    signs(`${START}(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?${MERIDIEM})?|\\d{1,2} ?${MERIDIEM})${END}`),
    ([text]) => wrongClock(text),
  ),
);

const noTimeAt: Rule<Clock> = longest(
  noTime,
  headedBy("at @", (input, at) => noTime(input, skip(AT, input.text, at))),
);

/** "15h" and "15h30" beside a day. */
export const hourSign: Rule<Clock> = digitsBefore(
  "h",
  rule(words("(\\d{1,2})h(\\d{2})?"), ([, hour, minute]) => {
    const time = written({ hour, minute });
    return time && pointClock({ ...time, twentyFour: true });
  }),
);

/** "10" in "Friday 10 to 2am Saturday". */
export const bareHourAlone: Rule<Clock> = mapped(bareHour, pointClock);

/** One time of a day: "3pm", "at 15:42". */
export const readTime: Rule<Clock> = longest(timeAlone, pointTime);

/** Reads words that name a time or a stretch of a day, without its day. */
export const readClock: Rule<Clock> = remembered(
  longest(clearRange, openedRange, readTime, aroundTime, noTimeAt),
);

/** ` 10:00-08:00` after an ISO date, where it is no range. */
export const offsetTime: Rule<Clock> = startingWith(
  " ",
  rule(
    signs(
      "(?<=\\d{4}-\\d\\d-\\d\\d) (\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?([+-](?:0\\d|1[0-4]):?(?:00|30|45))(?![\\p{L}\\p{N}_:])",
    ),
    ([, hour, minute, second, fraction, zone]) => {
      const time = written({ hour, minute, second, fraction, zone });
      return time && pointClock(time);
    },
  ),
);

/** `T10:00Z` after an ISO date. */
export const isoTime: Rule<Clock> = startingWith(
  "t",
  rule(
    signs(
      `t(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?(z|[+-]\\d{2}(?::?\\d{2})?))?(?![\\p{L}\\p{N}_:])`,
    ),
    ([, hour, minute, second, fraction, zone]) => {
      const time = written({ hour, minute, second, fraction, zone });
      return time && pointClock(time);
    },
  ),
);
