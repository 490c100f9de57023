import { HOUR_US, MINUTE_US, type TimeUs } from "../../audit/time.js";
import { zonedOf } from "../../audit/zoned.js";
import type { TimelineBucket } from "../../store/audit-store.js";
import { type TimelineUnit, unitOf } from "../timeline.js";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const two = (value: number): string => String(value).padStart(2, "0");

/** What the bars stand for, for the axis. */
export const AXIS_TITLES: Readonly<Record<TimelineUnit, string>> = {
  minutes: "Time",
  hours: "Time",
  days: "Day",
  weeks: "Week from",
  months: "Month",
  years: "Year",
};

interface Parts {
  readonly clock: string;
  readonly day: string;
  readonly weekday: string;
  readonly month: string;
  readonly year: number;
  readonly startsDay: boolean;
}

const partsOf = (timeUs: TimeUs, zone: string): Parts => {
  const time = zonedOf(timeUs, zone);
  const month = MONTHS[time.month - 1] ?? "";
  return {
    clock: `${two(time.hour)}:${two(time.minute)}`,
    day: `${time.day} ${month}`,
    weekday: DAYS[time.dayOfWeek - 1] ?? "",
    month,
    year: time.year,
    startsDay: time.equals(time.startOfDay()),
  };
};

const widthOf = ({ fromUs, toUs }: TimelineBucket): bigint => toUs - fromUs;

/** The widest, since the first and the last may be cut short. */
const widestOf = (timeline: readonly TimelineBucket[]): TimelineBucket | undefined =>
  timeline.reduce<TimelineBucket | undefined>(
    (widest, bucket) =>
      widest === undefined || widthOf(bucket) > widthOf(widest) ? bucket : widest,
    undefined,
  );

/** What the bars of a chart stand for. */
export const timelineUnit = (timeline: readonly TimelineBucket[]): TimelineUnit => {
  const widest = widestOf(timeline);
  return widest === undefined ? "minutes" : unitOf(widest.fromUs, widest.toUs).unit;
};

/** A bar for a part of a day says from or until when. */
const dayLabel = ({ weekday, day, clock, startsDay }: Parts, end: Parts): string => {
  if (!startsDay) return `${weekday} ${day} ${clock}–`;
  return end.startsDay ? `${weekday} ${day}` : `${weekday} ${day} –${end.clock}`;
};

const shortLabel = (bucket: TimelineBucket, unit: TimelineUnit, zone: string): string => {
  const parts = partsOf(bucket.fromUs, zone);
  const { clock, day, month, year } = parts;
  switch (unit) {
    case "minutes":
      return clock;
    case "hours":
      return `${day} ${clock}`;
    case "days":
      return dayLabel(parts, partsOf(bucket.toUs, zone));
    case "weeks":
      return day;
    case "months":
      return `${month} ${year}`;
    case "years":
      return String(year);
  }
};

/** Labels of at most 20 characters, each different (an hour may come twice when clocks go back). */
export const shortLabels = (
  timeline: readonly TimelineBucket[],
  zone: string,
): readonly string[] => {
  const unit = timelineUnit(timeline);
  const used = new Map<string, number>();
  return timeline.map((bucket) => {
    const label = shortLabel(bucket, unit, zone);
    const times = (used.get(label) ?? 0) + 1;
    used.set(label, times);
    return times === 1 ? label : `${label} (${times})`;
  });
};

const dateOf = ({ weekday, day, year }: Parts): string => `${weekday} ${day} ${year}`;

/** How many of a unit a bar is wide, if that is a whole number. */
const whole = (bucket: TimelineBucket, unitUs: bigint): number | undefined =>
  widthOf(bucket) % unitUs === 0n ? Number(widthOf(bucket) / unitUs) : undefined;

/** A bar that begins or ends within a day, by its own two ends. */
const spanLabel = (bucket: TimelineBucket, zone: string): string => {
  const from = partsOf(bucket.fromUs, zone);
  const to = partsOf(bucket.toUs, zone);
  const hours = whole(bucket, HOUR_US);
  if (hours !== undefined && hours <= 12) {
    return `in the ${hours === 1 ? "hour" : `${hours} hours`} from ${from.clock} on ${dateOf(from)}`;
  }
  const minutes = whole(bucket, MINUTE_US);
  if (minutes === 1) return `at ${from.clock} on ${dateOf(from)}`;
  if (minutes !== undefined && minutes < 60) {
    return `in the ${minutes} minutes from ${from.clock} on ${dateOf(from)}`;
  }
  const lastDay = dateOf(partsOf(bucket.toUs - 1n, zone));
  const end = to.startsDay ? "24:00" : to.clock;
  return lastDay === dateOf(from)
    ? `from ${from.clock} to ${end} on ${lastDay}`
    : `from ${from.clock} on ${dateOf(from)} to ${end} on ${lastDay}`;
};

/** A bar in words: `on Mon 16 Nov 2026`, `from 17:33 to 24:00 on Mon 16 Nov 2026`, `in Nov 2026`. */
export const longLabel = (bucket: TimelineBucket, zone: string): string => {
  const from = partsOf(bucket.fromUs, zone);
  const { unit, size } = unitOf(bucket.fromUs, bucket.toUs);
  const isOfDays = from.startsDay && partsOf(bucket.toUs, zone).startsDay;
  if (!isOfDays) return spanLabel(bucket, zone);
  const { month, year } = from;
  const date = dateOf(from);
  switch (unit) {
    case "minutes":
    case "hours":
      return spanLabel(bucket, zone);
    case "days":
      return size === 1 ? `on ${date}` : `in the ${size} days from ${date}`;
    case "weeks":
      return size === 1 ? `in the week from ${date}` : `in the ${size} weeks from ${date}`;
    case "months":
      return size === 1 ? `in ${month} ${year}` : `in the ${size} months from ${month} ${year}`;
    case "years":
      return size === 1 ? `in ${year}` : `in the ${size} years from ${year}`;
  }
};

/** How wide a chart's bars are at most, in words: `day`, `2 hours`. */
export const widthInWords = (timeline: readonly TimelineBucket[]): string => {
  const widest = widestOf(timeline);
  if (widest === undefined) return "";
  const { unit, size } = unitOf(widest.fromUs, widest.toUs);
  const count = unit === "hours" ? Math.round(Number(widthOf(widest)) / Number(HOUR_US)) : size;
  return count === 1 ? unit.slice(0, -1) : `${count} ${unit}`;
};
