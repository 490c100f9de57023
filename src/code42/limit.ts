/** A signal for one piece of work; `end` must be called when that is over. */
export interface Limit {
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * Aborts with the first of the outer signals, or with a `TimeoutError` after `timeoutMs` (null: never).
 * Not `AbortSignal.any`: that keeps every combined signal alive for as long as the outer ones on Node 20.
 */
export const createLimit = (
  outer: readonly (AbortSignal | undefined)[],
  timeoutMs: number | null,
): Limit => {
  const controller = new AbortController();
  const watched = outer.flatMap((signal) => {
    if (signal === undefined) return [];
    const onAbort = () => controller.abort(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    return [() => signal.removeEventListener("abort", onAbort)];
  });
  const timer =
    timeoutMs === null
      ? undefined
      : setTimeout(
          () => controller.abort(new DOMException(`${timeoutMs} ms are over`, "TimeoutError")),
          timeoutMs,
        );
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      for (const unwatch of watched) unwatch();
    },
  };
};
