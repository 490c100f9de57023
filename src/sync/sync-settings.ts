import { DAY_US, MINUTE_US, type TimeUs } from "../audit/time.js";
import { floorTo } from "./time-steps.js";

export interface SyncSettings {
  /** From the start of one poll to the start of the next; fractions allowed. */
  readonly pollSeconds: number;
  /** How far each poll reaches back for late events. */
  readonly overlapMinutes: number;
  /** How far the backfill reaches back from the start. */
  readonly backfillDays: number;
  /** Events older than this are deleted by somebody else, so they are neither read nor missed; 0 or none: never. */
  readonly retentionDays?: number;
  /** Without any event for this long there is a warning. Default 24. */
  readonly silenceHours?: number;
  /** Events a page, at most 10,000, the default. */
  readonly pageSize?: number;
}

/** How far the API's clock and ours may be apart, in either direction. */
export const CLOCK_SKEW_US = 2n * MINUTE_US;

/** Code42 keeps events for 90 days; an hour less, since what is about to expire is no gap. */
export const API_KEEPS_US = 90n * DAY_US - 60n * MINUTE_US;

/** How far back from the position a poll reads, so that late events and a wrong clock lose nothing. */
export const lookbackUsOf = ({ overlapMinutes }: SyncSettings): TimeUs =>
  BigInt(Math.ceil(overlapMinutes * 60)) * 1_000_000n + CLOCK_SKEW_US;

/** Where the backfill ends. */
export const backfillTargetUsOf = (
  { backfillDays, retentionDays }: SyncSettings,
  nowUs: TimeUs,
): TimeUs => {
  const days = retentionDays ? Math.min(backfillDays, retentionDays) : backfillDays;
  return floorTo(nowUs - BigInt(Math.round(days * 86_400)) * 1_000_000n, 1_000_000n);
};
