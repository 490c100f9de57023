import { createSeededRandom } from "./seeded-random.js";

/**
 * What can go wrong with one call:
 * - `429` / `500`: that status, nothing is done (`429` with `Retry-After: 1` unless given);
 * - `"hang"`: no answer ever, nothing is done;
 * - `"hang-after-processing"`: the call works, but no answer ever comes;
 * - `"drop-after-processing"`: the call works, but its answer is lost;
 * - `"cut"`: the call works, but its answer breaks off half-way;
 * - `{ error }`: one of Slack's errors, nothing is done.
 */
export type Fault =
  | 429
  | 500
  | "hang"
  | "hang-after-processing"
  | "drop-after-processing"
  | "cut"
  | { readonly status: 429; readonly retryAfterSeconds: number }
  | { readonly error: string };

/** Faults that come by themselves: the same ones again for the same seed and the same order of calls. */
export interface RandomFaults {
  readonly seed: number;
  /** Which part of the calls fails, from 0 (none) to 1 (all). */
  readonly share: number;
  /** Web API methods, `response_url`, `upload`; all of them unless given. */
  readonly methods?: readonly string[];
  /** One of these each time, all equally often. */
  readonly faults: readonly Fault[];
}

/** The faults that are still to happen. */
export interface Faults {
  /** Lets the next `times` calls of a method fail; also `response_url` and `upload`. */
  failNext(method: string, fault: Fault, times: number): void;
  /** From now on a share of the calls fails, beside what `failNext` asks for; null ends that. */
  failRandomly(random: RandomFaults | null): void;
  /** The fault for this call, used up; null for a call that works. */
  take(method: string): Fault | null;
}

export const createFaults = (): Faults => {
  const queues = new Map<string, Fault[]>();
  let draw: (method: string) => Fault | null = () => null;
  return {
    failNext: (method, fault, times) => {
      const queue = queues.get(method) ?? [];
      queues.set(method, [...queue, ...Array.from({ length: times }, () => fault)]);
    },
    failRandomly: (random) => {
      draw = random === null ? () => null : drawer(random);
    },
    take: (method) => queues.get(method)?.shift() ?? draw(method),
  };
};

const drawer = ({ seed, share, methods, faults }: RandomFaults) => {
  const random = createSeededRandom(seed);
  return (method: string): Fault | null => {
    if (methods?.includes(method) === false || random() >= share) return null;
    return faults[Math.floor(random() * faults.length)] ?? null;
  };
};
