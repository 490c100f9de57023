/**
 * What can go wrong with one call:
 * - `429` / `500`: that status, nothing is done (`429` with `Retry-After: 1` unless given);
 * - `"hang"`: no answer ever, nothing is done;
 * - `"drop-after-processing"`: the call works, but its answer is lost;
 * - `"cut"`: the call works, but its answer breaks off half-way;
 * - `{ error }`: one of Slack's errors, nothing is done.
 */
export type Fault =
  | 429
  | 500
  | "hang"
  | "drop-after-processing"
  | "cut"
  | { readonly status: 429; readonly retryAfterSeconds: number }
  | { readonly error: string };

/** The faults that are still to happen. */
export interface Faults {
  /** Lets the next `times` calls of a method fail; also `response_url` and `upload`. */
  failNext(method: string, fault: Fault, times: number): void;
  /** The fault for this call, used up; null for a call that works. */
  take(method: string): Fault | null;
}

export const createFaults = (): Faults => {
  const queues = new Map<string, Fault[]>();
  return {
    failNext: (method, fault, times) => {
      const queue = queues.get(method) ?? [];
      queues.set(method, [...queue, ...Array.from({ length: times }, () => fault)]);
    },
    take: (method) => queues.get(method)?.shift() ?? null,
  };
};
