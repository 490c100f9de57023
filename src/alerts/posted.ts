import { isAlert, type OutboxMessage, type Place } from "../state/alerts/outbox-message.js";
import type { Watch } from "../state/alerts/watch.js";
import { followsSupportAccess } from "./built-in-watches.js";

const MINUTE_MS = 60_000;
/** A post that Slack took late, after it seemed lost, stands there by then. */
const RECHECK_MS = MINUTE_MS;

/**
 * A message that stands in Slack since `postedMs`: its grouping window begins, and the time in which
 * somebody must acknowledge it.
 */
export const posted = (
  message: OutboxMessage,
  watch: Watch | undefined,
  place: Place,
  postedMs: number,
): OutboxMessage => {
  const recheckMs = message.attempts > 1 ? postedMs + RECHECK_MS : null;
  const standing = { ...message, place, postedMs, attemptMs: null, recheckMs, failure: null };
  if (!isAlert(message)) return standing;
  const { subject } = message;
  const windowMs = subject.muteId === null ? (watch?.groupMinutes ?? 0) * MINUTE_MS : 0;
  const closesMs = watch !== undefined && followsSupportAccess(watch) ? null : postedMs + windowMs;
  const escalation = subject.acknowledged === null ? (watch?.escalation ?? null) : null;
  const escalateMs = escalation === null ? null : postedMs + escalation.afterMinutes * MINUTE_MS;
  return { ...standing, subject: { ...subject, closesMs, escalateMs } };
};

/** Slack has been told of the message as it was when it was composed. */
export const told = (message: OutboxMessage, composed: OutboxMessage): OutboxMessage => {
  const said = {
    ...message,
    deliveredRevision: composed.revision,
    nextTryMs: 0,
    failure: null,
  };
  if (!isAlert(message) || !isAlert(composed)) return said;
  return { ...said, subject: { ...message.subject, toldCount: composed.subject.eventCount } };
};
