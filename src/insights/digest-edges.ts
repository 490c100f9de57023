import type { TimeUs } from "../audit/time.js";
import { usOf, zonedOf } from "../audit/zoned.js";

const MOST_BUCKETS = 12;

/** How far so many buckets reach; narrowest first. */
const WIDTHS = [
  (buckets: number) => ({ hours: 2 * buckets }),
  (buckets: number) => ({ days: buckets }),
  (buckets: number) => ({ weeks: buckets }),
  (buckets: number) => ({ months: buckets }),
] as const;

/** Moments that the zone's clocks tell as one width apart; undefined where there are too many. */
const edgesBy = (
  width: (typeof WIDTHS)[number],
  fromUs: TimeUs,
  toUs: TimeUs,
  zone: string,
): readonly TimeUs[] | undefined => {
  const start = zonedOf(fromUs, zone).toPlainDateTime();
  const edges = [fromUs];
  let last = fromUs;
  for (let buckets = 1; buckets <= MOST_BUCKETS; buckets += 1) {
    const edge = usOf(start.add(width(buckets)).toZonedDateTime(zone));
    if (edge >= toUs) return [...edges, toUs];
    if (edge <= last) continue; // a day that the zone leaves out comes to nothing
    edges.push(edge);
    last = edge;
  }
  return undefined;
};

/**
 * The edges of a digest's buckets: two hours each for a day, a day each for a week, as the zone's clocks
 * tell them, so that a day with a clock change has twelve buckets, too. At most 12; the first begins and
 * the last ends with the range.
 * @param zone IANA zone
 */
export const digestEdges = (fromUs: TimeUs, toUs: TimeUs, zone: string): readonly TimeUs[] => {
  for (const width of WIDTHS) {
    const edges = edgesBy(width, fromUs, toUs, zone);
    if (edges !== undefined) return edges;
  }
  return [fromUs, toUs];
};
