import type { Filter } from "../audit/filter.js";
import type { TimeUs } from "../audit/time.js";
import { within } from "./within.js";

/** Both inclusive; null: no end. */
export interface Stretch {
  readonly fromUs: TimeUs;
  readonly toUs: TimeUs | null;
}

/** A filter for the events in a stretch of time. */
export const filterIn = (filter: Filter, { fromUs, toUs }: Stretch): Filter =>
  within(filter, fromUs, toUs === null ? null : toUs + 1n);
