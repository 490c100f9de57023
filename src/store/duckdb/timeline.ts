import type { TimeUs } from "../../audit/time.js";
import type { TimelineBucket } from "../audit-store.js";
import type { Connections } from "./connections.js";
import type { Conditions, Parameters } from "./where.js";

const QUARTER_US = 900_000_000n;

const bucketsOf = (
  edges: readonly TimeUs[],
  countOf: (bucket: number) => number,
): readonly TimelineBucket[] =>
  edges.slice(1).map((toUs, bucket) => ({
    fromUs: edges[bucket] ?? toUs,
    toUs,
    count: countOf(bucket),
  }));

const onQuarterHours = (edges: readonly TimeUs[]): boolean =>
  edges.every((edge) => edge % QUARTER_US === 0n);

/** Buckets from counts by quarter hour; undefined where an edge lies within one. */
export const timelineOfQuarters = (
  quarters: Iterable<readonly [quarter: number, count: number]>,
  edges: readonly TimeUs[],
): readonly TimelineBucket[] | undefined => {
  if (!onQuarterHours(edges)) return undefined;
  const starts = edges.map((edge) => Number(edge / QUARTER_US));
  const counts = new Map<number, number>();
  for (const [quarter, count] of quarters) {
    const bucket = starts.findLastIndex((start) => start <= quarter);
    counts.set(bucket, (counts.get(bucket) ?? 0) + count);
  }
  return bucketsOf(edges, (bucket) => counts.get(bucket) ?? 0);
};

/**
 * Counts by bucket, bucket 1 being the first. Where the edges allow it rows are counted by quarter hour
 * first, so that comparing with each edge is done for thousands of groups and not for millions of rows.
 */
export const timelineSql = (
  { sql }: Conditions,
  edges: readonly TimeUs[],
  parameters: Parameters,
): string => {
  const bucketOf = (column: string, edge: (timeUs: TimeUs) => string): string =>
    edges.map((timeUs) => `(${column} >= ${edge(timeUs)})::INTEGER`).join(" + ");
  if (!onQuarterHours(edges)) {
    const bucket = bucketOf("ts", (timeUs) => parameters.add(timeUs, "BIGINT"));
    return `SELECT ${bucket}, count(*) FROM events WHERE ${sql} GROUP BY 1`;
  }
  const bucket = bucketOf("quarter", (timeUs) =>
    parameters.add(Number(timeUs / QUARTER_US), "INTEGER"),
  );
  return `SELECT ${bucket}, sum(n)::BIGINT FROM
    (SELECT quarter, count(*) AS n FROM events WHERE ${sql} GROUP BY 1) GROUP BY 1`;
};

/** Buckets with edges anywhere, counted by the engine. */
export const readTimeline = async (
  connections: Connections,
  conditions: Conditions,
  parameters: Parameters,
  edges: readonly TimeUs[],
): Promise<readonly TimelineBucket[]> => {
  const sql = timelineSql(conditions, edges, parameters);
  const [buckets = [], counts = []] = await connections.read(sql, parameters.values);
  const byBucket = new Map(buckets.map((bucket, row) => [Number(bucket), Number(counts[row])]));
  return bucketsOf(edges, (bucket) => byBucket.get(bucket + 1) ?? 0);
};
