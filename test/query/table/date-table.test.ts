import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { only, read, utc, ZONES } from "../reading.js";
import { bounds } from "./bounds.js";
import { clockChanges } from "./clock-changes.js";
import { clocks } from "./clocks.js";
import { days } from "./days.js";
import { mixedOrder } from "./mixed-order.js";
import { nows } from "./nows.js";
import { numericDates } from "./numeric-dates.js";
import { periods } from "./periods.js";
import type { Row } from "./phrase.js";
import { ranges } from "./ranges.js";
import { rolling } from "./rolling.js";
import { ambiguous, apart, future, nonexistent, reversed } from "./wrong-dates.js";

const instantOf = (time: string, zone: string): string | null => {
  if (time === "open") return null;
  if (!time.includes("T")) return utc(time, zone);
  return Temporal.Instant.from(time).toString({ fractionalSecondDigits: 3 });
};

const run = (rows: readonly Row[]) => {
  for (const { row, phrases, now, zones = ZONES } of rows) {
    describe(row, () => {
      for (const { from, to, said, also } of phrases) {
        for (const phrase of said) {
          test(`${phrase} → ${from} … ${to}`, () => {
            for (const zone of zones) {
              const range = { from: instantOf(from, zone), to: instantOf(to, zone) };
              expect(read(phrase, now === undefined ? { zone } : { now, zone }), zone).toEqual({
                filter: only({ ...also, ...range }),
                ignored: [],
                problems: [],
              });
            }
          });
        }
      }
    });
  }
};

describe("the date table", () => {
  run([
    ...days,
    ...periods,
    ...rolling,
    ...bounds,
    ...ranges,
    ...clocks,
    ...mixedOrder,
    ...numericDates,
  ]);
});

describe("at other times", () => run([...nows, ...clockChanges]));

describe("dates that cannot be meant", () => {
  describe.each(Object.entries({ future, reversed, nonexistent, apart }))("%s", (_, phrases) => {
    test.each(phrases)("%s", (phrase) => {
      for (const zone of ZONES) {
        const { problems } = read(phrase, { zone });
        expect(problems, zone).not.toHaveLength(0);
        expect(problems.every(({ message }) => message !== "")).toBe(true);
      }
    });
  });

  test.each(ambiguous)("%s: %s or %s", (phrase, ...readings) => {
    const { problems } = read(phrase);
    expect(problems).toHaveLength(1);
    const suggested = problems[0]?.suggestions.join(" ") ?? "";
    for (const reading of readings) expect(suggested).toContain(reading);
  });
});
