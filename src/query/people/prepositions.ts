import type { QueryProblem } from "../parsed-query.js";
import { mistakes } from "../spelling/misspellings.js";
import type { PersonRole } from "./person-roles.js";

const ROLES: readonly (readonly [word: string, role: PersonRole])[] = [
  ["by", "acting"],
  ["from", "acting"],
  ["to", "affected"],
  ["for", "affected"],
  ["of", "affected"],
  ["on", "affected"],
  ["affecting", "affected"],
  ["affected", "affected"],
  ["concerning", "affected"],
  ["involving", "affected"],
  ["targeting", "affected"],
  ["impacting", "affected"],
];

/** Short words that are as near to a preposition, and right as they are. */
const OTHERS =
  /^(?:so|go|if|oh|ok|vs|cc|re|id|hr|mr|ms|mrs|dr|but|too|two|off|how|now|new|old|own|far|fun|top|got|bye|buy|form|fork|fort|ton|toy|son|won)$/;

const limitOf = (word: string): number => (word.length < 6 ? 1 : 2);

/** What a misspelled word before a person may be. */
export type RightPreposition =
  | { readonly role: PersonRole; readonly start: number }
  | { readonly problem: QueryProblem; readonly start: number };

/**
 * The preposition that a word stands for which is right before a person and means nothing as it is:
 * "affectng", "tp". One that is as near to a word with another meaning is a problem.
 */
export const rightPreposition = (
  text: string,
  at: number,
  isKnown: (word: string) => boolean,
): RightPreposition | undefined => {
  const [, word = ""] =
    /(?<![^ ])(\p{L}{2,12}) $/u.exec(text.slice(Math.max(0, at - 20), at)) ?? [];
  const lower = word.toLowerCase();
  if (lower === "" || OTHERS.test(lower) || isKnown(lower)) return undefined;
  const measured = ROLES.map(([right, role]) => ({ right, role, far: mistakes(lower, right) }));
  const nearest = Math.min(...measured.map(({ far }) => far));
  if (nearest > limitOf(lower)) return undefined;
  const near = measured.filter(({ far }) => far === nearest);
  const [first] = near;
  const start = at - word.length - 1;
  if (first !== undefined && near.every(({ role }) => role === first.role)) {
    return { role: first.role, start };
  }
  const suggestions = near.map(({ right }) => right);
  const message = `“${word}” can mean ${suggestions.join(" or ")}. Which one is it?`;
  return { problem: { text: word, message, suggestions }, start };
};
