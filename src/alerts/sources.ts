import type { AuditEvent } from "../audit/event.js";
import type { Filter } from "../audit/filter.js";
import type { TimeUs } from "../audit/time.js";
import type { Digest } from "../insights/digest.js";
import type { SeenBefore } from "../insights/seen-before.js";
import type { SupportWindow } from "../insights/support-window.js";
import type { AlertEvent } from "../state/alerts/alert-state.js";

export type EventRef = Pick<AlertEvent, "eventId" | "timeUs">;

/** What alerts ask of the stored events. */
export interface AlertSources {
  /** In the order asked for; those that are stored no longer are left out. */
  events(refs: readonly EventRef[]): Promise<readonly AuditEvent[]>;
  /** Ids of stored events that match and happened at or after `fromMs`. */
  storedIds(filter: Filter, fromMs: number): Promise<readonly EventRef[]>;
  newest(filter: Filter): Promise<AuditEvent | null>;
  /** Null while history is still being read: nothing can be said about it. */
  seenBefore(event: AuditEvent): Promise<SeenBefore | null>;
  /** Those that were open at some moment from then on, oldest first. */
  supportWindows(fromUs: TimeUs): Promise<readonly SupportWindow[]>;
  digest(
    filter: Filter,
    range: { readonly fromMs: number; readonly toMs: number },
    zone: string,
  ): Promise<Digest>;
  /** These events as CSV, newest first. */
  listFile(refs: readonly EventRef[]): Promise<Uint8Array>;
}

/** Whether somebody may see the audit log; `unknown` when Slack does not say. */
export type MayView = (userId: string) => Promise<"yes" | "no" | "unknown">;
