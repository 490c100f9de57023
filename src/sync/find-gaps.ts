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
 * The hours of which the API shows more than the store holds, newest first. Whole days and hours are
 * asked for only where the number of the whole does not fit, so that usually one call is enough. Where
 * the store has more (imported events) the parts are looked at, too: they may hide lost ones.
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

  const search = async (slice: TimeRange, steps: readonly TimeUs[]): Promise<TimeRange[]> => {
    const counted = await countApi(slice);
    if (counted === expected(slice)) return [];
    const [stepUs, ...smallerSteps] = steps;
    if (stepUs === undefined) return counted > expected(slice) ? [slice] : [];
    const slices = slicesOf(slice, stepUs);
    if (slices.length === 1 && smallerSteps.length > 0) return search(slice, smallerSteps);
    const gaps: TimeRange[] = [];
    for (const part of slices) gaps.push(...(await search(part, smallerSteps)));
    return gaps;
  };
  return search(range, [DAY_US, HOUR_US]);
};
