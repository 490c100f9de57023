import { isFiller } from "./filler.js";
import type { Lexicon } from "./match-types.js";
import type { Word } from "./words.js";

/** Words of labels that are filler as well; others of that kind never help to tell types apart. */
const FILLER_OF_LABELS = /^(?:users?|accounts?|changed?|changes|ip|address|addresses|dates?|gave|taken?|took|given)$/;
/** Words that only mean a type together with others. */
const SAID = /^(?:un)?privileged$|^(?:turn|switch)(?:ed|s|ing)?$/;

const PEOPLE = /^(?:users?|accounts?|person|people|employees?)$/;
const RELATIVE = /^(?:who|that|which)$/;
const WHICH = /^(?:which|what)$/;
const BEING = /^(?:was|were|is|are|be|been|being|got|get|gets)$/;
const HAVING = /^(?:has|have|had)$/;
const ASKING = /^(?:did|does|has|have|had|who)$/;
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

const isUseful = (wordAt: WordAt, at: number, lexicon: Lexicon): boolean => {
  const lower = wordAt(at);
  if (lower === "on" || lower === "off") return isSwitch(wordAt, at);
  if (lower === "all") return PEOPLE.test(wordAt(at + 1));
  if (lower === "activity") return wordAt(at - 1) === "trusted";
  if (lower === "search") return ASKING.test(wordAt(at - 1)) || /^forensic/.test(wordAt(at - 1));
  if (lower.startsWith("address") && wordAt(at - 1).startsWith("email")) return false;
  if (PEOPLE.test(lower) && isActing(wordAt, at)) return false;
  if (SAID.test(lower) || FILLER_OF_LABELS.test(lower) || lower.includes("_")) return true;
  if (isFiller(lower)) return false;
  return lexicon.isKnown(lower) || lexicon.corrections(lower).length > 0;
};

/** The words of a clause that may name types, alone or together with others. */
export const usefulWords = (words: readonly Word[], lexicon: Lexicon): readonly Word[] => {
  const wordAt = (at: number): string => words[at]?.lower ?? "";
  return words.filter((_, at) => isUseful(wordAt, at, lexicon));
};
