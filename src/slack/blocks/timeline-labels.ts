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
}

const partsOf = (bucket: TimelineBucket, zone: string): Parts => {
  const time = zonedOf(bucket.fromUs, zone);
  const month = MONTHS[time.month - 1] ?? "";
  return {
    clock: `${two(time.hour)}:${two(time.minute)}`,
    day: `${time.day} ${month}`,
    weekday: DAYS[time.dayOfWeek - 1] ?? "",
    month,
    year: time.year,
  };
};

const shortLabel = (bucket: TimelineBucket, zone: string): string => {
  const { clock, day, weekday, month, year } = partsOf(bucket, zone);
  switch (unitOf(bucket.fromUs, bucket.toUs).unit) {
    case "minutes":
      return clock;
    case "hours":
      return `${day} ${clock}`;
    case "days":
      return `${weekday} ${day}`;
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
  const used = new Map<string, number>();
  return timeline.map((bucket) => {
    const label = shortLabel(bucket, zone);
    const times = (used.get(label) ?? 0) + 1;
    used.set(label, times);
    return times === 1 ? label : `${label} (${times})`;
  });
};

/** A bar in words: `on Mon 16 Nov 2026`, `in the week from 16 Nov 2026`. */
export const longLabel = (bucket: TimelineBucket, zone: string): string => {
  const { clock, day, weekday, month, year } = partsOf(bucket, zone);
  const { unit, size } = unitOf(bucket.fromUs, bucket.toUs);
  const date = `${weekday} ${day} ${year}`;
  switch (unit) {
    case "minutes":
      return size === 1
        ? `at ${clock} on ${date}`
        : `in the ${size} minutes from ${clock} on ${date}`;
    case "hours":
      return size === 1
        ? `in the hour from ${clock} on ${date}`
        : `in the ${size} hours from ${clock} on ${date}`;
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

/** How wide a bar is, in words: `day`, `3 hours`. */
export const widthInWords = ({ fromUs, toUs }: TimelineBucket): string => {
  const { unit, size } = unitOf(fromUs, toUs);
  return size === 1 ? unit.slice(0, -1) : `${size} ${unit}`;
};
