import type { AlertSources } from "../alerts/sources.js";
import { renderCsv } from "../exports/csv-columns.js";
import { readDigest } from "../insights/read-digest.js";
import { type EventRef, readEvents } from "../insights/read-events.js";
import { readSeenBefore } from "../insights/read-seen-before.js";
import { readSupportWindows } from "../insights/read-support-windows.js";
import { within } from "../insights/within.js";
import { fromEpochMs } from "../audit/time.js";
import type { AuditStore } from "../store/audit-store.js";

const ACTIONS_SHOWN = 15;

/** What alerts ask of the events, answered by the store. */
export const createAlertSources = (store: AuditStore): AlertSources => ({
  events: (refs) => readEvents(store, refs),
  async storedIds(filter, fromMs) {
    const refs: EventRef[] = [];
    for await (const { id, timeUs } of store.stream(within(filter, fromEpochMs(fromMs), null))) {
      refs.push({ eventId: id, timeUs });
    }
    return refs;
  },
  newest: async (filter) => (await store.page(filter, { limit: 1 }))[0] ?? null,
  seenBefore: (event) => readSeenBefore(store, event),
  supportWindows: (fromUs) => readSupportWindows(store, { fromUs, actionsMost: ACTIONS_SHOWN }),
  digest: (filter, range, zone) => readDigest(store, filter, range, zone),
  listFile: async (refs) => Buffer.from(renderCsv(await readEvents(store, refs))),
});
