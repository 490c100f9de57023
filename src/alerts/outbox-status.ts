import type { OutboxMessage } from "../state/alerts/outbox-message.js";
import type { Ledger } from "./ledger.js";
import type { AlertsStatus, WatchDelivery } from "./watches.js";

/** Due, and not out yet: what a mute or quiet hours hold back does not wait for Slack. */
const isWaiting = ({ place, dueMs }: OutboxMessage, nowMs: number): boolean =>
  place === null && dueMs <= nowMs;

const isHeld = ({ place, dueMs }: OutboxMessage, nowMs: number): boolean =>
  place === null && dueMs > nowMs;

const isFailing = ({ failure }: OutboxMessage): boolean => failure !== null;

/** How many messages wait for Slack, and how many of all does it not take at present. */
export const alertsStatus = (ledger: Pick<Ledger, "openMessages">, nowMs: number): AlertsStatus => {
  const messages = ledger.openMessages();
  return {
    waiting: messages.filter((message) => isWaiting(message, nowMs)).length,
    failing: messages.filter(isFailing).length,
  };
};

/** The same of one watch, with the first reason. */
export const watchDelivery = (
  ledger: Pick<Ledger, "openMessages">,
  watchId: string,
  nowMs: number,
): WatchDelivery => {
  const messages = ledger.openMessages().filter((message) => message.watchId === watchId);
  const failure = messages.find(isFailing)?.failure;
  const held = messages.filter((message) => isHeld(message, nowMs));
  return {
    waiting: messages.filter((message) => isWaiting(message, nowMs)).length,
    held: held.length,
    heldUntilMs: held.length === 0 ? null : Math.min(...held.map(({ dueMs }) => dueMs)),
    failingCode: failure?.code ?? null,
    failingSinceMs: failure?.sinceMs ?? null,
  };
};
