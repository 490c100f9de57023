import type { EventBatch } from "../audit/event-batch.js";

/** Rows of a batch that are in the store. */
export interface StoredRows {
  readonly batch: EventBatch;
  readonly rows: readonly number[];
}
