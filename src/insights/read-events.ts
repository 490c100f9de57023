import type { AuditEvent } from "../audit/event.js";
import { everything, type Filter } from "../audit/filter.js";
import type { TimeUs } from "../audit/time.js";
import type { AuditStore } from "../store/audit-store.js";
import { filterIn } from "./stretch.js";

export interface EventRef {
  /** 64 hex digits. */
  readonly eventId: string;
  readonly timeUs: TimeUs;
}

/** Events nearer to each other than this are read with what lies between them. */
const NEAR_US = 2_000_000n;
const PAGE = 1_000;
/** Others are, too, where no more than so many lie between them for each. */
const BETWEEN_EACH = 32;
/** It takes a question to know: not asked of fewer stretches than this. */
const ASKED_OF = 16;
const PARTS = 16;

type Store = Pick<AuditStore, "page" | "count">;
type Cluster = readonly EventRef[];

const byTime = (one: EventRef, other: EventRef): number =>
  one.timeUs < other.timeUs ? -1 : one.timeUs > other.timeUs ? 1 : 0;

const clustersOf = (refs: readonly EventRef[]): readonly Cluster[] => {
  const clusters: EventRef[][] = [];
  for (const ref of [...refs].sort(byTime)) {
    const cluster = clusters.at(-1);
    const last = cluster?.at(-1);
    if (cluster === undefined || last === undefined || ref.timeUs - last.timeUs > NEAR_US) {
      clusters.push([ref]);
    } else cluster.push(ref);
  }
  return clusters;
};

const filterOver = (refs: Cluster): Filter => {
  const fromUs = refs[0]?.timeUs ?? 0n;
  return filterIn(everything, { fromUs, toUs: refs.at(-1)?.timeUs ?? fromUs });
};

/** The same in fewer stretches, where little else lies between them: each costs a question. */
const merged = async (store: Store, clusters: readonly Cluster[]): Promise<readonly Cluster[]> => {
  if (clusters.length < ASKED_OF) return clusters;
  const all = clusters.flat();
  const between = await store.count(filterOver(all));
  if (between <= BETWEEN_EACH * all.length) return [all];
  if (clusters.length < ASKED_OF * PARTS) return clusters;
  const size = Math.ceil(clusters.length / PARTS);
  const parts: Cluster[] = [];
  for (let from = 0; from < clusters.length; from += size) {
    parts.push(...(await merged(store, clusters.slice(from, from + size))));
  }
  return parts;
};

/**
 * Certain events, in the order asked for. Times are given because rows lie in time order: a few are found
 * in millions at once, where ids alone would have to be looked for everywhere.
 * @returns without those that are stored no longer
 * @throws StoreError
 */
export const readEvents = async (
  store: Store,
  refs: readonly EventRef[],
): Promise<readonly AuditEvent[]> => {
  const found = new Map<string, AuditEvent>();
  for (const cluster of await merged(store, clustersOf(refs))) {
    const wanted = new Set(cluster.map(({ eventId }) => eventId));
    const filter = filterOver(cluster);
    let before: AuditEvent | undefined;
    for (;;) {
      const page = await store.page(filter, {
        limit: PAGE,
        ...(before && { before: { timeUs: before.timeUs, id: before.id } }),
      });
      for (const event of page) if (wanted.has(event.id)) found.set(event.id, event);
      before = page.at(-1);
      if (page.length < PAGE) break;
    }
  }
  return refs.map(({ eventId }) => found.get(eventId)).filter((event) => event !== undefined);
};
