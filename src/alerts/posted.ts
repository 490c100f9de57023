import { isAlert, type OutboxMessage, type Place } from "../state/alerts/outbox-message.js";
import type { Watch } from "../state/alerts/watch.js";
import { followsSupportAccess } from "./built-in-watches.js";

const MINUTE_MS = 60_000;
/** How long after it was posted to look whether Slack took, late, what had seemed lost. */
const RECHECKS_MS = [5_000, 20_000, MINUTE_MS, 3 * MINUTE_MS];

/** When to look next whether a message stands there twice; null: enough. Epoch ms. */
export const nextRecheckMs = (postedMs: number, nowMs: number): number | null =>
  RECHECKS_MS.map((ms) => postedMs + ms).find((ms) => ms > nowMs) ?? null;

/** How long after an edit was given up to edit once more, since Slack may still do the old one. */
const RESTATES_MS = [10_000, 30_000, 2 * MINUTE_MS];

/** An edit was given up now that Slack may still do. */
export const openEdit = (nowMs: number) => ({
  openEditMs: nowMs,
  restateMs: nowMs + (RESTATES_MS[0] ?? 0),
});

/** An edit went through: when the next one is due for an older one's sake, if any was given up. */
export const restated = ({ openEditMs }: OutboxMessage, nowMs: number) => {
  const nextMs =
    openEditMs === null
      ? undefined
      : RESTATES_MS.map((ms) => openEditMs + ms).find((ms) => ms > nowMs);
  return nextMs === undefined
    ? { openEditMs: null, restateMs: null }
    : { openEditMs, restateMs: nextMs };
};

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
  const recheckMs = message.attempts > 1 ? nextRecheckMs(postedMs, postedMs) : null;
  const attempt = { attemptMs: null, patientUntilMs: null };
  const standing = { ...message, ...attempt, place, postedMs, recheckMs, failure: null };
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
