import { everything, type Filter } from "../../src/audit/filter.js";
import type { Facet, Facets, SuggestedField } from "../../src/store/audit-store.js";
import { type JudgedEvent, judgedEvent } from "./oracle-event.js";
import { matches } from "./oracle-filter.js";
import { type Suggestable, suggestableIn } from "./oracle-suggest.js";

/** What a store must answer, worked out over a plain list. */
export interface Oracle {
  /** The texts of a batch; says the ids that are new. */
  append(raws: readonly string[]): readonly string[];
  /** How many events were stored so far: what a snapshot stands for. */
  snapshot(): number;
  /** Matching events, newest first. */
  find(filter: Filter, asOf?: number): readonly JudgedEvent[];
  facets(filter: Filter, top: number, edgesOf: EdgesOf, asOf?: number): Facets;
  /** Everything that could be suggested, in no order. */
  suggestable(field: SuggestedField, typed: string): readonly Suggestable[];
  typesSeen(): readonly string[];
  countByHour(fromUs: bigint, toUs: bigint): ReadonlyMap<bigint, number>;
  deleteBefore(timeUs: bigint): number;
}

export type EdgesOf = (oldestUs: bigint, newestUs: bigint) => readonly bigint[];

const HOUR_US = 3_600_000_000n;

const newestFirst = (a: JudgedEvent, b: JudgedEvent): number => {
  if (a.timeUs !== b.timeUs) return a.timeUs > b.timeUs ? -1 : 1;
  return a.id > b.id ? -1 : 1;
};

const tally = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const topOf = (values: readonly string[], top: number): readonly Facet[] =>
  [...tally(values)]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, top);

export const createOracle = (): Oracle => {
  let events: { readonly event: JudgedEvent; readonly number: number }[] = [];
  let stored = 0;
  const types = new Set<string>();
  const ids = new Set<string>();

  const find = (filter: Filter, asOf = stored): readonly JudgedEvent[] =>
    events
      .filter(({ event, number }) => number <= asOf && matches(filter, event))
      .map(({ event }) => event)
      .sort(newestFirst);

  return {
    find,
    append(raws) {
      const fresh: string[] = [];
      for (const event of raws.map(judgedEvent)) {
        if (ids.has(event.id)) continue;
        ids.add(event.id);
        types.add(event.type);
        fresh.push(event.id);
        stored += 1;
        events.push({ event, number: stored });
      }
      return fresh;
    },
    snapshot: () => stored,
    facets(filter, top, edgesOf, asOf) {
      const found = find(filter, asOf);
      const [newestUs, oldestUs] = [found[0]?.timeUs ?? null, found.at(-1)?.timeUs ?? null];
      const edges = oldestUs === null || newestUs === null ? [] : edgesOf(oldestUs, newestUs);
      return {
        count: found.length,
        oldestUs,
        newestUs,
        types: topOf(
          found.map(({ type }) => type),
          top,
        ),
        users: topOf(
          found.flatMap(({ actor }) => actor ?? []),
          top,
        ),
        addresses: topOf(
          found.flatMap(({ addresses }) => addresses),
          top,
        ),
        timeline: edges.slice(1).map((toUs, index) => {
          const fromUs = edges[index] ?? 0n;
          const inside = found.filter(({ timeUs }) => timeUs >= fromUs && timeUs < toUs);
          return { fromUs, toUs, count: inside.length };
        }),
      };
    },
    suggestable: (field, typed) => suggestableIn(find(everything), field, typed),
    typesSeen: () => [...types],
    countByHour: (fromUs, toUs) =>
      tally(
        events
          .map(({ event }) => event.timeUs)
          .filter((timeUs) => timeUs >= fromUs && timeUs < toUs)
          .map((timeUs) => timeUs - (((timeUs % HOUR_US) + HOUR_US) % HOUR_US)),
      ),
    deleteBefore(timeUs) {
      const before = events.length;
      events = events.filter(({ event }) => event.timeUs >= timeUs);
      for (const id of [...ids]) if (!events.some(({ event }) => event.id === id)) ids.delete(id);
      return before - events.length;
    },
  };
};
