import type { OutboxMessage } from "../state/alerts/outbox-message.js";
import { listDueMs } from "./attach-list.js";
import type { Deliver } from "./deliver.js";
import { destinationKey, destinationOf } from "./destinations.js";
import type { Ledger } from "./ledger.js";

/** Slack takes about one post a second a channel, and 50 edits a minute. */
const EDIT_EVERY_MS = 1_000;
const AT_ONCE = 6;
/** Nothing waits longer for its next try; it seems to where the clock has gone back. */
const LONGEST_WAIT_MS = 2 * 3_600_000;

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

const isPost = ({ place }: OutboxMessage): boolean => place === null;
const isEdit = ({ place, revision, deliveredRevision }: OutboxMessage): boolean =>
  place !== null && revision > deliveredRevision;

/** What messages are due for which destination: one at a time each, so that they come in order. */
export const createOutboxLoop = (deps: OutboxLoopDeps): OutboxLoop => {
  const { ledger, deliver, clock, onDelivered, onFault } = deps;
  const underWay = new Map<string, Promise<void>>();
  const blockedUntilMs = new Map<string, number>();
  const touchedMs = new Map<string, number>();

  /** Messages of one lane go one after another; files, which may take long, have lanes of their own. */
  const laneOf = (message: OutboxMessage): string => {
    const destination = destinationOf(message, ledger);
    const key = destination === undefined ? message.id : destinationKey(destination);
    return isPost(message) || isEdit(message) ? key : `${key}|after`;
  };

  const waitOf = (untilMs: number, nowMs: number): number =>
    untilMs - nowMs > LONGEST_WAIT_MS ? 0 : untilMs;

  /** When a message has something to do; null: it has not. */
  const dueMsOf = (message: OutboxMessage, nowMs: number): number | null => {
    const { nextTryMs, dueMs, recheckMs, restateMs } = message;
    const blockedMs = blockedUntilMs.get(laneOf(message)) ?? 0;
    const soonestMs = waitOf(Math.max(nextTryMs, blockedMs), nowMs);
    if (isPost(message)) return Math.max(soonestMs, dueMs);
    const restMs = (touchedMs.get(message.id) ?? 0) + EDIT_EVERY_MS;
    if (isEdit(message)) return Math.max(soonestMs, restMs);
    const laterMs = [recheckMs, restateMs, listDueMs(message)].filter((ms) => ms !== null);
    return laterMs.length === 0 ? null : Math.max(soonestMs, restMs, Math.min(...laterMs));
  };

  const begin = (message: OutboxMessage, lane: string): void => {
    const work = async (): Promise<void> => {
      try {
        const blockedMs = await deliver(message);
        if (blockedMs > 0) blockedUntilMs.set(lane, clock() + blockedMs);
      } catch (error) {
        onFault(error);
        blockedUntilMs.set(lane, clock() + EDIT_EVERY_MS);
      }
      touchedMs.set(message.id, clock());
      underWay.delete(lane);
      onDelivered();
    };
    underWay.set(lane, work());
  };

  /** What has rested, and what was touched before the clock went back. */
  const forgetTouched = (nowMs: number): void => {
    for (const [id, ms] of touchedMs) {
      if (Math.abs(nowMs - ms) >= EDIT_EVERY_MS) touchedMs.delete(id);
    }
  };

  const beginDue = (messages: readonly OutboxMessage[], nowMs: number): void => {
    for (const message of messages) {
      if (underWay.size >= AT_ONCE) return;
      const dueMs = dueMsOf(message, nowMs);
      const lane = laneOf(message);
      if (dueMs !== null && dueMs <= nowMs && !underWay.has(lane)) begin(message, lane);
    }
  };

  return {
    launch() {
      const nowMs = clock();
      forgetTouched(nowMs);
      const messages = ledger.openMessages();
      // What nobody has heard of goes before what only changes.
      beginDue(messages.filter(isPost), nowMs);
      beginDue(
        messages.filter((message) => !isPost(message)),
        nowMs,
      );
    },
    nextDueMs() {
      const nowMs = clock();
      const due = ledger
        .openMessages()
        .filter((message) => !underWay.has(laneOf(message)))
        .map((message) => dueMsOf(message, nowMs))
        .filter((ms) => ms !== null);
      return due.length === 0 ? null : Math.min(...due);
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    isBusy: () => underWay.size > 0,
  };
};
