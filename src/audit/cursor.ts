import type { AuditEvent } from "./event.js";
import type { TimeUs } from "./time.js";

/** A place in the log's order, which is (timestamp, id); newest first is its exact reverse. */
export interface Cursor {
  readonly timeUs: TimeUs;
  readonly id: string;
}

export const cursorOf = ({ timeUs, id }: AuditEvent): Cursor => ({ timeUs, id });

/** Negative when `a` happened before `b`. */
export const compareCursors = (a: Cursor, b: Cursor): number => {
  if (a.timeUs !== b.timeUs) return a.timeUs < b.timeUs ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
};
