import type { OutboxMessage } from "../state/alerts/outbox-message.js";
import { destinationKey, destinationOf } from "./destinations.js";
import type { Ledger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import { newMessage } from "./new-message.js";

export interface TellAdminsDeps {
  readonly ledger: Ledger;
  readonly adminIds: () => Promise<readonly string[]>;
  readonly clock: () => number;
  readonly createId: () => string;
  readonly log: AlertLog;
}

/**
 * Tells the admins by direct message that a destination refuses alerts: once, however many alerts wait
 * for it and however often they are tried.
 */
export const createTellAdmins = ({ ledger, adminIds, clock, createId, log }: TellAdminsDeps) => {
  const isTold = (key: string): boolean =>
    ledger.openMessages().some((message) => {
      const destination = destinationOf(message, ledger);
      return (
        message.failure?.adminsTold === true &&
        destination !== undefined &&
        destinationKey(destination) === key
      );
    });

  return async (message: OutboxMessage, code: string): Promise<void> => {
    const destination = destinationOf(message, ledger);
    // What an admin cannot be told would otherwise be told to that admin.
    if (destination === undefined || message.subject.kind === "undeliverable") return;
    const admins = await adminIds();
    if (admins.length === 0) {
      // Slack may name some at the next try.
      if (message.failure?.tries === 1) {
        log.warn({ code }, "an alert is refused, and there is no admin to tell");
      }
      return;
    }
    await ledger.enter(() => {
      const now = ledger.openMessage(message.id);
      if (now?.failure == null || now.failure.adminsTold) return { change: {}, result: undefined };
      const told = { ...now, failure: { ...now.failure, adminsTold: true } };
      const notices = isTold(destinationKey(destination)) ? [] : admins;
      const subject = {
        ...{ kind: "undeliverable" as const, alertId: message.id, code, destination },
        resolvedMs: null,
      };
      return {
        change: {
          messages: [
            told,
            ...notices.map((userId) =>
              newMessage({
                ...{ id: createId(), watchId: message.watchId, subject, nowMs: clock() },
                destination: { kind: "person", userId },
              }),
            ),
          ],
        },
        result: undefined,
      };
    });
  };
};
