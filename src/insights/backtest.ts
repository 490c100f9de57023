import type { AuditEvent } from "../audit/event.js";
import type { TimeUs } from "../audit/time.js";

export interface BacktestDay {
  /** The day's midnight in the asker's zone. */
  readonly fromUs: TimeUs;
  readonly events: number;
}

/** What a watch would have done in the last 30 days. */
export interface Backtest {
  readonly days: number;
  readonly events: number;
  /** Messages: events within the grouping window of one are one. */
  readonly alerts: number;
  /** True: there were too many events to group them all, so `alerts` is a lower bound. */
  readonly alertsAtLeast: boolean;
  readonly perDay: readonly BacktestDay[];
  /** The newest three. */
  readonly latest: readonly AuditEvent[];
  /** Whoever made most of them; null without events or without names. */
  readonly topUser: { readonly name: string; readonly events: number } | null;
}
