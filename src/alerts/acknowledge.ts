import { type AlertMessage, isAlert, type OutboxMessage } from "../state/alerts/outbox-message.js";
import { AlertGoneError } from "./errors.js";
import type { Ledger } from "./ledger.js";

export interface AcknowledgeDeps {
  readonly ledger: Ledger;
  /** Epoch ms. */
  readonly clock: () => number;
}

/** @throws AlertGoneError */
export type Acknowledge = (alertId: string, userId: string) => Promise<AlertMessage>;

const acknowledgedBy = (alert: AlertMessage, userId: string, nowMs: number): AlertMessage => {
  const { subject } = alert;
  return {
    ...alert,
    revision: alert.revision + 1,
    isDone: false,
    subject: {
      ...subject,
      acknowledged: { userId, atMs: nowMs, eventCount: subject.eventCount },
      escalateMs: null,
    },
  };
};

/** Takes an alert's acknowledgement: the first one counts, and every message about it shows it. */
export const createAcknowledge = ({ ledger, clock }: AcknowledgeDeps): Acknowledge => {
  const isOf = ({ subject }: OutboxMessage, alertId: string): boolean =>
    subject.kind === "escalation" && subject.alertId === alertId;

  return (alertId, userId) =>
    ledger.enter(async () => {
      const before = await ledger.message(alertId);
      if (before === undefined || !isAlert(before)) throw new AlertGoneError();
      if (before.subject.acknowledged !== null) return { change: {}, result: before };
      const after = acknowledgedBy(before, userId, clock());
      const notices = ledger
        .openMessages()
        .filter((message) => isOf(message, alertId))
        .map((message) => ({ ...message, revision: message.revision + 1 }));
      return { change: { messages: [after, ...notices] }, result: after };
    });
};
