import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfDayMs } from "../../src/alerts/day-end.js";
import { expectShown, moment, msOf, zone } from "./zoned-moments.js";

describe("the end of a day", () => {
  it("is at six in the evening, today or tomorrow", () => {
    const today = msOf("2026-11-23T18:00-05:00");
    expect(endOfDayMs("America/New_York", msOf("2026-11-23T02:00-05:00"))).toBe(today);
    expect(endOfDayMs("America/New_York", today)).toBe(today);
    expect(endOfDayMs("America/New_York", today + 1)).toBe(msOf("2026-11-24T18:00-05:00"));
  });

  it("is at six in the evening in any zone and year, not more than a day ahead", () => {
    fc.assert(
      fc.property(zone, moment, (zone, nowMs) => {
        const end = endOfDayMs(zone, nowMs);
        expectShown(end, 18 * 60, zone);
        expect(end).toBeGreaterThanOrEqual(nowMs);
        expect(end - nowMs).toBeLessThanOrEqual(25 * 3_600_000);
        expect(endOfDayMs(zone, end)).toBe(end);
      }),
      { numRuns: 300 },
    );
  });
});
