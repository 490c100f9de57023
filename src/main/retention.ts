import { DAY_US, fromEpochMs } from "../audit/time.js";
import type { Log } from "../log.js";
import type { AuditStore } from "../store/audit-store.js";

export interface RetentionOptions {
  readonly store: Pick<AuditStore, "deleteBefore">;
  /** 0 keeps events for ever. */
  readonly days: number;
  readonly log: Log;
  readonly clock: () => number;
}

export interface Retention {
  /** Ends the waiting; a deletion under way is finished first. */
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;

/** Deletes what is older than the retention, at the start and then once a day. */
export const createRetention = ({ store, days, log, clock }: RetentionOptions): Retention => {
  const deleteOld = async (): Promise<void> => {
    try {
      const deleted = await store.deleteBefore(fromEpochMs(clock()) - BigInt(days) * DAY_US);
      if (deleted > 0)
        log.info({ deleted, days }, "Deleted events older than AUDIT_RETENTION_DAYS");
    } catch (err) {
      log.error({ err }, "Old events could not be deleted; the next try is tomorrow");
    }
  };
  if (days === 0) return { stop: async () => undefined };
  let running = deleteOld();
  const timer = setInterval(() => {
    running = running.then(deleteOld);
  }, DAY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
};
