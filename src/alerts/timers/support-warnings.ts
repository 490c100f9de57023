import { toEpochMs } from "../../audit/time.js";
import type { SupportWindow } from "../../insights/support-window.js";
import type { Watch } from "../../state/alerts/watch.js";
import { lastEndOfDayMs } from "../day-end.js";

const HOUR_MS = 3_600_000;
const KEY_DIGITS = 16;

export interface SupportWarning {
  /** It was given before where one of them is remembered; the first is to be. */
  readonly keys: readonly string[];
  readonly reason: "open-long" | "end-of-day";
}

/**
 * Why to warn of a window of support access that is open now.
 * @param toldMs when people were told that it is open; epoch ms, as `nowMs`
 */
export const supportWarnings = (
  { fromUs, opened }: SupportWindow,
  { supportWarning }: Pick<Watch, "supportWarning">,
  toldMs: number,
  nowMs: number,
): readonly SupportWarning[] => {
  const { afterHours, zone } = supportWarning ?? { afterHours: 24, zone: "UTC" };
  const sinceMs = toEpochMs(fromUs);
  const warnings: SupportWarning[] = [];
  if (nowMs - sinceMs >= afterHours * HOUR_MS) {
    // By what opened it: a late event may make the window begin earlier, and it is the same one.
    const keys = opened.map(({ id }) => `open-${afterHours}h-${id.slice(0, KEY_DIGITS)}`);
    warnings.push({ keys, reason: "open-long" });
  }
  const dayMs = lastEndOfDayMs(zone, nowMs);
  // Where it was told of after that, people have just heard that it is open.
  if (dayMs >= Math.max(sinceMs, toldMs)) {
    warnings.push({ keys: [`day-${dayMs}`], reason: "end-of-day" });
  }
  return warnings;
};
