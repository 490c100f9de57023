import fc from "fast-check";
import { expect, it } from "vitest";
import { DAY_US, HOUR_US, type TimeUs } from "../../src/audit/time.js";
import type { TimeRange } from "../../src/state/state.js";
import { findGaps } from "../../src/sync/find-gaps.js";
import { floorTo } from "../../src/sync/time-steps.js";

const START_US = 20_000n * DAY_US;
const range = { fromUs: START_US + 1234n, toUs: START_US + 4n * DAY_US + 5n * HOUR_US + 99n };

const within = (times: readonly TimeUs[], { fromUs, toUs }: TimeRange) =>
  times.filter((time) => time >= fromUs && time < toUs);

const byHour = (times: readonly TimeUs[]) => {
  const hours = new Map<TimeUs, number>();
  for (const time of times) {
    const hour = floorTo(time, HOUR_US);
    hours.set(hour, (hours.get(hour) ?? 0) + 1);
  }
  return hours;
};

const gapsOf = async (api: readonly TimeUs[], store: readonly TimeUs[]) => {
  let calls = 0;
  const gaps = await findGaps(range, {
    countApi: async (part) => {
      calls++;
      return within(api, part).length;
    },
    countStore: async (part) => byHour(within(store, part)),
    explained: () => 0,
  });
  return { gaps, calls };
};

const times = fc.array(fc.bigInt({ min: range.fromUs, max: range.toUs - 1n }), { maxLength: 60 });

it("finds exactly the hours that lack something, and covers every lost event", async () => {
  await fc.assert(
    fc.asyncProperty(times, times, async (stored, lost) => {
      const { gaps } = await gapsOf([...stored, ...lost], stored);
      expect(lost.filter((time) => !gaps.some((gap) => within([time], gap).length === 1))).toEqual(
        [],
      );
      expect(gaps.filter((gap) => within(lost, gap).length === 0)).toEqual([]);
    }),
  );
});

it("finds a loss also where as many events of another day were imported", async () => {
  const kept = START_US + 2n * DAY_US;
  const lost = START_US + 3n * DAY_US + 7n * HOUR_US;
  const imported = START_US + DAY_US + 2n * HOUR_US;
  const { gaps } = await gapsOf([kept, lost], [kept, imported]);
  expect(gaps).toEqual([{ fromUs: lost, toUs: lost + HOUR_US }]);
});

it("asks once a day when nothing is missing, and for a day's hours when one event is", async () => {
  const stored = [START_US + DAY_US, START_US + 2n * DAY_US];
  expect(await gapsOf(stored, stored)).toEqual({ gaps: [], calls: 5 });
  const lost = START_US + 3n * DAY_US + 7n * HOUR_US + 5n;
  const { gaps, calls } = await gapsOf([...stored, lost], stored);
  const fromUs = floorTo(lost, HOUR_US);
  expect(gaps).toEqual([{ fromUs, toUs: fromUs + HOUR_US }]);
  expect(calls).toBe(5 + 24);
});

it("asks nothing about an empty range", async () => {
  const countApi = () => Promise.reject(new Error("asked"));
  const deps = { countApi, countStore: async () => new Map(), explained: () => 0 };
  expect(await findGaps({ fromUs: 5n, toUs: 5n }, deps)).toEqual([]);
});
