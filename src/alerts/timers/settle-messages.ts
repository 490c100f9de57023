import type { Ledger } from "../ledger.js";
import { isSettled } from "../settle.js";

/** Puts away the messages that have nothing more to do. */
export const settleMessages = (ledger: Ledger, nowMs: number): Promise<void> =>
  ledger.enter(() => ({
    change: {
      messages: ledger
        .openMessages()
        .filter((message) => isSettled(message, nowMs))
        .map((message) => ({ ...message, isDone: true })),
    },
    result: undefined,
  }));
