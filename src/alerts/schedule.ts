import type { Temporal } from "temporal-polyfill";
import type { Schedule } from "../state/alerts/watch.js";
import { dayAt, daysAround, momentAt } from "./local-moment.js";

/** A week, and a day more where a zone leaves a day out. */
const REACH_DAYS = 8;

const momentsOn = (days: readonly Temporal.PlainDate[], schedule: Schedule): readonly number[] =>
  days
    .filter(({ dayOfWeek }) => schedule.weekday === null || schedule.weekday === dayOfWeek)
    .map((day) => momentAt(day, schedule.minute, schedule.zone));

/**
 * The first moment after another at which a schedule is due. A time that the zone's clocks skip on a day
 * is due when they do, one that they show twice the first time.
 * @param afterMs epoch ms, not included
 * @throws RangeError when the zone is none
 */
export const nextScheduledMs = (schedule: Schedule, afterMs: number): number => {
  const days = daysAround(dayAt(afterMs, schedule.zone), 1, REACH_DAYS);
  const later = momentsOn(days, schedule).filter((ms) => ms > afterMs);
  return Math.min(...later);
};

/**
 * The last moment before another at which a schedule was due: what a digest covers begins there.
 * @param beforeMs epoch ms, not included
 * @throws RangeError when the zone is none
 */
export const previousScheduledMs = (schedule: Schedule, beforeMs: number): number => {
  const days = daysAround(dayAt(beforeMs, schedule.zone), REACH_DAYS, 1);
  const earlier = momentsOn(days, schedule).filter((ms) => ms < beforeMs);
  return Math.max(...earlier);
};
