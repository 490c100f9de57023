import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWatchIndex } from "../../src/alerts/watch-index.js";
import { compileFilter } from "../../src/audit/compile-filter.js";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { everything, filterSchema } from "../../src/audit/filter.js";
import { fromEpochMs, MINUTE_US } from "../../src/audit/time.js";
import { rawEvent } from "../store/generate-events.js";
import { generatedFilter } from "../store/generate-filters.js";
import { MOMENTS, pick } from "../store/generated-values.js";

const SEED = 20_261_123;

const event = (fields: Readonly<Record<string, unknown>>) =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::logged_in/1",
      timestamp: "2026-11-23T10:00:00Z",
      ...fields,
    }),
  );

const watch = (id: string, asked: Readonly<Record<string, unknown>>, active = "1970-01-01") => ({
  id,
  filter: filterSchema.parse(asked),
  activeFromMs: Date.parse(active),
});

describe("an index of watches", () => {
  it("says which watch found which event, and whose it was", () => {
    const events = [
      event({ actorName: "Alice" }),
      event({ actorName: "half \ud83d" }),
      event({ actorIpAddress: "10.0.0.7" }),
    ];
    const index = createWatchIndex(
      [
        watch("all", {}),
        watch("alice", { users: ["alice"] }),
        watch("login", { eventTypes: ["Console login"], ips: ["10.0.0.0/8"] }),
      ],
      0n,
    );
    const found = index.match(batchOf(events), [0, 1, 2]);
    const { timeUs } = parseEvent('{"type$":"x","timestamp":"2026-11-23T10:00:00Z"}');
    const typeName = "logged_in";
    expect(found).toEqual([
      { watchId: "all", eventId: events[0]?.id, timeUs, actorName: "Alice", typeName, row: 0 },
      { watchId: "alice", eventId: events[0]?.id, timeUs, actorName: "Alice", typeName, row: 0 },
      {
        watchId: "all",
        eventId: events[1]?.id,
        timeUs,
        actorName: "half \ud83d",
        typeName,
        row: 1,
      },
      { watchId: "all", eventId: events[2]?.id, timeUs, actorName: null, typeName, row: 2 },
      { watchId: "login", eventId: events[2]?.id, timeUs, actorName: null, typeName, row: 2 },
    ]);
  });

  it("looks at the rows that it is given, and no others", () => {
    const batch = batchOf(["a", "b", "c"].map((actorName) => event({ actorName })));
    const index = createWatchIndex([watch("all", {})], 0n);
    expect(index.match(batch, [2, 0]).map(({ actorName }) => actorName)).toEqual(["c", "a"]);
    expect(index.match(batch, [])).toEqual([]);
  });

  it("leaves out events from longer before a watch was made than the overlap", () => {
    const batch = batchOf(
      ["09:44:59.999999", "09:45:00", "10:00:00", "10:30:00"].map((time) =>
        event({ timestamp: `2026-11-23T${time}Z` }),
      ),
    );
    const index = createWatchIndex(
      [watch("old", {}), watch("new", {}, "2026-11-23T10:00:00Z")],
      15n * MINUTE_US,
    );
    const rowsOf = (id: string) =>
      index
        .match(batch, [0, 1, 2, 3])
        .filter(({ watchId }) => watchId === id)
        .map(({ row }) => row);
    expect(rowsOf("old")).toEqual([0, 1, 2, 3]);
    expect(rowsOf("new")).toEqual([1, 2, 3]);
  });

  it("finds what each watch's filter would find alone", () => {
    const activeFromMs = pick(MOMENTS).map((moment) => Date.parse(`${moment}Z`));
    let matches = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(rawEvent, { maxLength: 20 }), { minLength: 1, maxLength: 3 }),
        fc.array(fc.record({ filter: generatedFilter, activeFromMs }), { maxLength: 40 }),
        (batches, drafts) => {
          const watches = [{ filter: everything, activeFromMs: 0 }, ...drafts].map(
            (draft, index) => ({ ...draft, id: `watch-${index}` }),
          );
          const overlapUs = 15n * MINUTE_US;
          const index = createWatchIndex(watches, overlapUs);
          for (const raws of batches) {
            const events = raws.map(parseEvent);
            const expected = events.flatMap(({ id, ...event }) =>
              watches
                .filter(
                  ({ activeFromMs, filter }) =>
                    event.timeUs >= fromEpochMs(activeFromMs) - overlapUs &&
                    compileFilter(filter)({ id, ...event }),
                )
                .map((watch) => `${watch.id} ${id}`),
            );
            const found = index.match(batchOf(events), [...events.keys()]);
            expect(found.map(({ watchId, eventId }) => `${watchId} ${eventId}`)).toEqual(expected);
            matches += found.length;
          }
        },
      ),
      { seed: SEED, numRuns: 60, endOnFailure: true },
    );
    expect(matches).toBeGreaterThan(500);
  });
});
