import type { TimeUs } from "../audit/time.js";

/**
 * How many messages a watch makes of events: the first opens one, those less than `windowUs` after it
 * join it, and the next opens another.
 * @param timesUs ascending
 */
export const countGroups = (timesUs: Iterable<TimeUs>, windowUs: TimeUs): number => {
  let groups = 0;
  let closesUs: TimeUs | undefined;
  for (const timeUs of timesUs) {
    if (closesUs !== undefined && timeUs < closesUs) continue;
    groups += 1;
    closesUs = timeUs + windowUs;
  }
  return groups;
};
