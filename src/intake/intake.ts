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

/** A part of a file. */
export interface FileBatch {
  readonly batch: EventBatch;
  readonly rejected: readonly Rejected[];
  /** Bytes of the file read so far, and in all: packed bytes where it is packed. */
  readonly readBytes: number;
  readonly totalBytes: number;
}

/** A file cannot be read to its end; the message says why, for a person. */
export class FileUnreadableError extends Error {
  override readonly name = "FileUnreadableError";
  /** The message without the file's name. */
  readonly reason: string;
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.reason = reason;
  }
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
  /**
   * A file of events, a batch at a time; a batch is prepared while the one before is being stored.
   * @throws FileUnreadableError after the batches that could be read
   */
  readFile(path: string): AsyncIterable<FileBatch>;
  close(): Promise<void>;
}
