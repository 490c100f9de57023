import type { DuckDBValue } from "@duckdb/node-api";
import type { TimeUs } from "../../audit/time.js";
import type { Facet, FacetOptions, Facets, TimelineBucket } from "../audit-store.js";
import type { Connections } from "./connections.js";
import { EMPTY_KEY } from "./dictionary.js";
import type { Conditions, Parameters } from "./where.js";

const QUARTER_US = 900_000_000n;

/** Counts of the matching rows as the engine gives them: by dictionary key, and by quarter hour. */
export interface RawFacets {
  readonly count: number;
  readonly oldestUs: TimeUs | null;
  readonly newestUs: TimeUs | null;
  readonly types: Iterable<readonly [key: number, count: number]>;
  readonly actors: Iterable<readonly [key: number, count: number]>;
  readonly addresses: Iterable<readonly [key: number, count: number]>;
  readonly quarters: Iterable<readonly [quarter: number, count: number]>;
}

const SPAN = 0;
const [TYPES, ACTORS, ADDRESSES, QUARTERS] = [1, 2, 3, 4];

/**
 * All counts in one statement. Where the filter picks few rows they are collected once and counted
 * five ways; where it leaves most of the table, scanning the columns five times is faster.
 */
export const facetsSql = ({ sql, selective }: Conditions): string => `
  WITH matching AS ${selective ? "MATERIALIZED" : "NOT MATERIALIZED"}
    (SELECT ts, quarter, type_key, actor_key, addresses_key FROM events WHERE ${sql})
  SELECT ${SPAN} AS facet, NULL::INTEGER AS key, count(*) AS n, min(ts) AS oldest, max(ts) AS newest FROM matching
  UNION ALL (SELECT ${TYPES}, type_key, count(*), NULL, NULL FROM matching GROUP BY 2)
  UNION ALL (SELECT ${ACTORS}, actor_key, count(*), NULL, NULL FROM matching GROUP BY 2)
  UNION ALL (SELECT ${ADDRESSES}, addresses_key, count(*), NULL, NULL FROM matching GROUP BY 2)
  UNION ALL (SELECT ${QUARTERS}, quarter, count(*), NULL, NULL FROM matching GROUP BY 2)`;

const timeOrNull = (value: DuckDBValue | undefined): TimeUs | null =>
  typeof value === "bigint" ? value : null;

export const readFacets = async (
  connections: Connections,
  conditions: Conditions,
  parameters: Parameters,
): Promise<RawFacets> => {
  const columns = await connections.read(facetsSql(conditions), parameters.values);
  const [facets = [], keys = [], counts = [], oldest = [], newest = []] = columns;
  const groups: [number, number][][] = [[], [], [], [], []];
  let span = 0;
  for (const [row, facet] of facets.entries()) {
    if (facet === SPAN) span = row;
    else groups[Number(facet)]?.push([Number(keys[row]), Number(counts[row])]);
  }
  return {
    count: Number(counts[span] ?? 0),
    oldestUs: timeOrNull(oldest[span]),
    newestUs: timeOrNull(newest[span]),
    types: groups[1] ?? [],
    actors: groups[2] ?? [],
    addresses: groups[3] ?? [],
    quarters: groups[4] ?? [],
  };
};

const byCount = (a: Facet, b: Facet): number =>
  b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

const topValues = (
  groups: Iterable<readonly [number, number]>,
  valuesOf: (key: number) => readonly string[],
  top: number,
): readonly Facet[] => {
  const counts = new Map<string, number>();
  for (const [key, count] of groups) {
    if (key === EMPTY_KEY) continue;
    for (const value of valuesOf(key)) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort(byCount)
    .slice(0, top);
};

const bucketsOf = (
  edges: readonly TimeUs[],
  counts: readonly number[],
): readonly TimelineBucket[] =>
  counts.map((count, index) => ({
    fromUs: edges[index] ?? 0n,
    toUs: edges[index + 1] ?? 0n,
    count,
  }));

const onQuarterHours = (edges: readonly TimeUs[]): boolean =>
  edges.every((edge) => edge % QUARTER_US === 0n);

/** Buckets from counts by quarter hour; undefined where an edge lies within one. */
export const timelineOfQuarters = (
  quarters: Iterable<readonly [number, number]>,
  edges: readonly TimeUs[],
): readonly TimelineBucket[] | undefined => {
  if (!onQuarterHours(edges)) return undefined;
  const starts = edges.map((edge) => Number(edge / QUARTER_US));
  const counts = edges.slice(1).map(() => 0);
  for (const [quarter, count] of quarters) {
    const bucket = starts.findLastIndex((start) => start <= quarter);
    if (bucket >= 0 && bucket < counts.length) counts[bucket] = (counts[bucket] ?? 0) + count;
  }
  return bucketsOf(edges, counts);
};

/** Buckets with edges anywhere, counted from the events' own times. */
export const readTimeline = async (
  connections: Connections,
  conditions: Conditions,
  parameters: Parameters,
  edges: readonly TimeUs[],
): Promise<readonly TimelineBucket[]> => {
  const bucket = edges
    .map((edge) => `(ts >= ${parameters.add(edge, "BIGINT")})::INTEGER`)
    .join(" + ");
  const [buckets = [], counts = []] = await connections.read(
    `SELECT ${bucket} AS bucket, count(*) FROM events WHERE ${conditions.sql} GROUP BY 1`,
    parameters.values,
  );
  const byBucket = new Map(buckets.map((value, row) => [Number(value), Number(counts[row])]));
  return bucketsOf(
    edges,
    edges.slice(1).map((_edge, index) => byBucket.get(index + 1) ?? 0),
  );
};

export interface KeyNames {
  readonly type: (key: number) => readonly string[];
  readonly actor: (key: number) => readonly string[];
  readonly addresses: (key: number) => readonly string[];
}

/** Everything of the answer but the timeline. */
export const namedFacets = (
  raw: RawFacets,
  names: KeyNames,
  { top }: FacetOptions,
): Omit<Facets, "timeline"> => ({
  count: raw.count,
  oldestUs: raw.oldestUs,
  newestUs: raw.newestUs,
  types: topValues(raw.types, names.type, top),
  users: topValues(raw.actors, names.actor, top),
  addresses: topValues(raw.addresses, names.addresses, top),
});
