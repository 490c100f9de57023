import { afterEach } from "vitest";
import { type AuditEvent, parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import type { AuditStore } from "../../src/store/audit-store.js";
import { openStore } from "../../src/store/open-store.js";

/** Monday, in winter time everywhere. */
export const START_MS = Date.UTC(2026, 10, 23, 10);
export const START_US = BigInt(START_MS) * 1000n;

/** An event so many minutes after the start. */
export const eventAt = (
  minutes: number,
  type: string,
  fields: Readonly<Record<string, unknown>> = {},
): AuditEvent =>
  parseEvent(
    JSON.stringify({
      type$: `audit_log::${type}/1`,
      timestamp: new Date(START_MS + Math.round(minutes * 60_000)).toISOString(),
      actorName: "alice@example.com",
      actorType: "USER",
      ...fields,
    }),
  );

const opened: AuditStore[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

/** A store in memory with these events, appended in this order; closed after the test. */
export const storeOf = async (...batches: readonly (readonly AuditEvent[])[]) => {
  const store = await openStore("duckdb::memory:");
  opened.push(store);
  for (const batch of batches) await store.append(batchOf(batch));
  return store;
};

export const idsOf = (events: readonly AuditEvent[]): readonly string[] =>
  events.map(({ id }) => id);
