import { describe, expect, it } from "vitest";
import { rangeOf, read } from "./reading.js";

describe("dates as they are also written, on Monday 2026-11-23 at 10:00", () => {
  const CASES: readonly (readonly [phrase: string, from: string, to: string])[] = [
    ["5. November", "2026-11-05 00:00", "2026-11-06 00:00"],
    ["5.11.", "2026-11-05 00:00", "2026-11-06 00:00"],
    ["9 to 5", "2026-11-23 09:00", "2026-11-23 17:00"],
    ["in the last year and a half", "2025-05-23 10:00", "open"],
    ["an hour and a half ago", "2026-11-23 08:30", "open"],
    ["2 weeks ago Tuesday", "2026-11-03 00:00", "2026-11-04 00:00"],
    ["the night before last", "2026-11-21 18:00", "2026-11-22 06:00"],
    ["the preceding week", "2026-11-16 00:00", "2026-11-23 00:00"],
    ["within 24 hours", "2026-11-22 10:00", "open"],
    ["week 47", "2026-11-16 00:00", "2026-11-23 00:00"],
    ["2026-W46", "2026-11-09 00:00", "2026-11-16 00:00"],
    ["wensday", "2026-11-18 00:00", "2026-11-19 00:00"],
    ["lastweek", "2026-11-16 00:00", "2026-11-23 00:00"],
    ["logins => last week", "2026-11-16 00:00", "2026-11-23 00:00"],
  ];
  for (const [phrase, from, to] of CASES) {
    it(`reads “${phrase}” as ${from} to ${to}`, () => {
      expect(rangeOf(phrase)).toEqual([from, to]);
    });
  }

  const PROBLEMS: readonly (readonly [phrase: string, message: RegExp])[] = [
    ["any time but yesterday", /cannot be left out/],
    ["any day but today", /cannot be left out/],
    ["outside 9am to 5pm yesterday", /cannot be left out/],
    ["logins between Nov 1 and", /needs a second date/],
    ["every Monday", /one range of dates/],
    ["in 3 days", /in the future/],
    ["yesterday at 25:00", /no such time/],
    ["last 99999 years", /outside of the dates/],
    ["this week after 5pm", /needs a single day/],
    ["2026-3", /two digits/],
  ];
  for (const [phrase, message] of PROBLEMS) {
    it(`says what is wrong with “${phrase}”`, () => {
      const { problems } = read(phrase);
      expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
    });
  }

  it("takes no mention for a date bound", () => {
    expect(read("<@U0BERND> last week").filter.to).not.toBeNull();
  });
});
