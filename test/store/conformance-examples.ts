import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { cursorOf } from "../../src/audit/cursor.js";
import { type AuditEvent, parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { everything, filterSchema } from "../../src/audit/filter.js";
import { formatUs, parseTimestamp, type TimeUs } from "../../src/audit/time.js";
import type { AuditStore } from "../../src/store/audit-store.js";

const eventAt = (timestamp: string, fields: Readonly<Record<string, unknown>> = {}): AuditEvent =>
  parseEvent(JSON.stringify({ type$: "audit_log::logged_in/1", timestamp, ...fields }));

const timeUs = (text: string): TimeUs => parseTimestamp(text) ?? 0n;

const collect = async (events: AsyncIterable<AuditEvent>): Promise<AuditEvent[]> => {
  const all: AuditEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

const midnightsOf = (zone: string, first: string, days: number): readonly TimeUs[] =>
  Array.from({ length: days }, (_none, day) => {
    const date = Temporal.PlainDate.from(first).add({ days: day });
    return BigInt(date.toZonedDateTime(zone).epochMilliseconds) * 1000n;
  });

/** Claims with their example in plain sight. */
export const describeAuditStoreExamples = (
  name: string,
  openEmpty: () => Promise<AuditStore>,
): void => {
  const withEvents = async (
    events: readonly AuditEvent[],
    judge: (store: AuditStore) => Promise<void>,
  ) => {
    const store = await openEmpty();
    try {
      await store.append(batchOf(events));
      await judge(store);
    } finally {
      await store.close();
    }
  };

  describe(`${name}, by example`, () => {
    it("answers when it is empty", () =>
      withEvents([], async (store) => {
        expect(await store.count(everything)).toBe(0);
        expect(await store.page(everything, { limit: 10 })).toEqual([]);
        expect(await store.extent()).toEqual({ events: 0, oldestUs: null, newestUs: null });
        expect(await store.facets(everything, { top: 5, timeline: () => [0n, 1n] })).toEqual({
          count: 0,
          oldestUs: null,
          newestUs: null,
          types: [],
          users: [],
          addresses: [],
          timeline: [],
        });
        expect(await store.typesSeen()).toEqual([]);
        expect(await store.deleteBefore(timeUs("9999-01-01T00:00:00Z"))).toBe(0);
      }));

    it("tells events of the same millisecond apart by their microseconds", () =>
      withEvents(
        [
          "2026-11-23T10:00:00.072416Z",
          "2026-11-23T10:00:00.072Z",
          "2026-11-23T10:00:00.0724161Z",
          "2026-11-23T10:00:00.072417Z",
        ].map((timestamp) => eventAt(timestamp, { actorName: timestamp })),
        async (store) => {
          const page = await store.page(everything, { limit: 10 });
          expect(page.map((event) => event.timeUs % 1000n)).toEqual([417n, 416n, 416n, 0n]);
          const from = filterSchema.parse({
            from: "2026-11-23T10:00:00.072416Z",
            to: "2026-11-23T10:00:00.072417Z",
          });
          expect(await store.count(from)).toBe(2);
        },
      ));

    it("stores two copies in different key order and spacing as one event, the first one's text", () =>
      withEvents([], async (store) => {
        const first = parseEvent(
          '{"type$":"audit_log::x/1","timestamp":"2026-11-23T10:00:00Z","n":1.0}',
        );
        const second = parseEvent(
          '{ "n": 1, "timestamp": "2026-11-23T10:00:00Z", "type$": "audit_log::x\\/1" }',
        );
        expect(await store.append(batchOf([first, second]))).toEqual({
          stored: [0],
          duplicates: 1,
        });
        expect(await store.append(batchOf([second]))).toEqual({ stored: [], duplicates: 1 });
        expect((await store.event(second.id))?.raw).toBe(first.raw);
      }));

    it("takes an event again after it was deleted", () =>
      withEvents([eventAt("2026-11-23T10:00:00Z")], async (store) => {
        expect(await store.deleteBefore(timeUs("2026-11-24T00:00:00Z"))).toBe(1);
        expect(await store.append(batchOf([eventAt("2026-11-23T10:00:00Z")]))).toEqual({
          stored: [0],
          duplicates: 0,
        });
      }));

    it("gives the newer page that is nearest, and an older page that ends before its cursor", () =>
      withEvents(
        Array.from({ length: 9 }, (_none, minute) => eventAt(`2026-11-23T10:0${minute}:00Z`)),
        async (store) => {
          const minutes = (events: readonly AuditEvent[]) =>
            events.map((event) => formatUs(event.timeUs).slice(14, 16));
          const [fourth] = (await store.page(everything, { limit: 5 })).slice(-1);
          if (fourth === undefined) throw new Error("no fifth event");
          expect(
            minutes(await store.page(everything, { limit: 2, after: cursorOf(fourth) })),
          ).toEqual(["06", "05"]);
          expect(
            minutes(await store.page(everything, { limit: 2, before: cursorOf(fourth) })),
          ).toEqual(["03", "02"]);
        },
      ));

    it.each([
      ["America/New_York", "2026-10-31", [24, 25, 24]],
      ["America/New_York", "2026-03-07", [24, 23, 24]],
      ["Australia/Lord_Howe", "2026-04-04", [24, 24.5, 24]],
      ["Asia/Kathmandu", "2026-11-22", [24, 24, 24]],
      ["Africa/Monrovia", "1972-01-06", [24, 23.25833, 24]],
    ])("counts the days of %s around %s by their own midnights", (zone, first, hours) => {
      const edges = midnightsOf(zone, first, 4);
      const lengths = edges
        .slice(1)
        .map((edge, index) => Number(edge - (edges[index] ?? 0n)) / 3.6e9);
      for (const [index, length] of lengths.entries())
        expect(length).toBeCloseTo(hours[index] ?? 0, 3);
      // One event on the first and on the last microsecond of each day.
      const times = edges
        .slice(0, -1)
        .flatMap((edge, index) => [edge, (edges[index + 1] ?? 0n) - 1n]);
      return withEvents(
        times.map((time) => eventAt(formatUs(time))),
        async (store) => {
          const { timeline } = await store.facets(everything, { top: 1, timeline: () => edges });
          expect(timeline.map(({ count }) => count)).toEqual([2, 2, 2]);
          const one = filterSchema.parse({ eventTypes: ["Console login"] });
          const filtered = await store.facets(one, { top: 1, timeline: () => edges });
          expect(filtered.timeline).toEqual(timeline);
        },
      );
    });

    it("counts events before 1970 in the hour that they happened", () =>
      withEvents(
        [
          eventAt("1969-12-31T22:59:59.999999Z"),
          eventAt("1969-12-31T23:00:00Z"),
          eventAt("1970-01-01T00:00:00Z"),
        ],
        async (store) => {
          const hours = await store.countByHour(-(2n ** 60n), 2n ** 60n);
          expect(hours).toEqual(
            new Map([
              [-7_200_000_000n, 1],
              [-3_600_000_000n, 1],
              [0n, 1],
            ]),
          );
        },
      ));

    it("takes hostile filter values as plain text", () =>
      withEvents(
        [eventAt("2026-11-23T10:00:00Z", { actorName: "x", caseNumber: "7" })],
        async (store) => {
          for (const value of [
            "' OR 1=1 --",
            "x'; DROP TABLE events; --",
            "$1",
            "%",
            "_",
            ".*",
            "(",
            "\\",
            "\u0000",
            "x".repeat(100_000),
          ]) {
            for (const key of [
              "users",
              "affectedUsers",
              "eventTypes",
              "categories",
              "ips",
              "resourceIds",
            ])
              expect(
                await store.count(filterSchema.parse({ [key]: [value] })),
                `${key}: ${value.slice(0, 20)}`,
              ).toBe(0);
            for (const key of ["notUsers", "notEventTypes", "notIps"])
              expect(await store.count(filterSchema.parse({ [key]: [value] }))).toBe(1);
          }
          expect(await store.count(everything)).toBe(1);
        },
      ));

    it("finds names and texts in any letter case, a sigma wherever it stands in its word", () =>
      withEvents(
        [eventAt("2026-11-23T10:00:00Z", { actorName: "ΟΔΟΣΑ", caseNumber: "ΟΔΟΣΑ", n: "JOSÉ" })],
        async (store) => {
          for (const asked of [
            { users: ["οδοΣ*"] },
            { resourceIds: ["ΟΔΟΣ*"] },
            { text: ["ΟΔΟΣ"] },
            { text: ["José"] },
          ])
            expect(await store.count(filterSchema.parse(asked)), JSON.stringify(asked)).toBe(1);
        },
      ));

    it("suggests each of an event's addresses, all spellings of one together", () =>
      withEvents(
        ["10.0.0.2, 10.0.0.1", "10.0.0.1:443", "2001:DB8:0:0::1", "[2001:db8::1]:443", "none"].map(
          (actorIpAddress, n) => eventAt("2026-11-23T10:00:00Z", { actorIpAddress, n }),
        ),
        async (store) => {
          const found = async (typed: string) => (await store.suggest("address", typed, 10)).values;
          const long = { value: "2001:db8::1", count: 2 };
          expect(await found("")).toEqual([
            { value: "10.0.0.1", count: 2 },
            long,
            { value: "10.0.0.2", count: 1 },
          ]);
          for (const typed of ["DB8", "db8::", "2001:db8:0:0", "2001:0DB8::0001"])
            expect(await found(typed), typed).toEqual([long]);
        },
      ));

    it("suggests names as they are spelled most often, and an id only where there is no name", () =>
      withEvents(
        [
          { userName: "Bob@example.com", userId: "42" },
          { userName: "bob@example.com", userId: "42" },
          { userName: "bob@example.com", userId: "42", n: 1 },
          { userId: "7" },
        ].map((fields) => eventAt("2026-11-23T10:00:00Z", fields)),
        async (store) => {
          expect((await store.suggest("affected", "", 10)).values).toEqual([
            { value: "bob@example.com", count: 3 },
            { value: "7", count: 1 },
          ]);
          expect((await store.suggest("affected", "42", 10)).values).toEqual([]);
        },
      ));

    it("suggests resource ids in the spelling of an event, each event counted once", () =>
      withEvents(
        [{ caseNumber: "C-7", parentId: "c-7" }, { caseNumber: "c-7" }, { deviceUid: "x" }].map(
          (fields) => eventAt("2026-11-23T10:00:00Z", fields),
        ),
        async (store) => {
          const [first, ...rest] = (await store.suggest("resource", "c-", 10)).values;
          expect(first?.count).toBe(2);
          expect(["C-7", "c-7"]).toContain(first?.value);
          expect(rest).toEqual([]);
        },
      ));

    it("streams many events of one moment, newest first, in steps", () =>
      withEvents(
        Array.from({ length: 12_000 }, (_none, index) =>
          eventAt(`2026-11-23T10:00:00.${index % 3}Z`, { index }),
        ),
        async (store) => {
          const events = await collect(store.stream(everything));
          const keys = events.map(({ timeUs, id }) => `${timeUs} ${id}`);
          expect(keys).toEqual([...new Set(keys)].sort().reverse());
          expect(keys.length).toBe(12_000);
        },
      ));

    it("deletes at once when one event has an absurd date", () =>
      withEvents(
        [eventAt("0001-01-01T00:00:00Z"), eventAt("2026-11-23T10:00:00Z")],
        async (store) => {
          expect(await store.deleteBefore(timeUs("2026-11-23T00:00:00Z"))).toBe(1);
          expect((await store.extent()).events).toBe(1);
        },
      ));
  });
};
