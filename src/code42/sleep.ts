import { setTimeout as delay } from "node:timers/promises";

/** Resolves after `ms`, or rejects with an AbortError as soon as the signal is aborted. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

export const realSleep: Sleep = (ms, signal) =>
  delay(ms, undefined, signal === undefined ? {} : { signal });
