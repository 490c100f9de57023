import { describe, expect, it } from "vitest";
import {
  dayIn,
  dayName,
  fullTimeIn,
  msOf,
  placeOf,
  timeIn,
} from "../../../src/playground/web/time/zoned.js";

const NOW_MS = Date.UTC(2026, 10, 23, 18, 5, 9);

describe("a time in somebody's zone", () => {
  it("is the clock on their wall", () => {
    expect(timeIn("America/New_York", NOW_MS)).toBe("13:05");
    expect(timeIn("Europe/Berlin", NOW_MS)).toBe("19:05");
    expect(timeIn("Asia/Kolkata", NOW_MS)).toBe("23:35");
  });

  it("is 00:05 after midnight, not 24:05", () => {
    expect(timeIn("Etc/UTC", Date.UTC(2026, 10, 23, 0, 5))).toBe("00:05");
  });

  it("tells the whole date, the seconds and the place on demand", () => {
    expect(fullTimeIn("America/New_York", NOW_MS)).toBe(
      "Monday, 23 November 2026 at 13:05:09, New York time",
    );
  });

  it("reads Slack's timestamps as seconds", () => {
    expect(msOf("1795457109.000200")).toBeCloseTo(1_795_457_109_000.2, 3);
  });

  it("names a zone by its city", () => {
    expect(placeOf("America/New_York")).toBe("New York");
    expect(placeOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(placeOf("UTC")).toBe("UTC");
  });
});

describe("a day", () => {
  it("changes at the viewer's midnight", () => {
    expect(dayIn("Asia/Kolkata", NOW_MS + 30 * 60_000)).toBe("2026-11-24");
    expect(dayIn("America/New_York", NOW_MS + 30 * 60_000)).toBe("2026-11-23");
  });

  it("is today, yesterday or a date", () => {
    const name = (ms: number) => dayName("Europe/Berlin", ms, NOW_MS);
    expect(name(NOW_MS)).toBe("Today");
    expect(name(NOW_MS - 20 * 3_600_000)).toBe("Yesterday");
    expect(name(Date.UTC(2026, 10, 20, 12))).toBe("Friday, 20 November");
    expect(name(Date.UTC(2025, 10, 20, 12))).toBe("Thursday, 20 November 2025");
  });

  it("is yesterday across a clock change too", () => {
    const afterChange = Date.UTC(2026, 9, 25, 23, 30); // Monday 00:30 in Berlin
    expect(dayName("Europe/Berlin", Date.UTC(2026, 9, 24, 22, 30), afterChange)).toBe("Yesterday");
  });
});
