import { isAlert, type OutboxMessage } from "../state/alerts/outbox-message.js";
import { IDS_NAMED } from "./compose-content.js";

/** Until then, the notice that nobody has acknowledged an alert shows when somebody does. */
const ESCALATION_LINGERS_MS = 7 * 24 * 3_600_000;

/** Events that neither the metadata nor a file names yet. */
export const lacksFile = (message: OutboxMessage): boolean =>
  isAlert(message) &&
  message.subject.eventCount > IDS_NAMED &&
  (message.subject.file?.eventCount ?? 0) < message.subject.eventCount;

/** Whether nothing is left to do for a message by itself. */
export const isSettled = (message: OutboxMessage, nowMs: number): boolean => {
  if (message.place === null || message.deliveredRevision < message.revision) return false;
  if (message.recheckMs !== null || message.restateMs !== null) return false;
  if (message.subject.kind === "escalation") {
    return (message.postedMs ?? 0) + ESCALATION_LINGERS_MS <= nowMs;
  }
  if (message.subject.kind === "undeliverable") return message.subject.resolvedMs !== null;
  if (!isAlert(message)) return true;
  const { closesMs, escalateMs } = message.subject;
  return closesMs !== null && closesMs <= nowMs && escalateMs === null && !lacksFile(message);
};

/** The message, marked as done if it is. */
export const settled = (message: OutboxMessage, nowMs: number): OutboxMessage =>
  isSettled(message, nowMs) ? { ...message, isDone: true } : message;
