import { dayAt, daysAround, momentAt } from "./local-moment.js";

/** 18:00: whoever could turn support access off is about to go home. */
const DAY_END_MINUTE = 18 * 60;

/**
 * The last end of a working day in a zone, now or before, epoch ms.
 * @throws RangeError when the zone is none
 */
export const lastEndOfDayMs = (zone: string, nowMs: number): number => {
  const ends = daysAround(dayAt(nowMs, zone), 2, 1).map((day) =>
    momentAt(day, DAY_END_MINUTE, zone),
  );
  return Math.max(...ends.filter((ms) => ms <= nowMs));
};
