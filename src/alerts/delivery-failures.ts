import type { DeliveryFailure, OutboxMessage } from "../state/alerts/outbox-message.js";
import {
  DeliveryRefusedError,
  DestinationRefusedError,
  OutcomeUnknownError,
  RateLimitedError,
} from "./delivery-errors.js";
import type { Ledger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import { refusedDelayMs, unansweredDelayMs } from "./retry-delay.js";

/** What is remembered of a failure that Slack has no word for. */
const NO_ANSWER = "no_answer";
const NOT_MADE = "not_made";

export interface DeliveryFailuresDeps {
  readonly ledger: Ledger;
  /** Tells the admins, once a destination, that nothing gets through to it. */
  readonly onRefused: (message: OutboxMessage, code: string) => Promise<void>;
  /** Epoch ms. */
  readonly clock: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly log: AlertLog;
}

/** Writes into a message what went wrong with it, and when to try again. */
export interface DeliveryFailures {
  refused(message: OutboxMessage, code: string): Promise<void>;
  /** @returns for how many ms Slack takes nothing more at this place; 0 as a rule */
  after(message: OutboxMessage, error: unknown): Promise<number>;
}

const failed = (message: OutboxMessage, code: string, nowMs: number): DeliveryFailure => ({
  sinceMs: message.failure?.sinceMs ?? nowMs,
  tries: (message.failure?.tries ?? 0) + 1,
  code,
  adminsTold: message.failure?.adminsTold ?? false,
});

/** Errors that say for sure that nothing was done. */
export const isUndone = (error: unknown): boolean =>
  error instanceof RateLimitedError ||
  error instanceof DestinationRefusedError ||
  error instanceof DeliveryRefusedError;

export const createDeliveryFailures = (deps: DeliveryFailuresDeps): DeliveryFailures => {
  const { ledger, onRefused, clock, random, log } = deps;

  const change = (id: string, part: (message: OutboxMessage) => Partial<OutboxMessage>) =>
    ledger.changeMessage(id, (message) => ({ ...message, ...part(message) }));

  const refused = async (message: OutboxMessage, code: string): Promise<void> => {
    const nowMs = clock();
    const failure = failed(message, code, nowMs);
    if (failure.tries === 1) log.warn({ code, watch: message.watchId }, "Slack refuses an alert");
    const nextTryMs = nowMs + refusedDelayMs(failure, nowMs);
    const after = await change(message.id, () => ({ failure, nextTryMs }));
    if (after !== undefined && !failure.adminsTold) await onRefused(after, code);
  };

  const unanswered = async (message: OutboxMessage, error: unknown): Promise<void> => {
    const nowMs = clock();
    const isSlacks = error instanceof OutcomeUnknownError;
    // Something of ours failed on the way, such as reading the store.
    if (!isSlacks) log.error({ err: error, watch: message.watchId }, "an alert could not be made");
    const failure = failed(message, isSlacks ? NO_ANSWER : NOT_MADE, nowMs);
    const nextTryMs = nowMs + unansweredDelayMs(failure.tries, random);
    await change(message.id, () => ({ failure, nextTryMs }));
  };

  const after = async (message: OutboxMessage, error: unknown): Promise<number> => {
    if (error instanceof RateLimitedError) {
      const nextTryMs = clock() + error.retryAfterMs;
      await change(message.id, () => ({ nextTryMs }));
      return error.retryAfterMs;
    }
    if (error instanceof DestinationRefusedError || error instanceof DeliveryRefusedError) {
      await refused(message, error.code);
    } else await unanswered(message, error);
    return 0;
  };

  return { refused, after };
};
