import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastEndOfDayMs } from "../../src/alerts/day-end.js";
import { expectShown, moment, msOf, zone } from "./zoned-moments.js";

describe("the end of a day", () => {
  it("is at six in the evening, today or yesterday", () => {
    const today = msOf("2026-11-23T18:00-05:00");
    expect(lastEndOfDayMs("America/New_York", msOf("2026-11-24T02:00-05:00"))).toBe(today);
    expect(lastEndOfDayMs("America/New_York", today)).toBe(today);
    expect(lastEndOfDayMs("America/New_York", today - 1)).toBe(msOf("2026-11-22T18:00-05:00"));
  });

  it("is at six in the evening in any zone and year, not more than a day ago", () => {
    fc.assert(
      fc.property(zone, moment, (zone, nowMs) => {
        const end = lastEndOfDayMs(zone, nowMs);
        expectShown(end, 18 * 60, zone);
        expect(end).toBeLessThanOrEqual(nowMs);
        // A zone may leave a day out.
        expect(nowMs - end).toBeLessThanOrEqual(49 * 3_600_000);
        expect(lastEndOfDayMs(zone, end)).toBe(end);
      }),
      { numRuns: 300 },
    );
  });
});
