import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { everything, type Filter } from "../../src/audit/filter.js";
import { HOUR_US } from "../../src/audit/time.js";
import { digestEdges } from "../../src/insights/digest-edges.js";
import { readDigest } from "../../src/insights/read-digest.js";
import { eventAt, idsOf, START_MS, storeOf } from "./stored-events.js";

const HOUR = 60;
const DAY = 24 * HOUR;
const dayFromStart = { fromMs: START_MS, toMs: START_MS + DAY * 60_000 };

const usAt = (text: string): bigint => Temporal.ZonedDateTime.from(text).epochNanoseconds / 1000n;

const hoursOf = (edges: readonly bigint[]): readonly number[] =>
  edges.slice(1).map((edge, index) => Number(edge - (edges[index] ?? 0n)) / Number(HOUR_US));

describe("a digest", () => {
  it("counts a day beside the one before, by type and by user, and names who and what is new", async () => {
    const events = [
      eventAt(-DAY - 1, "logged_in", { actorName: "erin" }),
      eventAt(-DAY, "logged_in"),
      eventAt(-10, "logged_in", { actorName: "bob" }),
      eventAt(-5, "logged_in", { actorName: "bob" }),
      eventAt(0, "logged_in", { actorName: "Carol" }),
      eventAt(1, "logged_in", { actorName: "carol" }),
      eventAt(2, "logged_in", { actorName: "carol" }),
      eventAt(3 * HOUR, "search_issued", { actorName: "erin" }),
      eventAt(4 * HOUR, "logged_in", { actorName: "BOB" }),
      eventAt(DAY, "logged_in"),
    ];
    const digest = await readDigest(await storeOf(events), everything, dayFromStart, "UTC");
    expect(digest).toMatchObject({
      ...dayFromStart,
      filter: { from: "2026-11-23T10:00:00.000000Z", to: "2026-11-24T10:00:00.000000Z" },
      count: 5,
      before: 3,
      types: [
        { value: "logged_in", count: 4, before: 3 },
        { value: "search_issued", count: 1, before: 0 },
      ],
      users: [
        { value: "carol", count: 3, before: 0 },
        { value: "BOB", count: 1, before: 2 },
        { value: "erin", count: 1, before: 0 },
      ],
      newUsers: ["carol", "erin"],
      newTypes: ["search_issued"],
    });
    expect(digest.timeline.map(({ count }) => count)).toEqual([3, 1, 1, ...Array(9).fill(0)]);
    expect(idsOf(digest.latest)).toEqual(idsOf(events.slice(6, 9).reverse()));
  });

  it("counts only what its filter matches, whatever dates that has", async () => {
    const filter: Filter = { ...everything, users: ["bob"], from: "2020-01-01T00:00:00Z" };
    const store = await storeOf([
      eventAt(-5, "logged_in", { actorName: "bob" }),
      eventAt(5, "logged_in", { actorName: "bob" }),
      eventAt(6, "logged_in"),
    ]);
    expect(await readDigest(store, filter, dayFromStart, "UTC")).toMatchObject({
      count: 1,
      before: 1,
    });
  });

  it("of nothing is empty", async () => {
    expect(await readDigest(await storeOf(), everything, dayFromStart, "UTC")).toMatchObject({
      count: 0,
      before: 0,
      types: [],
      users: [],
      newUsers: [],
      newTypes: [],
      timeline: [],
      latest: [],
    });
  });
});

describe("the chart of a digest", () => {
  const edgesOf = (from: string, to: string, zone: string) =>
    digestEdges(usAt(`${from}[${zone}]`), usAt(`${to}[${zone}]`), zone);

  it("has twelve buckets for a day from hour to hour, also when its clocks change", () => {
    const zone = "America/New_York";
    expect(hoursOf(edgesOf("2026-11-23T09:00", "2026-11-24T09:00", zone))).toEqual(
      Array(12).fill(2),
    );
    const longer = hoursOf(edgesOf("2026-11-01T00:00", "2026-11-02T00:00", zone));
    expect(longer).toEqual([3, ...Array(11).fill(2)]);
    const shorter = hoursOf(edgesOf("2026-03-08T00:00", "2026-03-09T00:00", zone));
    expect(shorter).toEqual([2, 1, ...Array(10).fill(2)]);
  });

  it("has the calendar days of a week, one of 25 hours when clocks go back", () => {
    const zone = "America/New_York";
    const midnight = edgesOf("2026-10-26T00:00", "2026-11-02T00:00", zone);
    expect(hoursOf(midnight)).toEqual([24, 24, 24, 24, 24, 24, 25]);
    const morning = edgesOf("2026-10-26T09:00", "2026-11-02T09:00", zone);
    expect(hoursOf(morning)).toEqual([15, 24, 24, 24, 24, 24, 25, 9]);
  });

  it("has two full hours a bucket for a day, but for the first and the last", () => {
    const day = edgesOf("2026-11-26T17:30", "2026-11-27T17:30", "Asia/Kathmandu");
    expect(hoursOf(day)).toEqual([1.5, ...Array(11).fill(2), 0.5]);
  });

  it("covers any range with ascending edges and at most 13 buckets, in any zone", () => {
    const zone = fc.constantFrom("UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia");
    const moment = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2037, 0) });
    const length = fc.oneof(
      fc.integer({ min: 1, max: 9 * DAY * 60_000 }),
      fc.integer({ min: 1, max: 5000 * DAY * 60_000 }),
    );
    fc.assert(
      fc.property(moment, length, zone, (fromMs, lengthMs, zone) => {
        const [fromUs, toUs] = [BigInt(fromMs) * 1000n, BigInt(fromMs + lengthMs) * 1000n];
        const edges = digestEdges(fromUs, toUs, zone);
        expect([edges[0], edges.at(-1)]).toEqual([fromUs, toUs]);
        expect(edges.length).toBeLessThanOrEqual(14);
        expect(hoursOf(edges).every((hours) => hours > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
