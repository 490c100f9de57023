import type { AuditEvent } from "../audit/event.js";
import { everything } from "../audit/filter.js";
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

const byTime = (one: EventRef, other: EventRef): number =>
  one.timeUs < other.timeUs ? -1 : one.timeUs > other.timeUs ? 1 : 0;

/** Stretches of time that hold all the events, with as little else as can be. */
const clustersOf = (refs: readonly EventRef[]): readonly (readonly EventRef[])[] => {
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

/**
 * Certain events, in the order asked for. Times are given because rows lie in time order: a few are found
 * in millions at once, where ids alone would have to be looked for everywhere.
 * @returns without those that are stored no longer
 * @throws StoreError
 */
export const readEvents = async (
  store: Pick<AuditStore, "page">,
  refs: readonly EventRef[],
): Promise<readonly AuditEvent[]> => {
  const found = new Map<string, AuditEvent>();
  for (const cluster of clustersOf(refs)) {
    const fromUs = cluster[0]?.timeUs ?? 0n;
    const toUs = cluster.at(-1)?.timeUs ?? fromUs;
    const wanted = new Set(cluster.map(({ eventId }) => eventId));
    const filter = filterIn(everything, { fromUs, toUs });
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
