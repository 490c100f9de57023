import { Temporal } from "temporal-polyfill";

/** Where and when a date is read. */
export interface DateReader {
  /** IANA zone. */
  readonly zone: string;
  readonly nowMs: number;
}

/** Seconds that a clock can show: up to the year 9999. */
const LATEST_SECONDS = 253_402_300_799;

/**
 * Slack's `{date_short_pretty} at {time}` for one moment; null when the moment cannot be shown (the fallback is for that).
 * Source: docs.slack.dev/messaging/formatting-message-text, "Date formatting"
 */
export const formatDate = (
  seconds: number,
  format: string,
  { zone, nowMs }: DateReader,
): string | null => {
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > LATEST_SECONDS) return null;
  const moment = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone);
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone);
  return format.replace(/\{([a-z_]+)\}/g, (token, name: string) => {
    const write = TOKENS[name];
    return write === undefined ? token : write(moment, now);
  });
};

type Moment = Temporal.ZonedDateTime;
type Write = (moment: Moment, now: Moment) => string;

const written =
  (options: Intl.DateTimeFormatOptions): Write =>
  (moment) =>
    new Intl.DateTimeFormat("en-US", { ...options, timeZone: moment.timeZoneId })
      .format(moment.epochMilliseconds)
      .replaceAll("\u202f", " ");

const ordinal = (day: number): string => {
  const teen = day >= 11 && day <= 13;
  return `${day}${teen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;
};

const long: Write = (moment) =>
  `${written({ month: "long" })(moment, moment)} ${ordinal(moment.day)}, ${moment.year}`;
const longer: Write = (moment) =>
  `${written({ weekday: "long" })(moment, moment)}, ${long(moment, moment)}`;
const short = written({ month: "short", day: "numeric", year: "numeric" });

/** "Today", "Yesterday" and "Tomorrow" where they fit, as Slack's `_pretty` tokens say them. */
const pretty =
  (write: Write): Write =>
  (moment, now) => {
    const days = now.toPlainDate().until(moment.toPlainDate(), { largestUnit: "day" }).days;
    if (days === 0) return "Today";
    if (days === -1) return "Yesterday";
    return days === 1 ? "Tomorrow" : write(moment, now);
  };

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

const ago: Write = (moment, now) => {
  const seconds = Math.round((moment.epochMilliseconds - now.epochMilliseconds) / 1000);
  const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ["second", 1];
  return relative.format(Math.trunc(seconds / size), unit);
};

const TOKENS: Readonly<Record<string, Write>> = {
  date_num: (moment) => moment.toPlainDate().toString(),
  date_slash: written({ month: "2-digit", day: "2-digit", year: "numeric" }),
  date: long,
  date_pretty: pretty(long),
  date_short: short,
  date_short_pretty: pretty(short),
  date_long: longer,
  date_long_pretty: pretty(longer),
  date_long_full: longer,
  day_divider_pretty: pretty(longer),
  time: written({ hour: "numeric", minute: "2-digit" }),
  time_secs: written({ hour: "numeric", minute: "2-digit", second: "2-digit" }),
  ago,
};
