import { type Draft, type Finding, type Stage, take } from "../draft.js";
import { negationBefore } from "../exclusions/negation.js";
import { isFiller } from "../filler.js";
import type { QueryContext } from "../parsed-query.js";
import { lexiconOf } from "../types/match-types.js";
import { typeIndexOf } from "../types/type-index.js";
import { wordsOf } from "../words.js";
import { correctDateWords } from "./correct-date-words.js";
import { type FoundDate, findDates } from "./find-dates.js";

/** The dates of a text; misspelled ones only where that makes more of the text a date. */
const datesIn = ({ text, words }: Draft, context: QueryContext): readonly FoundDate[] => {
  const found = findDates(text, words, context);
  const lexicon = lexiconOf(typeIndexOf(context.typesSeen));
  const isKnown = (word: string): boolean => isFiller(word) || lexicon.isKnown(word);
  const corrected = correctDateWords(text, words, found, isKnown);
  if (corrected === undefined) return found;
  const forgiven = corrected.placed(findDates(corrected.text, wordsOf(corrected.text), context));
  const lengthOf = (dates: readonly FoundDate[]): number =>
    dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return lengthOf(forgiven) > lengthOf(found) ? forgiven : found;
};

const OUTSIDE =
  /(?<![\p{L}\p{N}_-])(?:outside(?: of)?|never|unless|(?:time|days?|dates?) but) ?(?:on |in |during |at )?$/iu;
const OWN_FROM = /^from /i;

/** Where words begin that leave a date out: "not yesterday", "apart from yesterday", "outside 9am to 5pm". */
const exclusionBefore = (text: string, start: number, end: number): number | undefined => {
  const outside = OUTSIDE.exec(text.slice(Math.max(0, start - 20), start));
  if (outside !== null) return Math.max(0, start - 20) + outside.index;
  const from = OWN_FROM.exec(text.slice(start, end))?.[0].length ?? 0;
  return (
    negationBefore(text, start) ?? (from === 0 ? undefined : negationBefore(text, start + from))
  );
};

/** Takes out every date phrase. */
export const dates: Stage = (draft, context) => {
  const findings = datesIn(draft, context).map(({ start, end, phrase }): Finding => {
    const negation = exclusionBefore(draft.text, start, end);
    if (negation === undefined) return { start, end, dates: [phrase] };
    const text = draft.text.slice(negation, end).trim();
    const message = `Dates cannot be left out. Say which dates to search instead of “${text}”.`;
    return { start: negation, end, problems: [{ text, message, suggestions: [] }] };
  });
  return take(draft, findings);
};
