import { isFiller } from "../filler.js";
import { stemOf, type Word } from "../words.js";
import type { Lexicon, Naming } from "./match-types.js";
import { NEARNESS } from "./match-words.js";
import { isActionWord } from "./type-clauses.js";

/** The longest label has seven words. */
const LONGEST = 8;

/** Alone these are in too many labels to mean a type. */
const VAGUE = new Set(
  `user name all event file only local date note on off new activity state access change changes changed add edit update updated
  start started end ended issue in to from logged console email added removed rule privileged unprivileged turned switched given gave
  taken took taking give auth factor`.split(/\s+/),
);

/** "Close" and "delete" alone ask to do something; "deactivate" is done to people, "export" is a noun too. */
const ASKS = /^(?:(?!export|download|reset|activat|deactivat).)*$/;

/** Words, some of them in the place of one another: "rules", then "disabled" or "deleted". */
export type Slots = readonly (readonly Word[])[];

/** Words that name types. */
export interface Run extends Naming {
  readonly words: readonly Word[];
}

const variantsOf = (slots: Slots): readonly (readonly Word[])[] =>
  slots.reduce<readonly (readonly Word[])[]>(
    (variants, alternatives) =>
      variants.flatMap((variant) => alternatives.map((word) => [...variant, word])),
    [[]],
  );

const joined = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(" ");

/** Whether words mean too little to name a type alone. */
const isVague = (word: Word): boolean => {
  const { lower } = word;
  if (VAGUE.has(lower.replace(/s$/, ""))) return true;
  if (lower.endsWith("ing") && VAGUE.has(stemOf(lower))) return true;
  const isBase =
    isActionWord(word) && /^(?:.*[^ds])$/.test(lower) && !/(?:ing|ion|al|ment|ure)$/.test(lower);
  return isBase && ASKS.test(stemOf(lower));
};

/** Whether what is done at a place is done to something that no type speaks of: "two factor disabled". */
const isOfOther = (words: readonly Word[], at: number): boolean => {
  const [noun, action] = [words[at - 1], words[at] as Word];
  return noun !== undefined && isActionWord(action) && !isActionWord(noun) && !isFiller(noun.lower);
};

/** Filler that names something together: "user changes" and "IP address changed", but no "ip address". */
const isMeant = (run: readonly Word[], { nearness }: Naming, isAsking: boolean): boolean => {
  if (!run.every(({ lower }) => isFiller(lower)) || run.some(({ lower }) => lower === "search")) {
    return true;
  }
  return run.some(isActionWord) && (nearness <= NEARNESS.family || !isAsking);
};

/** What words name together. */
const runOfWords = (
  words: readonly Word[],
  lexicon: Lexicon,
  isAsking: boolean,
): Run | undefined => {
  const naming = lexicon.namingOf(joined(words));
  const isNamed = naming.types.length > 0 || naming.rivals.length > 0;
  return isNamed && isMeant(words, naming, isAsking) ? { words, ...naming } : undefined;
};

/** What slots name together, where every alternative names something. */
const runOfSlots = (slots: Slots, lexicon: Lexicon): Run | undefined => {
  const runs = variantsOf(slots).map((variant) => runOfWords(variant, lexicon, false));
  const named = runs.filter((run) => run !== undefined);
  if (named.length < runs.length) return undefined;
  return {
    words: slots.flat().toSorted((a, b) => a.start - b.start),
    types: [...new Set(named.flatMap(({ types }) => types))],
    rivals: named.flatMap(({ rivals }) => rivals),
    nearness: Math.max(...named.map(({ nearness }) => nearness)),
  };
};

const isBetter = (run: Run, best: Run | undefined): boolean =>
  best === undefined ||
  run.nearness < best.nearness ||
  (run.nearness === best.nearness && run.types.length < best.types.length);

/** The longest run of words that names types; of equally long ones the one that names them best. */
const bestRun = (
  words: readonly Word[],
  lexicon: Lexicon,
  isAsking: boolean,
): { readonly run: Run; readonly at: number } | undefined => {
  for (let size = Math.min(words.length, LONGEST); size > 0; size -= 1) {
    let best: { readonly run: Run; readonly at: number } | undefined;
    for (let at = 0; at + size <= words.length; at += 1) {
      const part = size === words.length ? words : words.slice(at, at + size);
      if (size === 1 && (isVague(part[0] as Word) || isOfOther(words, at))) continue;
      const run = runOfWords(part, lexicon, isAsking);
      if (run !== undefined && isBetter(run, best?.run)) best = { run, at };
    }
    if (best !== undefined) return best;
  }
  return undefined;
};

/** What a whole clause names, with nothing left over. */
export const readWhole = (slots: Slots, lexicon: Lexicon): Run | undefined =>
  slots.length > LONGEST ? undefined : runOfSlots(slots, lexicon);

/** All that the words of a clause name: the best run, and what stands before and after it. */
export const readClause = (
  words: readonly Word[],
  lexicon: Lexicon,
  isAsking: boolean,
): readonly Run[] => {
  const best = bestRun(words, lexicon, isAsking);
  if (best === undefined) return [];
  const { run, at } = best;
  if (run.words.length === words.length) return [run];
  const rest = [words.slice(0, at), words.slice(at + run.words.length)];
  const others = rest.flatMap((part) => readClause(part, lexicon, isAsking));
  // A single verb beside a real name would widen the question: "watchlist users deleted".
  const isOwn = (other: Run): boolean =>
    other.words.length > 1 || (other.types.length <= 6 && !other.words.every(isActionWord));
  return [run, ...others.filter(isOwn)];
};
