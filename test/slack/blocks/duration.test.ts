import fc from "fast-check";
import { expect, it } from "vitest";
import { durationInWords } from "../../../src/slack/blocks/duration.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

it.each([
  [-1, "0 s"],
  [45_999, "45 s"],
  [12 * MINUTE_MS, "12 min"],
  [2 * HOUR_MS, "2 h"],
  [2 * HOUR_MS + 5 * MINUTE_MS + 59_000, "2 h 5 min"],
  [24 * HOUR_MS, "24 h"],
  [2 * DAY_MS, "2 days"],
  [3 * DAY_MS + 4 * HOUR_MS, "3 days 4 h"],
  [30 * DAY_MS + 4 * HOUR_MS, "30 days"],
])("says %i ms as %s", (ms, words) => {
  expect(durationInWords(ms)).toBe(words);
});

it("never says more than it is", () => {
  const units = { s: 1_000, min: MINUTE_MS, h: HOUR_MS, days: DAY_MS };
  fc.assert(
    fc.property(fc.nat(), (ms) => {
      const said = [...durationInWords(ms).matchAll(/(\d+) (s|min|h|days)/g)];
      const sum = said.reduce(
        (total, [, count, unit]) => total + Number(count) * units[unit as keyof typeof units],
        0,
      );
      expect(sum).toBeLessThanOrEqual(ms);
    }),
  );
});
