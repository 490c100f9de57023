import type { OutboxMessage } from "../state/alerts/outbox-message.js";
import { listDueMs } from "./attach-list.js";
import type { Deliver } from "./deliver.js";
import { destinationKey, destinationOf } from "./destinations.js";
import type { Ledger } from "./ledger.js";

/** Slack takes about one post a second a channel, and 50 edits a minute. */
const EDIT_EVERY_MS = 1_000;
const AT_ONCE = 6;

export interface OutboxLoopDeps {
  readonly ledger: Ledger;
  readonly deliver: Deliver;
  readonly clock: () => number;
  /** A delivery has ended: something else may be due. */
  readonly onDelivered: () => void;
  /** The state cannot be written: nothing can be delivered until it can. */
  readonly onFault: (error: unknown) => void;
}

export interface OutboxLoop {
  /** Begins whatever is due and not under way; does not wait for it. */
  launch(): void;
  /** Epoch ms of the next thing to do; null: nothing is waiting. */
  nextDueMs(): number | null;
  /** Fulfilled when nothing is under way. */
  idle(): Promise<void>;
  isBusy(): boolean;
}

/** What messages are due for which destination: one at a time each, so that they come in order. */
export const createOutboxLoop = (deps: OutboxLoopDeps): OutboxLoop => {
  const { ledger, deliver, clock, onDelivered, onFault } = deps;
  const underWay = new Map<string, Promise<void>>();
  const blockedUntilMs = new Map<string, number>();
  const touchedMs = new Map<string, number>();

  const keyOf = (message: OutboxMessage): string => {
    const destination = destinationOf(message, ledger);
    return destination === undefined ? message.id : destinationKey(destination);
  };

  /** When a message has something to do; null: it has not. */
  const dueMsOf = (message: OutboxMessage): number | null => {
    const { place, revision, deliveredRevision, nextTryMs, dueMs, recheckMs } = message;
    const soonestMs = Math.max(nextTryMs, blockedUntilMs.get(keyOf(message)) ?? 0);
    if (place === null) return Math.max(soonestMs, dueMs);
    const restMs = (touchedMs.get(message.id) ?? 0) + EDIT_EVERY_MS;
    if (revision > deliveredRevision) return Math.max(soonestMs, restMs);
    const laterMs = [recheckMs, listDueMs(message)].filter((ms) => ms !== null);
    return laterMs.length === 0 ? null : Math.max(soonestMs, restMs, Math.min(...laterMs));
  };

  const begin = (message: OutboxMessage, key: string): void => {
    const work = async (): Promise<void> => {
      try {
        const blockedMs = await deliver(message);
        if (blockedMs > 0) blockedUntilMs.set(key, clock() + blockedMs);
      } catch (error) {
        onFault(error);
        blockedUntilMs.set(key, clock() + EDIT_EVERY_MS);
      }
      if (ledger.openMessage(message.id) === undefined) touchedMs.delete(message.id);
      else touchedMs.set(message.id, clock());
      underWay.delete(key);
      onDelivered();
    };
    underWay.set(key, work());
  };

  return {
    launch() {
      const nowMs = clock();
      for (const message of ledger.openMessages()) {
        if (underWay.size >= AT_ONCE) return;
        const dueMs = dueMsOf(message);
        const key = keyOf(message);
        if (dueMs !== null && dueMs <= nowMs && !underWay.has(key)) begin(message, key);
      }
    },
    nextDueMs() {
      const due = ledger
        .openMessages()
        .filter((message) => !underWay.has(keyOf(message)))
        .map(dueMsOf)
        .filter((ms) => ms !== null);
      return due.length === 0 ? null : Math.min(...due);
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    isBusy: () => underWay.size > 0,
  };
};
