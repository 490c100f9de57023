/** A stretch of bytes that should be one event, and where it began. */
export interface Item {
  readonly bytes: Buffer;
  /** 1-based line of its first byte. */
  readonly line: number;
  /** Why it cannot be one, known already while splitting. */
  readonly problem?: string;
}

/** Cuts a stream of bytes into items; a chunk may end anywhere, also within a letter. */
export interface Splitter {
  push(chunk: Buffer): readonly Item[];
  /** What is left when the stream has ended. */
  end(): readonly Item[];
}

/** An item longer than this is dropped while reading: no event is, and one line must not fill the memory. */
export const MOST_ITEM_BYTES = 32 * 1024 * 1024;

export const TOO_LONG = `longer than ${MOST_ITEM_BYTES / 1024 / 1024} MB`;
export const CUT_OFF = "the file ends in the middle of it";
export const UNCLOSED = "the file ends before its list does: events after this line may be missing";
