import {
  type AlertMessage,
  isAlert,
  type OutboxMessage,
} from "../../state/alerts/outbox-message.js";
import type { Ledger } from "../ledger.js";
import { newMessage } from "../new-message.js";

const escalated = (
  alert: AlertMessage,
  ledger: Ledger,
  nowMs: number,
  createId: () => string,
): readonly OutboxMessage[] => {
  const watch = ledger.watch(alert.watchId);
  const marked = { ...alert, subject: { ...alert.subject, escalateMs: null } };
  if (!watch?.escalation || watch.deletedMs !== null) return [marked];
  const { afterMinutes, to } = watch.escalation;
  const subject = { kind: "escalation" as const, alertId: alert.id, afterMinutes };
  const notice = newMessage({
    ...{ id: createId(), watchId: alert.watchId, subject, nowMs },
    destination: to,
  });
  return [marked, notice];
};

/** Tells whoever a watch escalates to of the alerts that nobody has acknowledged in time. */
export const escalate = (ledger: Ledger, nowMs: number, createId: () => string): Promise<void> =>
  ledger.enter(() => ({
    change: {
      messages: ledger
        .openMessages()
        .filter(isAlert)
        .filter(({ subject: { escalateMs } }) => escalateMs !== null && escalateMs <= nowMs)
        .flatMap((alert) => escalated(alert, ledger, nowMs, createId)),
    },
    result: undefined,
  }));
