import type { QuietHours } from "../state/alerts/watch.js";
import { dayAt, daysAround, momentAt } from "./local-moment.js";

/**
 * When the quiet hours that it is now end, epoch ms; null: it is not quiet now. They begin with their
 * first minute and end before their last one, may cross midnight, and are never where both are the same.
 * Clock changes are as for schedules: skipped times begin or end when the clocks skip them, times shown
 * twice the first time.
 * @throws RangeError when the zone is none
 */
export const quietUntilMs = (
  { fromMinute, toMinute, zone }: QuietHours,
  nowMs: number,
): number | null => {
  if (fromMinute === toMinute) return null;
  const nights = fromMinute > toMinute ? 1 : 0;
  // Tomorrow's may have begun: some clocks have gone back over midnight.
  for (const day of daysAround(dayAt(nowMs, zone), 1, 1)) {
    const fromMs = momentAt(day, fromMinute, zone);
    const toMs = momentAt(day.add({ days: nights }), toMinute, zone);
    if (fromMs <= nowMs && nowMs < toMs) return toMs;
  }
  return null;
};
