import type { EventBatch } from "../audit/event-batch.js";
import type { TimeUs } from "../audit/time.js";
import type { ParsedPage } from "../intake/intake.js";
import type { AuditStore } from "../store/audit-store.js";
import type { SyncLog } from "./sync-log.js";

/** What made the sync read an event: new or late, from before the first start, or found missing. */
export type ReadBy = "poll" | "backfill" | "repair";

export interface StoredEvents {
  readonly batch: EventBatch;
  /**
   * Rows of the batch to act on: at least all that were new to the store. After a start or a failure
   * rows of the overlap come again, and so do whole hours that lacked something: acting must be
   * idempotent by event id.
   */
  readonly rows: readonly number[];
  readonly by: ReadBy;
}

export interface EventSink {
  /**
   * Stores the page and hands on what is new.
   * @param again also hands on what the store has: a crash may have come between the two
   * @returns how many events were new
   */
  put(page: ParsedPage, by: ReadBy, again?: boolean): Promise<number>;
  /** The time of the newest event that was ever put or noted. */
  newestUs(): TimeUs | null;
  note(timeUs: TimeUs | null): void;
}

export interface EventSinkDeps {
  readonly store: Pick<AuditStore, "append">;
  readonly log: SyncLog;
  /** The position moves only after this is fulfilled. */
  readonly onStored: (events: StoredEvents) => Promise<void>;
}

export const createEventSink = ({ store, log, onStored }: EventSinkDeps): EventSink => {
  let newest: TimeUs | null = null;
  let rejectedBefore = 0;
  const donePages = new WeakSet<ParsedPage>();

  const note = (timeUs: TimeUs | null) => {
    if (timeUs !== null && (newest === null || timeUs > newest)) newest = timeUs;
  };

  const logRejected = ({ rejected, received }: ParsedPage) => {
    // Each poll reads its overlap again: say it when it changes, not every time.
    if (rejected.length === rejectedBefore) return;
    rejectedBefore = rejected.length;
    if (rejected.length === 0) return;
    log.warn(
      { rejected: rejected.length, received },
      "Code42 sent items that are not audit events; they are not stored",
    );
    log.debug({ reasons: rejected.map(({ reason }) => reason).slice(0, 20) }, "why");
  };

  return {
    newestUs: () => newest,
    note,
    put: async (page, by, again = false) => {
      // A poll without news brings the same page object; a repair is there because the store lacks it.
      if (!again && by === "poll" && donePages.has(page)) return 0;
      logRejected(page);
      const { batch } = page;
      if (batch.size === 0) return 0;
      const { stored } = await store.append(batch);
      const rows = again ? Array.from({ length: batch.size }, (_, row) => row) : stored;
      if (rows.length > 0) await onStored({ batch, rows, by });
      for (const timeUs of batch.timesUs) note(timeUs);
      if (stored.length > 0) log.debug({ by, stored: stored.length }, "stored events");
      if (by === "poll") donePages.add(page);
      return stored.length;
    },
  };
};
