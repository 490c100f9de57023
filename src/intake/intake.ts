import type { EventBatch } from "../audit/event-batch.js";

export interface Rejected {
  /** 1-based line of the text in its file; 0 where there are no lines. */
  readonly line: number;
  readonly reason: string;
}

export interface ParsedPage {
  /** How many items the answer's `events` had; 0 also when there is no such key. */
  readonly received: number;
  readonly batch: EventBatch;
  readonly rejected: readonly Rejected[];
}

/** The body is not a whole search answer: HTML from a proxy, cut in the middle, or no JSON object. */
export class PageUnreadableError extends Error {
  override readonly name = "PageUnreadableError";
}

/** Turns bytes into event batches on a thread of its own, so that the event loop stays free. */
export interface Intake {
  /**
   * One answer of `search-audit-log`. The buffer is handed over and must not be used afterwards.
   * @throws PageUnreadableError
   */
  parsePage(body: Uint8Array<ArrayBuffer>): Promise<ParsedPage>;
  close(): Promise<void>;
}
