import { describe, expect, it } from "vitest";
import { formatDate } from "../../../../src/playground/web/blocks/mrkdwn/format-date.js";

/** Monday 2026-11-23, 10:00 in New York. */
const NOW_MS = Date.UTC(2026, 10, 23, 15);
const at = (format: string, seconds: number, zone = "America/New_York") =>
  formatDate(seconds, format, { zone, nowMs: NOW_MS });
const seconds = NOW_MS / 1000;

describe("dates in messages", () => {
  it.each([
    ["{date_num}", "2026-11-23"],
    ["{date_slash}", "11/23/2026"],
    ["{date}", "November 23rd, 2026"],
    ["{date_short}", "Nov 23, 2026"],
    ["{date_long}", "Monday, November 23rd, 2026"],
    ["{date_short_pretty} at {time}", "Today at 10:00 AM"],
    ["{time_secs}", "10:00:00 AM"],
    ["{ago}", "now"],
    ["{unknown} stays", "{unknown} stays"],
  ])("writes %s", (format, expected) => expect(at(format, seconds)).toBe(expected));

  it("writes them in the reader's own zone", () => {
    expect(at("{date_num} {time}", seconds, "Asia/Kolkata")).toBe("2026-11-23 8:30 PM");
    expect(at("{date_num} {time}", seconds + 8 * 3_600, "Europe/Berlin")).toBe(
      "2026-11-24 12:00 AM",
    );
  });

  it("counts days by the reader's calendar, not by 24 hours", () => {
    expect(at("{date_pretty}", seconds - 11 * 3_600)).toBe("Yesterday");
    expect(at("{date_pretty}", seconds + 14 * 3_600)).toBe("Tomorrow");
    expect(at("{date_pretty}", seconds - 48 * 3_600)).toBe("November 21st, 2026");
  });

  it("says 11th, 12th and 13th, but 21st, 22nd and 23rd", () => {
    const day = (date: number) => at("{date}", Date.UTC(2026, 9, date, 15) / 1000);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map(day)).toEqual(
      ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd"].map(
        (each) => `October ${each}, 2026`,
      ),
    );
  });

  it("leaves to the fallback what no clock shows", () => {
    for (const odd of [-1, 1.5, Number.NaN, 1e15]) expect(at("{date}", odd)).toBeNull();
  });
});
