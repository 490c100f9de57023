import { type AlertMessage, isAlert, type OutboxMessage } from "../state/alerts/outbox-message.js";
import type { Destination } from "../state/alerts/watch.js";
import type { Ledger } from "./ledger.js";

/** Where a message goes: its own destination, else its watch's as it is now. */
export const destinationOf = (
  message: Pick<OutboxMessage, "destination" | "watchId">,
  ledger: Pick<Ledger, "watch">,
): Destination | undefined =>
  message.destination ??
  (message.watchId === null ? undefined : ledger.watch(message.watchId)?.destination);

/** Equal for equal destinations. */
export const destinationKey = (destination: Destination): string =>
  destination.kind === "channel" ? destination.channelId : destination.userId;

/** The alerts that are to be posted there and are not yet. */
export const waitingFor = (
  ledger: Pick<Ledger, "openMessages" | "watch">,
  destination: Destination,
): readonly AlertMessage[] =>
  ledger
    .openMessages()
    .filter(isAlert)
    .filter(({ place }) => place === null)
    .filter((alert) => {
      const its = destinationOf(alert, ledger);
      return its !== undefined && destinationKey(its) === destinationKey(destination);
    });
