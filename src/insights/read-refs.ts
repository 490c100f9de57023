import type { Filter } from "../audit/filter.js";
import { fromEpochMs } from "../audit/time.js";
import type { AuditStore } from "../store/audit-store.js";
import type { EventRef } from "./read-events.js";
import { within } from "./within.js";

const PAGE = 1_000;

/**
 * Ids of the events that match and happened at or after a moment, newest first.
 * @param fromMs epoch ms
 * @throws StoreError
 */
export const readRefs = async (
  store: Pick<AuditStore, "page" | "snapshot">,
  filter: Filter,
  fromMs: number,
): Promise<readonly EventRef[]> => {
  const asOf = await store.snapshot();
  const since = within(filter, fromEpochMs(fromMs), null);
  const refs: EventRef[] = [];
  for (;;) {
    const last = refs.at(-1);
    const before = last && { timeUs: last.timeUs, id: last.eventId };
    const page = await store.page(since, { asOf, limit: PAGE, ...(before && { before }) });
    refs.push(...page.map(({ id, timeUs }) => ({ eventId: id, timeUs })));
    if (page.length < PAGE) return refs;
  }
};
