import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quietUntilMs } from "../../src/alerts/quiet-hours.js";
import {
  expectShown,
  isNearChange,
  minuteAt,
  minuteOfDay,
  moment,
  msOf,
  zone,
} from "./zoned-moments.js";

const night = { fromMinute: 22 * 60, toMinute: 7 * 60, zone: "America/New_York" };

describe("quiet hours", () => {
  it("last from their first minute until their last one, across midnight", () => {
    const end = msOf("2026-11-24T07:00-05:00");
    expect(quietUntilMs(night, msOf("2026-11-23T21:59-05:00"))).toBeNull();
    expect(quietUntilMs(night, msOf("2026-11-23T22:00-05:00"))).toBe(end);
    expect(quietUntilMs(night, msOf("2026-11-24T06:59-05:00"))).toBe(end);
    expect(quietUntilMs(night, end)).toBeNull();
  });

  it("end at their local time after a clock change", () => {
    expect(quietUntilMs(night, msOf("2026-10-31T23:00-04:00"))).toBe(
      msOf("2026-11-01T07:00-05:00"),
    );
  });

  it("are never where they would end when they begin", () => {
    expect(
      quietUntilMs({ ...night, toMinute: night.fromMinute }, msOf("2026-11-23T22:00-05:00")),
    ).toBeNull();
  });

  const quiet = fc.record({ fromMinute: minuteOfDay, toMinute: minuteOfDay, zone });

  it("are what the clock says where clocks do not change", () => {
    fc.assert(
      fc.property(quiet, moment, (hours, nowMs) => {
        fc.pre(!isNearChange(nowMs, hours.zone));
        const { fromMinute, toMinute } = hours;
        const length = (toMinute - fromMinute + 1440) % 1440;
        const gone = (minuteAt(nowMs, hours.zone) - fromMinute + 1440) % 1440;
        expect(quietUntilMs(hours, nowMs)).toBe(
          gone < length ? nowMs + (length - gone) * 60_000 : null,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("end when the clocks show or skip their end, and last until then, in any zone and year", () => {
    fc.assert(
      fc.property(
        quiet,
        moment,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hours, nowMs, part) => {
          const endMs = quietUntilMs(hours, nowMs);
          if (endMs === null) return;
          expect(endMs).toBeGreaterThan(nowMs);
          expectShown(endMs, hours.toMinute, hours.zone);
          expect(quietUntilMs(hours, Math.floor(nowMs + (endMs - 1 - nowMs) * part))).toBe(endMs);
        },
      ),
      { numRuns: 300 },
    );
  });
});
