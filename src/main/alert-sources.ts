import { setImmediate as othersTurn } from "node:timers/promises";
import type { AlertSources } from "../alerts/sources.js";
import type { AuditEvent } from "../audit/event.js";
import { renderCsv } from "../exports/csv-columns.js";
import { readDigest } from "../insights/read-digest.js";
import { readEvents } from "../insights/read-events.js";
import { readRefs } from "../insights/read-refs.js";
import { readSeenBefore } from "../insights/read-seen-before.js";
import { readSupportWindows } from "../insights/read-support-windows.js";
import type { AuditStore } from "../store/audit-store.js";

const ACTIONS_SHOWN = 15;

const ROWS_AT_ONCE = 1_000;

/** In slices: a long list must not keep Slack's requests waiting. */
const renderList = async (events: readonly AuditEvent[]): Promise<Uint8Array> => {
  const parts = [renderCsv(events.slice(0, ROWS_AT_ONCE))];
  for (let from = ROWS_AT_ONCE; from < events.length; from += ROWS_AT_ONCE) {
    await othersTurn();
    const csv = renderCsv(events.slice(from, from + ROWS_AT_ONCE));
    parts.push(csv.slice(csv.indexOf("\r\n") + 2)); // one header is enough
  }
  return Buffer.from(parts.join(""));
};

/** What alerts ask of the events, answered by the store. */
export const createAlertSources = (
  store: AuditStore,
  isHistoryRead: () => boolean,
): AlertSources => ({
  events: (refs) => readEvents(store, refs),
  storedIds: (filter, fromMs) => readRefs(store, filter, fromMs),
  newest: async (filter) => (await store.page(filter, { limit: 1 }))[0] ?? null,
  // Until all history is read, "never before" would only mean "not yet".
  seenBefore: async (event) => (isHistoryRead() ? readSeenBefore(store, event) : null),
  supportWindows: (fromUs) => readSupportWindows(store, { fromUs, actionsMost: ACTIONS_SHOWN }),
  digest: (filter, range, zone) => readDigest(store, filter, range, zone),
  listFile: async (refs) => renderList(await readEvents(store, refs)),
});
