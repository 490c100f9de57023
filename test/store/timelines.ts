import type { EdgesOf } from "./oracle.js";

const QUARTER_US = 900_000_000n;

const floorTo = (timeUs: bigint, grainUs: bigint): bigint =>
  timeUs - (((timeUs % grainUs) + grainUs) % grainUs);

/** Some equal buckets over all events, with edges on multiples of a grain. */
export const equalBuckets =
  (buckets: number, grainUs: bigint): EdgesOf =>
  (oldestUs, newestUs) => {
    const first = floorTo(oldestUs, grainUs);
    const stepUs = floorTo((newestUs - first) / BigInt(buckets), grainUs) + grainUs;
    return Array.from({ length: buckets + 1 }, (_none, index) => first + BigInt(index) * stepUs);
  };

/** Edges on quarter hours, as every zone of today has them; on odd microseconds; one bucket of one event. */
export const TIMELINES: readonly EdgesOf[] = [
  equalBuckets(7, QUARTER_US),
  equalBuckets(5, 1n),
  equalBuckets(3, 7_000_001n),
  (oldestUs, newestUs) =>
    [oldestUs, newestUs, newestUs + 1n].filter((edge, index, edges) => edge !== edges[index + 1]),
];
