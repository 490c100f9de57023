import type { Word } from "../words.js";
import type { Lexicon } from "./match-types.js";

const PEOPLE = /^(?:users?|accounts?|person|people|employees?)$/;
const RELATIVE = /^(?:who|that|which)$/;
const WHICH = /^(?:which|what)$/;
const BEING = /^(?:was|were|is|are|be|been|being|got|get|gets)$/;
const HAVING = /^(?:has|have|had)$/;
const SWITCHABLE = /^(?:access|rules?|turn(?:ed|s|ing)?|switch(?:ed|es|ing)?|was|were|is|are)$/;
const TO_SOMETHING = /^(?:to|from|on|in|of)$/;

/** Words by their places, in lower case; empty where there is none. */
type WordAt = (at: number) => string;

/** "Users who created a watchlist", "which user added a domain": they act, nothing is done to them. */
const isActing = (wordAt: WordAt, at: number): boolean => {
  if (!PEOPLE.test(wordAt(at))) return false;
  if (RELATIVE.test(wordAt(at + 1))) {
    const verb = HAVING.test(wordAt(at + 2)) ? wordAt(at + 3) : wordAt(at + 2);
    return !BEING.test(verb);
  }
  if (!WHICH.test(wordAt(at - 1))) return false;
  const [verb, object] = [wordAt(at + 1), wordAt(at + 2)];
  return /(?:ed|gave|reset|in)$/.test(verb) && object !== "" && !TO_SOMETHING.test(object);
};

/** Whether "on" and "off" say that something was switched. */
const isSwitch = (wordAt: WordAt, at: number): boolean => {
  if (SWITCHABLE.test(wordAt(at - 1))) return true;
  // "Support access switched on or off": what is switched stands in the clause before.
  if (at === 0 && wordAt(1) === "") return true;
  for (let back = at - 1; wordAt(back) !== ""; back -= 1) {
    if (/^(?:turn|switch)/.test(wordAt(back))) return true;
  }
  return false;
};

/** Whether a word that is filler elsewhere means something where it stands. */
type InPlace = (wordAt: WordAt, at: number) => boolean;

const isPerson: InPlace = (wordAt, at) => !isActing(wordAt, at);
const isOfEmail: InPlace = (wordAt, at) => !wordAt(at - 1).startsWith("email");

/** "Removed from a watchlist": what was removed is no watchlist. */
const isMembership: InPlace = (wordAt, at) => {
  const next = /^(?:an?|the|any)$/.test(wordAt(at + 1)) ? wordAt(at + 2) : wordAt(at + 1);
  if (!/^(?:watchlist|alert|rule)/.test(next)) return false;
  for (let back = at - 1; wordAt(back) !== ""; back -= 1) {
    if (/^(?:add|remov)/.test(wordAt(back))) return true;
  }
  return false;
};

const IN_PLACE: ReadonlyMap<string, InPlace> = new Map([
  ["to", isMembership],
  ["from", isMembership],
  ["on", isSwitch],
  ["off", isSwitch],
  ["all", (wordAt, at) => PEOPLE.test(wordAt(at + 1))],
  ["activity", (wordAt, at) => wordAt(at - 1) === "trusted"],
  ["search", (wordAt, at) => /^(?:did|does|has|have|had|who|forensic)$/.test(wordAt(at - 1))],
  ["address", isOfEmail],
  ["addresses", isOfEmail],
  ["user", isPerson],
  ["users", isPerson],
  ["account", isPerson],
  ["accounts", isPerson],
  ["employees", isPerson],
]);

/** The words of a clause that may name types, alone or together with others. */
export const usefulWords = (words: readonly Word[], lexicon: Lexicon): readonly Word[] => {
  const wordAt = (at: number): string => words[at]?.lower ?? "";
  return words.filter(
    ({ lower }, at) => IN_PLACE.get(lower)?.(wordAt, at) ?? lexicon.isNamePart(lower),
  );
};
