import { parseEvent } from "../../src/audit/event.js";
import { batchOf, type EventBatch } from "../../src/audit/event-batch.js";

/** How many events a batch of the writing process holds: batch `n` is the same in every process. */
export const BATCH_EVENTS = 400;

export const batchNumber = (number: number): EventBatch =>
  batchOf(
    Array.from({ length: BATCH_EVENTS }, (_none, index) =>
      parseEvent(
        JSON.stringify({
          type$: `audit_log::type_${number}/1`,
          timestamp: new Date(1_764_000_000_000 + number * 60_000 + index).toISOString(),
          actorName: `user${number}-${index % 9}@example.com`,
        }),
      ),
    ),
  );
