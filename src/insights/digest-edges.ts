import type { Temporal } from "temporal-polyfill";
import type { TimeUs } from "../audit/time.js";
import { usOf, zonedOf } from "../audit/zoned.js";

/** A week that begins in the middle of a day has eight days; a day that begins within an hour 13 steps. */
const MOST_BUCKETS = 13;

interface Width {
  /** The start of the bucket that a moment falls in. */
  floor(time: Temporal.PlainDateTime): Temporal.PlainDateTime;
  /** How far so many buckets reach. */
  reach(buckets: number): Temporal.DurationLike;
}

const startOfDay = (time: Temporal.PlainDateTime): Temporal.PlainDateTime =>
  time.round({ smallestUnit: "day", roundingMode: "floor" });

/** Narrowest first. Weeks start on Monday. */
const WIDTHS: readonly Width[] = [
  {
    floor: (time) => time.round({ smallestUnit: "hour", roundingMode: "floor" }),
    reach: (buckets) => ({ hours: 2 * buckets }),
  },
  { floor: startOfDay, reach: (buckets) => ({ days: buckets }) },
  {
    floor: (time) => startOfDay(time).subtract({ days: time.dayOfWeek - 1 }),
    reach: (buckets) => ({ weeks: buckets }),
  },
  {
    floor: (time) => startOfDay(time).with({ day: 1 }),
    reach: (buckets) => ({ months: buckets }),
  },
];

/** Moments that the zone's clocks tell as one width apart; undefined where there are too many. */
const edgesBy = (
  { floor, reach }: Width,
  fromUs: TimeUs,
  toUs: TimeUs,
  zone: string,
): readonly TimeUs[] | undefined => {
  const start = floor(zonedOf(fromUs, zone).toPlainDateTime());
  const edges = [fromUs];
  let last = fromUs;
  for (let buckets = 1; buckets <= MOST_BUCKETS; buckets += 1) {
    const edge = usOf(start.add(reach(buckets)).toZonedDateTime(zone));
    if (edge >= toUs) return [...edges, toUs];
    if (edge <= last) continue; // a day that the zone leaves out comes to nothing
    edges.push(edge);
    last = edge;
  }
  return undefined;
};

/**
 * The edges of a digest's buckets, as the zone's clocks tell them: calendar days for a week, two hours
 * each, from full hour to full hour, for a day. At most 13; the first begins and the last ends with the
 * range, so either may be shorter than the others.
 * @param zone IANA zone
 */
export const digestEdges = (fromUs: TimeUs, toUs: TimeUs, zone: string): readonly TimeUs[] => {
  for (const width of WIDTHS) {
    const edges = edgesBy(width, fromUs, toUs, zone);
    if (edges !== undefined) return edges;
  }
  return [fromUs, toUs];
};
