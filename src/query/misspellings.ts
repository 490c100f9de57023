import { distance } from "fastest-levenshtein";
import type { TypeIndex } from "./type-index.js";
import { stemOf } from "./words.js";

/** Words that people use for types and that no label has. */
const SAID = [
  "logins",
  "signins",
  "restores",
  "deactivations",
  "searches",
  "downloads",
  "privileged",
  "changes",
  "changed",
  "granted",
  "turned",
];

const sorted = (word: string): string => [...word].sort().join("");

/** How many letters are wrong; two neighbours in the wrong order count as one. */
export const mistakes = (a: string, b: string): number => {
  const letters = distance(a, b);
  return letters === 2 && a.length === b.length && sorted(a) === sorted(b) ? 1 : letters;
};

const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The known word that a misspelled one is nearest to, at most so many mistakes away.
 * @returns undefined when it is near nothing, or as near to different words
 */
export const correctAmong = (
  known: Iterable<string>,
  word: string,
  limit: number,
): string | undefined => {
  let best = limit + 1;
  let nearest: string[] = [];
  for (const right of known) {
    if (right.length < 4 || Math.abs(right.length - word.length) > limit) continue;
    const wrong = mistakes(word, right);
    if (wrong > best) continue;
    nearest = wrong < best ? [right] : [...nearest, right];
    best = wrong;
  }
  const [first] = nearest;
  return best <= limit && new Set(nearest.map(stemOf)).size === 1 ? first : undefined;
};

/**
 * The word of a label that a misspelled one is nearest to.
 * @returns undefined when the word is right, too short, near nothing, or as near to different words
 */
export const correct = (word: string, { vocabulary, stems }: TypeIndex): string | undefined => {
  const limit = forgiven(word);
  if (limit === 0 || vocabulary.has(word) || stems.has(stemOf(word))) return undefined;
  return correctAmong([...vocabulary, ...SAID], word, limit);
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
