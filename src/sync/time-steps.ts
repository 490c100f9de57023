import type { TimeUs } from "../audit/time.js";

/** The last multiple of `stepUs` that is not after `us`. */
export const floorTo = (us: TimeUs, stepUs: TimeUs): TimeUs =>
  us - (((us % stepUs) + stepUs) % stepUs);

const ascending = (times: readonly TimeUs[]): TimeUs[] =>
  [...times].sort((a, b) => (a < b ? -1 : Number(a > b)));

export const earliestOf = (first: TimeUs, ...others: readonly TimeUs[]): TimeUs =>
  ascending([first, ...others])[0] ?? first;

export const latestOf = (first: TimeUs, ...others: readonly TimeUs[]): TimeUs =>
  ascending([first, ...others]).at(-1) ?? first;
