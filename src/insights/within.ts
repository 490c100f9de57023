import type { Filter } from "../audit/filter.js";
import { formatUs, type TimeUs } from "../audit/time.js";

/** What a filter can say: years of four digits. An event's offset may lead it out of them. */
const FIRST_US = -62_167_219_200_000_000n;
const LAST_US = 253_402_300_799_999_999n;

/**
 * A filter for `[fromUs, toUs)` instead of its own dates, to the microsecond; null leaves a side open.
 */
export const within = (filter: Filter, fromUs: TimeUs | null, toUs: TimeUs | null): Filter => ({
  ...filter,
  from: fromUs === null || fromUs < FIRST_US ? null : formatUs(fromUs > LAST_US ? LAST_US : fromUs),
  to: toUs === null || toUs > LAST_US ? null : formatUs(toUs < FIRST_US ? FIRST_US : toUs),
});
