import { Code42Error, RateLimitedError } from "../code42/errors.js";

const LONGEST_MS = 30_000;
const LONGEST_ASKED_MS = 15 * 60_000;

/**
 * How long to leave it after a failure. The client has already waited between its own tries, so an API that
 * is down is asked again soon; what somebody must repair first (settings, permissions, the disk) is left
 * longer each time.
 */
export const failureDelayMs = (error: unknown, failures: number, random: () => number): number => {
  if (error instanceof RateLimitedError && error.retryAfterMs !== null) {
    return Math.min(LONGEST_ASKED_MS, Math.max(1000, error.retryAfterMs));
  }
  if (error instanceof Code42Error && error.retryable) return 1000 * (1 - random() / 2);
  return Math.min(LONGEST_MS, 1000 * 2 ** Math.min(10, failures - 1)) * (1 - random() / 2);
};
