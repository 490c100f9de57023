import { DAY_US, HOUR_US, type TimeUs } from "../audit/time.js";
import type { TimeRange } from "../state/state.js";
import { floorTo, latestOf } from "./time-steps.js";

export interface GapDeps {
  /** How many events the API shows from `fromUs` to before `toUs`. */
  readonly countApi: (range: TimeRange) => Promise<number>;
  /** As `AuditStore.countByHour`. */
  readonly countStore: (range: TimeRange) => Promise<ReadonlyMap<TimeUs, number>>;
  /** How many events of the hour the API counts that cannot be stored: found by reading it again. */
  readonly explained: (hourUs: TimeUs) => number;
}

/** The range cut at whole days or hours, newest first. */
const slicesOf = ({ fromUs, toUs }: TimeRange, stepUs: TimeUs): TimeRange[] => {
  const slices: TimeRange[] = [];
  for (let endUs = toUs; endUs > fromUs; ) {
    const startUs = latestOf(floorTo(endUs - 1n, stepUs), fromUs);
    slices.push({ fromUs: startUs, toUs: endUs });
    endUs = startUs;
  }
  return slices;
};

/**
 * The hours of which the API shows more than the store holds, newest first. One call a day, and one an
 * hour of the days whose number does not fit. Never one for all days: as many events imported into one day
 * as were lost in another would hide the loss. Where the store has more, the hours are looked at, too.
 */
export const findGaps = async (
  range: TimeRange,
  { countApi, countStore, explained }: GapDeps,
): Promise<TimeRange[]> => {
  if (range.toUs <= range.fromUs) return [];
  const hours = await countStore(range);
  const expected = (slice: TimeRange): number =>
    slicesOf(slice, HOUR_US).reduce((sum, { fromUs }) => {
      const hourUs = floorTo(fromUs, HOUR_US);
      return sum + (hours.get(hourUs) ?? 0) + explained(hourUs);
    }, 0);

  const gaps: TimeRange[] = [];
  for (const day of slicesOf(range, DAY_US)) {
    if ((await countApi(day)) === expected(day)) continue;
    for (const hour of slicesOf(day, HOUR_US)) {
      if ((await countApi(hour)) > expected(hour)) gaps.push(hour);
    }
  }
  return gaps;
};
