import { HOUR_US, type TimeUs } from "../audit/time.js";

const DAY_MS = 86_400_000;

export interface DueCheck {
  /** Undefined: everything. */
  readonly sinceUs: TimeUs | undefined;
  readonly atMs: number;
  readonly requests: number;
}

/** When to compare with the API's counts: everything once a day, and what a fault may have touched. */
export interface CheckSchedule {
  /** Everything, as soon as possible. */
  wantAll(): void;
  /** Polls did not work from `sinceUs` on, and still at `untilUs`. */
  troubled(sinceUs: TimeUs, untilUs: TimeUs): void;
  due(nowMs: number, polledUntilUs: TimeUs): DueCheck | undefined;
  /** The check went through. */
  done(check: DueCheck): void;
}

export const createCheckSchedule = (lookbackUs: TimeUs): CheckSchedule => {
  let requests = 1;
  let answered = 0;
  let allMs = Number.NEGATIVE_INFINITY;
  let trouble: { readonly sinceUs: TimeUs; readonly untilUs: TimeUs } | undefined;
  return {
    wantAll: () => {
      requests++;
    },
    troubled: (sinceUs, untilUs) => {
      const earlier = trouble !== undefined && trouble.sinceUs < sinceUs;
      trouble = { sinceUs: earlier ? (trouble?.sinceUs ?? sinceUs) : sinceUs, untilUs };
    },
    due: (nowMs, polledUntilUs) => {
      const check = { atMs: nowMs, requests };
      if (requests > answered || Math.abs(nowMs - allMs) >= DAY_MS) {
        return { ...check, sinceUs: undefined };
      }
      // Until late events have arrived there is nothing to compare with.
      if (trouble === undefined || polledUntilUs - lookbackUs < trouble.untilUs) return undefined;
      return { ...check, sinceUs: trouble.sinceUs - lookbackUs - HOUR_US };
    },
    done: ({ sinceUs, atMs, requests: asked }) => {
      if (sinceUs !== undefined) {
        trouble = undefined;
        return;
      }
      allMs = atMs;
      answered = asked;
    },
  };
};
