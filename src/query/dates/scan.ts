import type { CalendarWords } from "./calendar-words.js";
import type { Now } from "./zone-time.js";

/** The text in which date words are looked for. */
export interface Input {
  /** Lower case; the same length as the text it came from. */
  readonly text: string;
  /** Dates with a month's name, by where they begin. */
  readonly calendar: ReadonlyMap<number, CalendarWords>;
  /** Where a date phrase may begin. */
  readonly starts: ReadonlySet<number>;
  /**
   * The first word that says what is meant, by where a phrase may begin: "week" at each word of "the
   * last week". `#` is any number, `weekday` any weekday.
   */
  readonly heads: ReadonlyMap<number, string>;
  readonly now: Now;
  /** Whether anything in the text may join two dates: "to", "and", a dash, a comma. */
  readonly joins: boolean;
  /** What rules have read so far, by rule and place. */
  readonly memory: Map<number, Match<unknown> | null>;
}

/** What a rule read, and where it stopped. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

export interface Rule<T> {
  (input: Input, at: number): Match<T> | undefined;
  /** The heads of the phrases that it can read; a rule without them may read any. */
  readonly heads?: ReadonlySet<string>;
  /** The same rule for where the head is known to be one of those. */
  readonly unguarded?: Rule<T>;
  /** The rules of which it is the longest. */
  readonly alternatives?: readonly Rule<T>[];
}

/**
 * Letters and digits, near enough: Unicode's own classes make an expression many times as large, and
 * there are more of these than a processor keeps at hand.
 */
const LETTERS = "\\w\\u00c0-\\u1fff\\u2c00-\\ud7ff";

const compiled = (source: string): RegExp =>
  new RegExp(source.replace(/\\p\{L\}(?:\\p\{N\})?_?/g, LETTERS), "y");

/** An expression that matches at one place, whole words only. */
export const words = (source: string): RegExp =>
  compiled(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`);

/** An expression that matches at one place where a word begins, and may end in a blank. */
export const opening = (source: string): RegExp => compiled(`(?<![\\p{L}\\p{N}_])(?:${source})`);

/** An expression that matches at one place, wherever that is in a word. */
export const signs = compiled;

export const matchAt = (
  expression: RegExp,
  text: string,
  at: number,
): RegExpExecArray | undefined => {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
};

/** The end of an expression at a place, or the place itself where it does not match. */
export const skip = (expression: RegExp, text: string, at: number): number =>
  at + (matchAt(expression, text, at)?.[0].length ?? 0);

/** A rule that reads one expression. */
export const rule =
  <T>(expression: RegExp, read: (match: RegExpExecArray, input: Input) => T | undefined): Rule<T> =>
  (input, at) => {
    const match = matchAt(expression, input.text, at);
    if (match === undefined) return undefined;
    const value = read(match, input);
    return value === undefined ? undefined : { value, end: at + match[0].length };
  };

/** A rule that is asked only where one of these characters stands: most places have none. */
export const startingWith =
  <T>(characters: string, read: Rule<T>): Rule<T> =>
  (input, at) =>
    characters.includes(input.text.charAt(at) || " ") ? read(input, at) : undefined;

/** A rule that is asked only where one of these is the head; trying it elsewhere costs time. */
export const headedBy = <T>(heads: string, read: Rule<T>): Rule<T> => {
  const known = new Set(heads.split(" "));
  const guarded: Rule<T> = (input, at) => {
    const head = input.heads.get(at);
    return head !== undefined && known.has(head) ? read(input, at) : undefined;
  };
  return Object.assign(guarded, { heads: known, unguarded: read });
};

/** A rule that can read what another begins with. */
const asHeadedAs = <T>({ heads }: Pick<Rule<unknown>, "heads">, read: Rule<T>): Rule<T> =>
  heads === undefined ? read : Object.assign(read, { heads });

/** A rule that is asked only where digits stand with one of these characters after them. */
export const digitsBefore = <T>(characters: string, read: Rule<T>): Rule<T> =>
  headedBy("#", (input, at) => {
    let end = at;
    while (isDigit(input.text.charCodeAt(end))) end += 1;
    const isOne = end > at && characters.includes(input.text.charAt(end) || "$");
    return isOne ? read(input, at) : undefined;
  });

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A rule that is asked only in texts where something may join two dates. */
export const joining = <T>(read: Rule<T>): Rule<T> =>
  asHeadedAs(read, (input, at) => (input.joins ? read(input, at) : undefined));

/** What a rule reads, as something else. */
export const mapped = <A, T>(read: Rule<A>, change: (value: A) => T | undefined): Rule<T> =>
  asHeadedAs(read, (input, at) => {
    const match = read(input, at);
    const value = match && change(match.value);
    return match && value !== undefined ? { value, end: match.end } : undefined;
  });

const headsOf = (rules: readonly Rule<unknown>[]): ReadonlySet<string> | undefined => {
  const heads = rules.map((each) => each.heads);
  if (heads.some((each) => each === undefined)) return undefined;
  return new Set(heads.flatMap((each) => [...(each ?? [])]));
};

/** More heads than rules have: names that begin like a month's are heads too. */
const MOST_HEADS = 300;

/** The rule that reads the most; the first of equals. Only those are asked that can read the head. */
export const longest = <T>(...rules: readonly Rule<T>[]): Rule<T> => {
  const all = rules.flatMap((each) => each.alternatives ?? [each]);
  const byHead = new Map<string | undefined, readonly Rule<T>[]>();
  const fitting = (head: string | undefined): readonly Rule<T>[] => {
    const known = byHead.get(head);
    if (known !== undefined) return known;
    const found = all
      .filter(({ heads }) => heads === undefined || (head !== undefined && heads.has(head)))
      .map((each) => each.unguarded ?? each);
    if (byHead.size < MOST_HEADS) byHead.set(head, found);
    return found;
  };
  const read: Rule<T> = (input, at) => {
    let best: Match<T> | undefined;
    for (const alternative of fitting(input.heads.get(at))) {
      const match = alternative(input, at);
      if (match !== undefined && match.end > (best?.end ?? at)) best = match;
    }
    return best;
  };
  const heads = headsOf(all);
  return Object.assign(read, { alternatives: all, ...(heads === undefined ? {} : { heads }) });
};

/** More than there are remembered rules: keys of a text's places and rules do not meet. */
const MOST_RULES = 16;
let rules = 0;

/** A rule that is asked for the same place again and again, and reads it once. */
export const remembered = <T>(read: Rule<T>): Rule<T> => {
  const id = rules;
  rules += 1;
  return asHeadedAs(read, (input, at) => {
    const key = at * MOST_RULES + id;
    const known = input.memory.get(key) as Match<T> | null | undefined;
    if (known !== undefined) return known ?? undefined;
    const match = read(input, at);
    input.memory.set(key, match ?? null);
    return match;
  });
};

/** Two rules with an expression between them. */
export const sequence = <A, B, T>(
  first: Rule<A>,
  between: RegExp,
  second: Rule<B>,
  join: (a: A, b: B, text: string, input: Input) => T | undefined,
): Rule<T> =>
  asHeadedAs(first, (input, at) => {
    const a = first(input, at);
    if (a === undefined) return undefined;
    const gap = matchAt(between, input.text, a.end);
    if (gap === undefined) return undefined;
    const b = second(input, a.end + gap[0].length);
    if (b === undefined) return undefined;
    const value = join(a.value, b.value, input.text.slice(at, b.end), input);
    return value === undefined ? undefined : { value, end: b.end };
  });
