import type { SyncLog } from "./sync-log.js";

export type Activity = "poll" | "backfill" | "check";

/** How the last attempt of each activity went. */
export interface Health {
  succeeded(activity: Activity): void;
  failed(activity: Activity, error: unknown): void;
  /** Failures in a row. */
  failures(activity: Activity): number;
  lastSuccessMs(activity?: Activity): number | null;
  /** Why reading does not work. */
  readError(): string | null;
  /** Why comparing with the API's counts does not work: what is read is read all the same. */
  checkError(): string | null;
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Says in the log when an activity begins to fail and when it works again, not each time. */
export const createHealth = (clock: () => number, log: SyncLog): Health => {
  const failing = new Map<Activity, { readonly message: string; readonly times: number }>();
  const successes = new Map<Activity, number>();

  return {
    succeeded(activity) {
      successes.set(activity, clock());
      if (failing.delete(activity)) log.info({ activity }, "works again");
    },
    failed(activity, error) {
      const before = failing.get(activity);
      const message = messageOf(error);
      failing.set(activity, { message, times: (before?.times ?? 0) + 1 });
      if (before?.message === message) log.debug({ activity, error: message }, "failed again");
      else log.warn({ activity, error: message }, "reading from Code42 failed; trying again");
    },
    failures: (activity) => failing.get(activity)?.times ?? 0,
    lastSuccessMs: (activity) => {
      if (activity !== undefined) return successes.get(activity) ?? null;
      return successes.size === 0 ? null : Math.max(...successes.values());
    },
    readError: () => (failing.get("poll") ?? failing.get("backfill"))?.message ?? null,
    checkError: () => failing.get("check")?.message ?? null,
  };
};
