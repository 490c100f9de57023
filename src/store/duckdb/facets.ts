import type { DuckDBValue } from "@duckdb/node-api";
import type { TimeUs } from "../../audit/time.js";
import type { Facet, FacetOptions, Facets } from "../audit-store.js";
import type { Connections } from "./connections.js";
import { EMPTY_KEY } from "./dictionary.js";
import type { Conditions, Parameters } from "./where.js";

/** Counts of the matching rows as the engine gives them, by dictionary key. */
export interface RawFacets {
  readonly count: number;
  readonly oldestUs: TimeUs | null;
  readonly newestUs: TimeUs | null;
  readonly types: Iterable<readonly [key: number, count: number]>;
  readonly actors: Iterable<readonly [key: number, count: number]>;
  readonly addresses: Iterable<readonly [key: number, count: number]>;
}

const SPAN = 0;
const [TYPES, ACTORS, ADDRESSES] = [1, 2, 3];

/**
 * All counts in one statement. Where the filter picks few rows they are collected once and counted
 * four ways; where it leaves most of the table, scanning the columns four times is faster.
 */
export const facetsSql = ({ sql, selective }: Conditions): string => `
  WITH matching AS ${selective ? "MATERIALIZED" : "NOT MATERIALIZED"}
    (SELECT ts, type_key, actor_key, addresses_key FROM events WHERE ${sql})
  SELECT ${SPAN} AS facet, NULL::INTEGER AS key, count(*) AS n, min(ts) AS oldest, max(ts) AS newest FROM matching
  UNION ALL (SELECT ${TYPES}, type_key, count(*), NULL, NULL FROM matching GROUP BY 2)
  UNION ALL (SELECT ${ACTORS}, actor_key, count(*), NULL, NULL FROM matching GROUP BY 2)
  UNION ALL (SELECT ${ADDRESSES}, addresses_key, count(*), NULL, NULL FROM matching GROUP BY 2)`;

const timeOrNull = (value: DuckDBValue | undefined): TimeUs | null =>
  typeof value === "bigint" ? value : null;

export const readFacets = async (
  connections: Connections,
  conditions: Conditions,
  parameters: Parameters,
): Promise<RawFacets> => {
  const columns = await connections.read(facetsSql(conditions), parameters.values);
  const [facets = [], keys = [], counts = [], oldest = [], newest = []] = columns;
  const groups: [number, number][][] = [[], [], [], []];
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
