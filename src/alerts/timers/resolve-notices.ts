import type { OutboxMessage } from "../../state/alerts/outbox-message.js";
import type { Destination } from "../../state/alerts/watch.js";
import { destinationKey, destinationOf } from "../destinations.js";
import type { Ledger } from "../ledger.js";

const isRefused = (ledger: Ledger, destination: Destination): boolean =>
  ledger.openMessages().some((message) => {
    const its = destinationOf(message, ledger);
    return (
      message.failure !== null &&
      message.subject.kind !== "undeliverable" &&
      its !== undefined &&
      destinationKey(its) === destinationKey(destination)
    );
  });

const resolved = (
  message: OutboxMessage,
  ledger: Ledger,
  nowMs: number,
): readonly OutboxMessage[] => {
  const { subject } = message;
  if (subject.kind !== "undeliverable" || subject.resolvedMs !== null) return [];
  if (isRefused(ledger, subject.destination)) return [];
  const revision = message.revision + 1;
  return [{ ...message, revision, subject: { ...subject, resolvedMs: nowMs } }];
};

/** Tells the admins, in the message that told them of the trouble, that alerts get through again. */
export const resolveNotices = (ledger: Ledger, nowMs: number): Promise<void> =>
  ledger.enter(() => ({
    change: {
      messages: ledger.openMessages().flatMap((message) => resolved(message, ledger, nowMs)),
    },
    result: undefined,
  }));
