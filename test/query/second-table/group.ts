import type { Filter } from "../../../src/audit/filter.js";
import type { Asking } from "../reading.js";

/**
 * Phrases by what they must span. A span is `from/to` in the asker's local time, without a time
 * for midnight, `open` without a bound; an end in `Z` is compared as UTC.
 */
export interface Group {
  readonly title: string;
  readonly asking?: Asking;
  /** The rest of the filter; nothing unless said. */
  readonly rest?: Partial<Filter>;
  /**
   * Wordings that the language need not know, as long as the reply says so: with a problem, or
   * with a problem or an ignored word.
   */
  readonly loose?: "problem" | "ignored";
  /** Phrases between `|` or line ends. */
  readonly spans: Readonly<Record<string, string>>;
}

/** Phrases that must come back as a problem, whose message has these words. */
export interface Wrong {
  readonly title: string;
  readonly asking?: Asking;
  readonly message: RegExp;
  /** How many suggestions there must be; each must do in place of the problem's text. */
  readonly suggestions?: number;
  readonly phrases: string;
}

/** Phrases of which something cannot be honoured: a problem or an ignored word must say so. */
export interface Unheard {
  readonly title: string;
  readonly asking?: Asking;
  readonly phrases: string;
}

export const phrasesOf = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
