import fc from "fast-check";
import { expect, it } from "vitest";
import { type AuditEvent, parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { readEvents } from "../../src/insights/read-events.js";
import { openStore } from "../../src/store/open-store.js";

const START_MS = Date.UTC(2026, 10, 23, 15);

const eventAt = (ms: number, label: number): AuditEvent =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::logged_in/1",
      timestamp: new Date(START_MS + ms).toISOString(),
      actorName: `user${label}@example.com`,
    }),
  );

const refOf = ({ id, timeUs }: AuditEvent) => ({ eventId: id, timeUs });

it("reads just the events asked for, in the order asked for, wherever they lie in time", async () => {
  const store = await openStore("duckdb::memory:");
  // Many share a moment; others are days apart.
  const events = Array.from({ length: 4_000 }, (_none, index) =>
    eventAt(index < 2_500 ? index % 3 : index * 60_000, index),
  );
  await store.append(batchOf(events));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(events, { maxLength: 600 }), async (asked) => {
      const read = await readEvents(store, asked.map(refOf));
      expect(read.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    }),
    { numRuns: 15 },
  );
  await store.close();
});

it("leaves out what is stored no longer", async () => {
  const store = await openStore("duckdb::memory:");
  const [kept, gone] = [eventAt(0, 1), eventAt(1, 2)];
  await store.append(batchOf([kept]));
  expect((await readEvents(store, [gone, kept].map(refOf))).map(({ id }) => id)).toEqual([kept.id]);
  expect(await readEvents(store, [])).toEqual([]);
  await store.close();
});
