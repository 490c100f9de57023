import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextScheduledMs, previousScheduledMs } from "../../src/alerts/schedule.js";
import { expectShown, localAt, minuteOfDay, moment, msOf, zone } from "./zoned-moments.js";

const NEW_YORK = "America/New_York";
const daily = (minute: number, zone = NEW_YORK) => ({ weekday: null, minute, zone });

describe("a schedule", () => {
  it("is due every day at its local time", () => {
    const at9 = daily(9 * 60);
    expect(nextScheduledMs(at9, msOf("2026-11-23T08:59-05:00"))).toBe(
      msOf("2026-11-23T09:00-05:00"),
    );
    expect(nextScheduledMs(at9, msOf("2026-11-23T09:00-05:00"))).toBe(
      msOf("2026-11-24T09:00-05:00"),
    );
    expect(previousScheduledMs(at9, msOf("2026-11-23T09:00-05:00"))).toBe(
      msOf("2026-11-22T09:00-05:00"),
    );
    expect(previousScheduledMs(at9, msOf("2026-11-23T09:01-05:00"))).toBe(
      msOf("2026-11-23T09:00-05:00"),
    );
  });

  it("keeps its local time when clocks change", () => {
    expect(nextScheduledMs(daily(9 * 60), msOf("2026-10-31T09:00-04:00"))).toBe(
      msOf("2026-11-01T09:00-05:00"),
    );
  });

  it("is due on its weekday only, 1 being Monday", () => {
    const mondays = { weekday: 1, minute: 0, zone: NEW_YORK };
    expect(nextScheduledMs(mondays, msOf("2026-11-23T00:00-05:00"))).toBe(
      msOf("2026-11-30T00:00-05:00"),
    );
    expect(previousScheduledMs(mondays, msOf("2026-11-23T00:00-05:00"))).toBe(
      msOf("2026-11-16T00:00-05:00"),
    );
  });

  it("is due when the clocks skip its time", () => {
    const dues = daily(2 * 60 + 30);
    expect(nextScheduledMs(dues, msOf("2026-03-08T00:00-05:00"))).toBe(
      msOf("2026-03-08T03:00-04:00"),
    );
  });

  it("is due once when the clocks show its time twice: the first time", () => {
    const first = msOf("2026-11-01T01:30-04:00");
    const dues = daily(60 + 30);
    expect(nextScheduledMs(dues, msOf("2026-11-01T00:00-04:00"))).toBe(first);
    expect(nextScheduledMs(dues, first)).toBe(msOf("2026-11-02T01:30-05:00"));
    expect(previousScheduledMs(dues, msOf("2026-11-01T01:45-05:00"))).toBe(first);
  });

  it("is due at its local time, next and previous agreeing, in any zone and year", () => {
    const weekday = fc.option(fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(fc.record({ weekday, minute: minuteOfDay, zone }), moment, (schedule, nowMs) => {
        const next = nextScheduledMs(schedule, nowMs);
        expect(next).toBeGreaterThan(nowMs);
        expectShown(next, schedule.minute, schedule.zone);
        const previous = previousScheduledMs(schedule, next);
        expect(previous).toBeLessThanOrEqual(nowMs);
        expect(nextScheduledMs(schedule, previous)).toBe(next);
        expect(previousScheduledMs(schedule, nowMs + 1)).toBe(previous);
      }),
      { numRuns: 300 },
    );
  });

  it("is due once on every day of a year, or on every such weekday", () => {
    const year = fc.integer({ min: 2005, max: 2034 }).filter((year) => year !== 2011);
    const weekday = fc.option(fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(fc.record({ weekday, minute: minuteOfDay, zone }), year, (schedule, year) => {
        const days: string[] = [];
        const end = Date.UTC(year, 3, 15);
        let ms = nextScheduledMs(schedule, Date.UTC(year, 1, 15));
        for (; ms < end; ms = nextScheduledMs(schedule, ms)) {
          const local = localAt(ms, schedule.zone);
          if (schedule.weekday !== null) expect(local.dayOfWeek).toBe(schedule.weekday);
          days.push(local.toPlainDate().toString());
        }
        expect(new Set(days).size).toBe(days.length);
        const span = localAt(Date.parse(days[0] ?? ""), "UTC")
          .until(localAt(Date.parse(days.at(-1) ?? ""), "UTC"))
          .total("days");
        expect((days.length - 1) * (schedule.weekday === null ? 1 : 7)).toBe(span);
      }),
      { numRuns: 30 },
    );
  });
});
