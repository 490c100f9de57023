import type { Filter } from "../audit/filter.js";

/** Something that cannot be understood or done; nothing is searched while there is one. */
export interface QueryProblem {
  /** The words it is about. */
  readonly text: string;
  readonly message: string;
  /** What to write instead of `text`, best first. */
  readonly suggestions: readonly string[];
}

export interface ParsedQuery {
  readonly filter: Filter;
  /** Words that meant nothing. */
  readonly ignored: readonly string[];
  readonly problems: readonly QueryProblem[];
}

export interface QueryContext {
  /** Epoch milliseconds of "now". */
  readonly nowMs: number;
  /** IANA zone of the asker: `America/New_York`. */
  readonly zone: string;
  /** API type names in the store, beyond the catalogue. Default: none. */
  readonly typesSeen?: readonly string[];
}
