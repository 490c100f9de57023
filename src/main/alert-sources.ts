import type { AlertSources } from "../alerts/sources.js";
import { renderCsv } from "../exports/csv-columns.js";
import { readDigest } from "../insights/read-digest.js";
import { readEvents } from "../insights/read-events.js";
import { readRefs } from "../insights/read-refs.js";
import { readSeenBefore } from "../insights/read-seen-before.js";
import { readSupportWindows } from "../insights/read-support-windows.js";
import type { AuditStore } from "../store/audit-store.js";

const ACTIONS_SHOWN = 15;

/** What alerts ask of the events, answered by the store. */
export const createAlertSources = (store: AuditStore): AlertSources => ({
  events: (refs) => readEvents(store, refs),
  storedIds: (filter, fromMs) => readRefs(store, filter, fromMs),
  newest: async (filter) => (await store.page(filter, { limit: 1 }))[0] ?? null,
  seenBefore: (event) => readSeenBefore(store, event),
  supportWindows: (fromUs) => readSupportWindows(store, { fromUs, actionsMost: ACTIONS_SHOWN }),
  digest: (filter, range, zone) => readDigest(store, filter, range, zone),
  listFile: async (refs) => Buffer.from(renderCsv(await readEvents(store, refs))),
});
