import type { Filter } from "../audit/filter.js";
import { foldCase } from "../audit/fold-case.js";
import { fromEpochMs } from "../audit/time.js";
import type { AuditStore, Facet, FacetOptions } from "../store/audit-store.js";
import type { Digest, DigestChange } from "./digest.js";
import { digestEdges } from "./digest-edges.js";
import { mergeSpellings } from "./merge-spellings.js";
import { within } from "./within.js";

export interface DigestRange {
  /** Epoch ms, inclusive. */
  readonly fromMs: number;
  /** Epoch ms, exclusive. */
  readonly toMs: number;
}

/** All, as good as: who is new can only be told by who was there. */
const MOST_VALUES = 100_000;
const LATEST = 3;

const changesOf = (now: readonly Facet[], before: readonly Facet[]): readonly DigestChange[] => {
  const counts = new Map(before.map(({ value, count }) => [foldCase(value), count]));
  return now.map(({ value, count }) => ({
    value,
    count,
    before: counts.get(foldCase(value)) ?? 0,
  }));
};

const newOf = (changes: readonly DigestChange[]): readonly string[] =>
  changes.filter(({ before }) => before === 0).map(({ value }) => value);

/**
 * What matched a filter in a range of time, beside the range of the same length before it. The filter's
 * own dates count for nothing.
 * @param zone IANA zone: whose days the chart shows
 * @throws StoreError
 */
export const readDigest = async (
  store: Pick<AuditStore, "page" | "facets" | "snapshot">,
  filter: Filter,
  { fromMs, toMs }: DigestRange,
  zone: string,
): Promise<Digest> => {
  const asOf = await store.snapshot();
  const [fromUs, toUs] = [fromEpochMs(fromMs), fromEpochMs(toMs)];
  const inRange = within(filter, fromUs, toUs);
  const options = { asOf, top: MOST_VALUES };
  const oneBucket: FacetOptions["timeline"] = (oldestUs, newestUs) => [oldestUs, newestUs + 1n];
  const [now, before, latest] = await Promise.all([
    store.facets(inRange, { ...options, timeline: () => digestEdges(fromUs, toUs, zone) }),
    store.facets(within(filter, fromUs - (toUs - fromUs), fromUs), {
      ...options,
      timeline: oneBucket,
    }),
    store.page(inRange, { asOf, limit: LATEST }),
  ]);
  const types = changesOf(now.types, before.types);
  const users = changesOf(mergeSpellings(now.users), mergeSpellings(before.users));
  return {
    filter: inRange,
    fromMs,
    toMs,
    count: now.count,
    before: before.count,
    types,
    users,
    newUsers: newOf(users),
    newTypes: newOf(types),
    timeline: now.timeline,
    latest,
  };
};
