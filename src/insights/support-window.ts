import type { AuditEvent } from "../audit/event.js";
import type { TimeUs } from "../audit/time.js";

/** A stretch of time in which support users could work in the organisation. */
export interface SupportWindow {
  /** The events that enabled access, oldest first; usually one. */
  readonly opened: readonly AuditEvent[];
  /** Null: still open. */
  readonly closed: AuditEvent | null;
  readonly fromUs: TimeUs;
  /** Null: still open. */
  readonly toUs: TimeUs | null;
  /** What support users, and accounts that they created, did in it: newest first, at most as many as asked for. */
  readonly actions: readonly AuditEvent[];
  readonly actionCount: number;
  /** Names of users whom support users added in it. */
  readonly createdAccounts: readonly string[];
}
