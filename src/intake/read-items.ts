import { isAscii, isUtf8 } from "node:buffer";
import { EventRejectedError } from "../audit/event.js";
import { type BatchBuilder, createBatchBuilder, type EventBatch } from "../audit/event-batch.js";
import { NotJsonError } from "../audit/read-envelope.js";
import type { Rejected } from "./intake.js";
import type { Item } from "./item.js";

/** Items read so far, on their way to become a batch. */
export interface ItemReader {
  /** Raw bytes of the events held. */
  readonly heldBytes: number;
  /** Events and rejections held. */
  readonly heldItems: number;
  /** Items so far, since the beginning, that are not even JSON. */
  readonly brokenItems: number;
  add(item: Item): void;
  /** Gives what was read since the last time, and starts anew. */
  take(): { readonly batch: EventBatch; readonly rejected: readonly Rejected[] };
}

const textOf = (bytes: Buffer): string | undefined => {
  if (isAscii(bytes)) return bytes.toString("latin1"); // nearly every event, and decoded the quickest
  return isUtf8(bytes) ? bytes.toString("utf8") : undefined;
};

/** Reads items as events; one that cannot be one is rejected with its line and reason. */
export const createItemReader = (): ItemReader => {
  let builder: BatchBuilder = createBatchBuilder();
  let rejected: Rejected[] = [];
  let heldBytes = 0;
  let brokenItems = 0;

  const reject = (line: number, reason: string): void => {
    rejected.push({ line, reason });
  };

  return {
    get heldBytes() {
      return heldBytes;
    },
    get heldItems() {
      return builder.size + rejected.length;
    },
    get brokenItems() {
      return brokenItems;
    },
    add({ bytes, line, problem }) {
      if (problem !== undefined) return reject(line, problem);
      const text = textOf(bytes);
      if (text === undefined) {
        brokenItems += 1;
        return reject(line, "not JSON: its bytes are not UTF-8");
      }
      const raw = text.trim();
      if (raw === "") return;
      try {
        builder.addText(raw);
        heldBytes += bytes.length;
      } catch (error) {
        if (!(error instanceof EventRejectedError)) throw error;
        if (error instanceof NotJsonError) brokenItems += 1;
        reject(line, error.reason);
      }
    },
    take() {
      const taken = { batch: builder.build(), rejected };
      builder = createBatchBuilder();
      rejected = [];
      heldBytes = 0;
      return taken;
    },
  };
};
