import { Code42Error, RateLimitedError } from "./errors.js";
import type { Sleep } from "./sleep.js";

export interface RetryPolicy {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** The first wait; each further one is twice as long, all with up to half taken off at random. */
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** A longer `Retry-After` is not waited for here but reported. */
  readonly maxRetryAfterMs: number;
}

export interface RetryDeps {
  readonly policy: RetryPolicy;
  readonly sleep: Sleep;
  /** In [0, 1). */
  readonly random: () => number;
  readonly onRetry: (retry: { error: Code42Error; attempt: number; delayMs: number }) => void;
}

const delayMsOf = (error: Code42Error, attempt: number, { policy, random }: RetryDeps): number => {
  const backoffMs = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** (attempt - 1));
  const jitteredMs = backoffMs * (1 - random() / 2);
  const askedMs = error instanceof RateLimitedError ? error.retryAfterMs : null;
  // Everybody who was sent away comes back at the same moment, hence the jitter on top.
  return askedMs === null ? jitteredMs : askedMs + random() * Math.min(askedMs / 10, 1000);
};

/**
 * Does the work again while it fails with a retryable Code42Error.
 * @param may asked before each further try
 * @throws the last try's error
 */
export const withRetries = async <T>(
  work: () => Promise<T>,
  deps: RetryDeps,
  signal?: AbortSignal,
  may: () => boolean = () => true,
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (!(error instanceof Code42Error) || !error.retryable || !may()) throw error;
      const tooLong =
        error instanceof RateLimitedError &&
        (error.retryAfterMs ?? 0) > deps.policy.maxRetryAfterMs;
      if (tooLong || attempt >= deps.policy.attempts) throw error;
      const delayMs = delayMsOf(error, attempt, deps);
      deps.onRetry({ error, attempt, delayMs });
      await deps.sleep(delayMs, signal);
    }
  }
};
