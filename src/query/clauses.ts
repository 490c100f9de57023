import type { Word } from "./words.js";

const SEPARATOR = /[,;&+|]|(?<![\p{L}\p{N}_])(?:and|or|plus)(?![\p{L}\p{N}_])/giu;
const NEGATION =
  /(?<![\p{L}\p{N}_])(?:not|except|excluding|excludes|exclude|without|excepting|minus|ignoring|no|other than|apart from|(?:all|anything|everything) but(?: not)?)(?![\p{L}\p{N}_])/iu;

/** Words between separators. */
export interface Clause {
  readonly words: readonly Word[];
  readonly negated: boolean;
  /** The "not", where this clause begins with one. */
  readonly negation?: { readonly start: number; readonly end: number };
}

const within = (words: readonly Word[], start: number, end: number): readonly Word[] =>
  words.filter((word) => start <= word.start && word.end <= end);

/** Parts a text at commas, "and", "or" and "not"; what follows a "not" is negated to the end. */
export const clausesOf = (text: string, words: readonly Word[]): readonly Clause[] => {
  const separated = text.replace(SEPARATOR, (separator) => ";".repeat(separator.length));
  if (separated === text && !NEGATION.test(text)) return [{ words, negated: false }];
  const clauses: Clause[] = [];
  let at = 0;
  let negated = false;
  for (const part of separated.split(";")) {
    const end = at + part.length;
    const not = NEGATION.exec(part);
    const start = not === null ? end : at + not.index;
    clauses.push({ words: within(words, at, start), negated });
    if (not !== null) {
      negated = true;
      const negation = { start, end: start + not[0].length };
      clauses.push({ words: within(words, negation.end, end), negated, negation });
    }
    at = end + 1;
  }
  return clauses;
};
