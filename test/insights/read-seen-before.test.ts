import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalAddress, shortAddress } from "../../src/audit/address.js";
import { type AuditEvent, parseEvent } from "../../src/audit/event.js";
import { foldCase } from "../../src/audit/fold-case.js";
import { readSeenBefore } from "../../src/insights/read-seen-before.js";
import { rawEvent } from "../store/generate-events.js";
import { eventAt, START_US, storeOf } from "./stored-events.js";

const from = (actorIpAddress: string) => ({ actorIpAddress });

describe("whether something has been seen before", () => {
  it("counts what the user did of the kind, and what came from the address, before the event", async () => {
    const event = eventAt(10, "logged_in", from("10.0.0.1, 10.0.0.2"));
    const store = await storeOf([
      eventAt(0, "logged_in", { actorName: "Alice@Example.com" }),
      eventAt(1, "search_issued", from("10.0.0.1")),
      eventAt(2, "logged_in", { actorName: "bob@example.com", ...from("::ffff:10.0.0.1") }),
      eventAt(3, "logged_in", from("10.0.0.2")),
      event,
      eventAt(10, "logged_in", { ...from("10.0.0.1"), sameMoment: true }),
      eventAt(11, "logged_in", from("10.0.0.1")),
    ]);
    expect(await readSeenBefore(store, event)).toEqual({
      sameByUser: { count: 2, lastUs: START_US + 180_000_000n },
      fromAddress: { count: 2, lastUs: START_US + 120_000_000n },
      sinceUs: START_US,
    });
  });

  it("says when it is the first time, since when anything is stored", async () => {
    const event = eventAt(10, "logged_in", from("10.0.0.1"));
    const store = await storeOf([eventAt(0, "search_issued"), event]);
    expect(await readSeenBefore(store, event)).toEqual({
      sameByUser: { count: 0, lastUs: null },
      fromAddress: { count: 0, lastUs: null },
      sinceUs: START_US,
    });
  });

  it("says nothing about a user or an address that the event has not", async () => {
    const event = eventAt(10, "logged_in", { actorName: null, ...from("unknown") });
    const store = await storeOf([event]);
    expect(await readSeenBefore(store, event)).toMatchObject({
      sameByUser: null,
      fromAddress: null,
    });
  });

  it("is right about hostile events, asterisks in names included", async () => {
    const starred = fc.record({
      type$: fc.constant("logged_in"),
      timestamp: fc.constantFrom("2026-11-23T10:00:00Z", "2026-11-23T10:00:00.000001Z"),
      actorName: fc.constantFrom("*", "a*", "ab", "A*"),
    });
    const raw = fc.oneof(
      rawEvent,
      starred.map((fields) => JSON.stringify(fields)),
    );
    const raws = fc.array(raw, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(raws, async (texts) => {
        const events = texts.map(parseEvent);
        const unique = [...new Map(events.map((event) => [event.id, event])).values()];
        const store = await storeOf(events);
        const expected = (isMeant: (other: AuditEvent) => boolean) => {
          const times = unique.filter(isMeant).map(({ timeUs }) => timeUs);
          const lastUs = times.reduce<bigint | null>(
            (last, timeUs) => (last === null || timeUs > last ? timeUs : last),
            null,
          );
          return { count: times.length, lastUs };
        };
        for (const event of unique.slice(0, 5)) {
          const { actorName: name } = event;
          const [address = ""] = event.addresses;
          const seen = await readSeenBefore(store, event);
          const earlier = unique.filter(({ timeUs }) => timeUs < event.timeUs);
          expect(seen.sameByUser).toEqual(
            name === null
              ? null
              : expected(
                  (other) =>
                    earlier.includes(other) &&
                    other.typeName === event.typeName &&
                    foldCase(other.actorName ?? "") === foldCase(name),
                ),
          );
          expect(seen.fromAddress).toEqual(
            shortAddress(address) === undefined
              ? null
              : expected(
                  (other) =>
                    earlier.includes(other) &&
                    other.addresses.map(normalAddress).includes(normalAddress(address)),
                ),
          );
        }
        await store.close();
      }),
      { numRuns: 25 },
    );
  });
});
