import { compareCursors } from "../audit/cursor.js";
import type { AuditEvent } from "../audit/event.js";
import { SUPPORT_DISABLED, SUPPORT_ENABLED } from "./support-access-types.js";
import type { SupportWindow } from "./support-window.js";

/** A window, before it is asked what happened in it. */
export type SupportSpan = Pick<SupportWindow, "opened" | "closed" | "fromUs" | "toUs">;

const spanOf = (opened: readonly AuditEvent[], closed: AuditEvent | null): SupportSpan => ({
  opened,
  closed,
  fromUs: opened[0]?.timeUs ?? 0n,
  toUs: closed?.timeUs ?? null,
});

/**
 * The windows that events open and close, oldest first. Access that is enabled while it is enabled stays
 * one window. Disabling what nothing enabled is no window: it is either a second click, or its beginning
 * is older than what is stored.
 * @param events in any order; events that turn nothing on or off are passed over
 */
export const supportWindowsOf = (events: Iterable<AuditEvent>): readonly SupportSpan[] => {
  const spans: SupportSpan[] = [];
  let opened: AuditEvent[] = [];
  for (const event of [...events].sort(compareCursors)) {
    if (event.typeName === SUPPORT_ENABLED) opened.push(event);
    else if (event.typeName === SUPPORT_DISABLED && opened.length > 0) {
      spans.push(spanOf(opened, event));
      opened = [];
    }
  }
  return opened.length === 0 ? spans : [...spans, spanOf(opened, null)];
};
