import { distance } from "fastest-levenshtein";
import type { TypeIndex } from "../types/type-index.js";
import { stemOf } from "../words.js";
import { isCommon } from "./common-words.js";

const sorted = (word: string): string => [...word].sort().join("");

/** How many letters are wrong; two neighbours in the wrong order count as one. */
export const mistakes = (a: string, b: string): number => {
  const letters = distance(a, b);
  return letters === 2 && a.length === b.length && sorted(a) === sorted(b) ? 1 : letters;
};

const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The known words that a misspelled one is nearest to, at most so many mistakes away. */
const nearestAmong = (known: Iterable<string>, word: string, limit: number): readonly string[] => {
  let best = limit + 1;
  let nearest: string[] = [];
  for (const right of known) {
    if (right.length < 4 || Math.abs(right.length - word.length) > limit) continue;
    const wrong = mistakes(word, right);
    if (wrong > best) continue;
    nearest = wrong < best ? [right] : [...nearest, right];
    best = wrong;
  }
  return best <= limit ? nearest : [];
};

/** One word of each stem. */
const ofEachStem = (words: readonly string[]): readonly string[] => [
  ...new Map(words.map((word) => [stemOf(word), word])).values(),
];

/**
 * The known word that a misspelled one is nearest to, at most so many mistakes away.
 * @returns undefined when it is near nothing, or as near to different words
 */
export const correctAmong = (
  known: Iterable<string>,
  word: string,
  limit: number,
): string | undefined => {
  const nearest = nearestAmong(known, word, limit);
  return new Set(nearest.map(stemOf)).size === 1 ? nearest[0] : undefined;
};

const PREFIX = /^(?:un|de|dis|non)(?=.{4})/;

/** Whether a word is another with a prefix that turns it round: "unclosed" is no misspelled "closed". */
const isTurned = (word: string, right: string): boolean => {
  const prefix = PREFIX.exec(word)?.[0] ?? "";
  return prefix !== "" && mistakes(word.slice(prefix.length), right) < mistakes(word, right);
};

/**
 * The words of labels, and of what people say, that a misspelled one may be: those it is nearest to,
 * one of each stem. None when it is too short, near nothing, or a common word.
 */
export const corrections = (word: string, { spellings }: TypeIndex): readonly string[] => {
  const limit = forgiven(word);
  if (limit === 0 || isCommon(word)) return [];
  const nearest = nearestAmong(spellings, word, limit);
  return ofEachStem(nearest.filter((right) => !isTurned(word, right)));
};

const farness = (wanted: string, value: string): number => {
  const known = value.toLowerCase();
  const words = known.split(/[\s_:]+/).map((word) => distance(wanted, word) + 0.5);
  return Math.min(distance(wanted, known), ...words);
};

/** The values nearest to a text, best first. */
export const nearestOf = (
  text: string,
  values: readonly string[],
  { count, farthest = Number.POSITIVE_INFINITY }: { count: number; farthest?: number },
): readonly string[] =>
  values
    .map((value) => ({ value, far: farness(text.toLowerCase().slice(0, 100), value) }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ value }) => value);
