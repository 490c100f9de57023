import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everything, type Filter } from "../../src/audit/filter.js";
import { DAY_US, formatUs, HOUR_US, MINUTE_US } from "../../src/audit/time.js";
import { countGroups } from "../../src/insights/count-groups.js";
import { readBacktest } from "../../src/insights/read-backtest.js";
import { eventAt, idsOf, START_MS, storeOf } from "./stored-events.js";

const DAY = 24 * 60;
const asked = { nowMs: START_MS, zone: "America/New_York", days: 30, groupMinutes: 15 };

describe("a backtest", () => {
  it("says what a watch would have done in the last 30 days", async () => {
    const events = [
      eventAt(-30 * DAY, "logged_in"),
      eventAt(-3 * DAY, "logged_in", { actorName: "bob" }),
      eventAt(-60, "logged_in"),
      eventAt(-46, "logged_in", { actorName: "Bob" }),
      eventAt(-45, "logged_in", { actorName: "bob" }),
      eventAt(-40, "search_issued"),
      eventAt(1, "logged_in"),
    ];
    const filter: Filter = { ...everything, eventTypes: ["logged_in"] };
    const backtest = await readBacktest(await storeOf(events), filter, asked);
    expect(backtest).toMatchObject({
      days: 30,
      events: 4,
      alerts: 3,
      alertsAtLeast: false,
      topUser: { name: "bob", events: 3 },
    });
    expect(backtest.perDay).toHaveLength(30);
    expect(backtest.perDay.filter(({ events }) => events > 0)).toEqual([
      { fromUs: BigInt(Date.UTC(2026, 10, 20, 5)) * 1000n, events: 1 },
      { fromUs: BigInt(Date.UTC(2026, 10, 23, 5)) * 1000n, events: 3 },
    ]);
    expect(idsOf(backtest.latest)).toEqual(idsOf(events.slice(2, 5).reverse()));
  });

  it("parts days at the zone's midnights, across a clock change", async () => {
    const { perDay } = await readBacktest(await storeOf(), everything, asked);
    const hours = perDay
      .slice(1)
      .map(({ fromUs }, index) => (fromUs - (perDay[index]?.fromUs ?? 0n)) / HOUR_US);
    expect(formatUs(perDay[0]?.fromUs ?? 0n)).toBe("2026-10-25T04:00:00.000000Z");
    expect(hours.filter((length) => length !== 24n)).toEqual([25n]);
  });

  it("of nothing shows empty days", async () => {
    const backtest = await readBacktest(await storeOf(), everything, asked);
    expect(backtest).toMatchObject({ events: 0, alerts: 0, latest: [], topUser: null });
    expect(backtest.perDay.map(({ events }) => events)).toEqual(Array(30).fill(0));
  });

  it("groups only the newest where there are too many, and says that there may be more", async () => {
    const events = Array.from({ length: 700 }, (_none, index) => eventAt(-20 * (index + 1), "x"));
    const store = await storeOf(events);
    expect(await readBacktest(store, everything, { ...asked, groupedMost: 300 })).toMatchObject({
      events: 700,
      alerts: 300,
      alertsAtLeast: true,
    });
    expect(await readBacktest(store, everything, { ...asked, groupedMost: 700 })).toMatchObject({
      alerts: 700,
      alertsAtLeast: false,
    });
  });
});

describe("the number of groups", () => {
  it("counts an event with the first one of less than the window before", () => {
    const minutes = (...times: number[]) => times.map((time) => BigInt(time) * MINUTE_US);
    expect(countGroups(minutes(0, 14, 15, 29, 30), 15n * MINUTE_US)).toBe(3);
    expect(countGroups([], 15n * MINUTE_US)).toBe(0);
  });

  it("is never larger for the newest events only", () => {
    const times = fc.array(fc.bigInt({ min: 0n, max: DAY_US }), { maxLength: 60 });
    const window = fc.bigInt({ min: 1n, max: DAY_US / 4n });
    fc.assert(
      fc.property(times, window, fc.nat({ max: 60 }), (unsorted, windowUs, skipped) => {
        const sorted = unsorted.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(countGroups(sorted.slice(skipped), windowUs)).toBeLessThanOrEqual(
          countGroups(sorted, windowUs),
        );
      }),
    );
  });
});
