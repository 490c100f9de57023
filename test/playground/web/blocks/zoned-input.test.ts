import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fromZonedInput,
  toZonedInput,
} from "../../../../src/playground/web/blocks/values/zoned-input.js";

const seconds = (...utc: Parameters<typeof Date.UTC>) => Date.UTC(...utc) / 1000;

describe("a picker of date and time", () => {
  it("shows and reads moments in the viewer's zone", () => {
    const moment = seconds(2026, 10, 23, 15);
    expect(toZonedInput(moment, "America/New_York")).toBe("2026-11-23T10:00");
    expect(toZonedInput(moment, "Asia/Kolkata")).toBe("2026-11-23T20:30");
    expect(fromZonedInput("2026-11-23T10:00", "America/New_York")).toBe(moment);
  });

  it("knows summer time", () => {
    expect(fromZonedInput("2026-07-04T12:00", "America/New_York")).toBe(seconds(2026, 6, 4, 16));
    expect(fromZonedInput("2026-01-04T12:00", "America/New_York")).toBe(seconds(2026, 0, 4, 17));
  });

  it("moves a time that spring skips on, and takes the first of two in autumn", () => {
    expect(fromZonedInput("2026-03-29T02:30", "Europe/Berlin")).toBe(seconds(2026, 2, 29, 1, 30));
    expect(fromZonedInput("2026-10-25T02:30", "Europe/Berlin")).toBe(seconds(2026, 9, 25, 0, 30));
  });

  it("is empty while it is incomplete, and outside of what Slack takes", () => {
    for (const text of [
      "",
      "2026-11-23",
      "0002-01-01T10:00",
      "99999-01-01T00:00",
      "2026-13-40T10:00",
    ]) {
      expect(fromZonedInput(text, "UTC")).toBeNull();
    }
  });

  it("gives back the minute that it shows, but where a clock change has it twice", () => {
    const minutes = fc.integer({ min: 0, max: 66_000_000 });
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom("Europe/Berlin", "America/New_York", "UTC"),
        (each, zone) => {
          const moment = each * 60;
          const again = fromZonedInput(toZonedInput(moment, zone), zone) ?? Number.NaN;
          expect([0, 3_600]).toContain(moment - again);
        },
      ),
    );
  });
});
