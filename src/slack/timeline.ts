import type { Temporal } from "temporal-polyfill";
import type { TimeUs } from "../audit/time.js";
import { usOf, zonedOf } from "../audit/zoned.js";

/** The widths of a chart's bars, narrowest first. */
const STEPS = [
  ["minutes", 1, 60],
  ["minutes", 5, 300],
  ["minutes", 15, 900],
  ["hours", 1, 3_600],
  ["hours", 3, 10_800],
  ["hours", 6, 21_600],
  ["days", 1, 86_400],
  ["days", 2, 172_800],
  ["weeks", 1, 604_800],
  ["weeks", 2, 1_209_600],
  ["months", 1, 2_592_000],
  ["months", 3, 7_776_000],
  ["years", 1, 31_536_000],
  ["years", 10, 315_360_000],
  ["years", 100, 3_153_600_000],
  ["years", 1_000, 31_536_000_000],
] as const;

type Step = (typeof STEPS)[number];
export type TimelineUnit = Step[0];

/** One fewer than Slack's 20 categories, since the first bar begins before the first event. */
const MOST_BARS = 20;

/** The start of the bar that a moment falls in. Weeks start on Monday. */
const floorTo = (time: Temporal.ZonedDateTime, [unit, size]: Step): Temporal.ZonedDateTime => {
  const day = time.startOfDay();
  switch (unit) {
    case "minutes":
      return time.round({ smallestUnit: "minute", roundingIncrement: size, roundingMode: "floor" });
    case "hours":
      return time.round({ smallestUnit: "hour", roundingIncrement: size, roundingMode: "floor" });
    case "days":
      return day;
    case "weeks":
      return day.subtract({ days: day.dayOfWeek - 1 });
    case "months":
      return day.with({ day: 1 }).subtract({ months: (day.month - 1) % size });
    case "years":
      return day.with({ day: 1, month: 1 }).subtract({ years: ((day.year % size) + size) % size });
  }
};

const edgesBy = (
  first: Temporal.ZonedDateTime,
  lastUs: TimeUs,
  step: Step,
): readonly TimeUs[] | undefined => {
  const [unit, size] = step;
  const start = floorTo(first, step);
  const edges = [usOf(start)];
  for (let bars = 1; bars <= MOST_BARS; bars += 1) {
    const edge = usOf(start.add({ [unit]: size * bars }));
    edges.push(edge);
    if (edge > lastUs) return edges;
  }
  return undefined;
};

/** The step that a width in microseconds is nearest to. */
const stepOf = (widthUs: bigint): Step => {
  const seconds = Number(widthUs / 1_000_000n);
  const distance = ([, , width]: Step) => Math.abs(Math.log(width / Math.max(seconds, 1)));
  return STEPS.reduce((best, step) => (distance(step) < distance(best) ? step : best));
};

/**
 * Edges of at most 20 bars that cover both moments, at round times of the zone's clock: the narrowest
 * bars that will do.
 */
export const timelineEdges =
  (zone: string) =>
  (oldestUs: TimeUs, newestUs: TimeUs): readonly TimeUs[] => {
    const first = zonedOf(oldestUs, zone);
    const spanSeconds = Number((newestUs - oldestUs) / 1_000_000n);
    for (const step of STEPS) {
      if (spanSeconds / step[2] > MOST_BARS) continue;
      const edges = edgesBy(first, newestUs, step);
      if (edges !== undefined) return edges;
    }
    return [oldestUs, newestUs + 1n]; // over 20,000 years: no such log
  };

/** What a bar is wide: for its label. */
export const unitOf = (fromUs: TimeUs, toUs: TimeUs): { unit: TimelineUnit; size: number } => {
  const [unit, size] = stepOf(toUs - fromUs);
  return { unit, size };
};
