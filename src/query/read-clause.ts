import { isFiller } from "./filler.js";
import { NEARNESS } from "./match-words.js";
import type { Lexicon, Naming, Rival } from "./match-types.js";
import { isActionWord } from "./type-clauses.js";
import type { IndexedType } from "./type-index.js";
import { stemOf, type Word } from "./words.js";

/** The longest label has seven words. */
const LONGEST = 8;

/** Alone these are in too many labels to mean a type. */
const VAGUE = new Set(
  `user name all event file only local date note on off new activity state access change changes changed add edit update updated
  start started end ended issue in to from logged console email added removed rule privileged unprivileged turned switched given gave
  taken took taking give`.split(/\s+/),
);

/** "Close" and "delete" alone ask to do something; "deactivate" is done to people, "export" is a noun too. */
const ASKS = /^(?:(?!export|download|reset|activat|deactivat).)*$/;

/** Words, some of them in the place of one another: "rules", then "disabled" or "deleted". */
export type Slots = readonly (readonly Word[])[];

/** Words that name types. */
export interface Run {
  readonly words: readonly Word[];
  readonly types: readonly IndexedType[];
  readonly rivals: readonly Rival[];
  readonly nearness: number;
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
  const isBase = isActionWord(word) && /^(?:.*[^ds])$/.test(lower) && !/(?:ing|ion|al|ment|ure)$/.test(lower);
  return isBase && ASKS.test(stemOf(lower));
};

/** Filler that names something together: "user changes" and "IP address changed", but no "ip address". */
const isMeant = (run: readonly Word[], { nearness }: Naming, isAsking: boolean): boolean => {
  if (!run.every(({ lower }) => isFiller(lower)) || run.some(({ lower }) => lower === "search")) {
    return true;
  }
  return run.some(isActionWord) && (nearness <= NEARNESS.family || !isAsking);
};

/** What slots name together, where every alternative names something. */
const runOf = (slots: Slots, lexicon: Lexicon, isAsking: boolean): Run | undefined => {
  const variants = variantsOf(slots);
  const namings = variants.map((variant) => lexicon.namingOf(joined(variant)));
  const isNamed = namings.every(({ types, rivals }, at) => {
    return (types.length > 0 || rivals.length > 0) && isMeant(variants[at] ?? [], namings[at] as Naming, isAsking);
  });
  if (!isNamed) return undefined;
  return {
    words: slots.flat().toSorted((a, b) => a.start - b.start),
    types: [...new Set(namings.flatMap(({ types }) => types))],
    rivals: namings.flatMap(({ rivals }) => rivals),
    nearness: Math.max(...namings.map(({ nearness }) => nearness)),
  };
};

const isBetter = (run: Run, best: Run | undefined): boolean =>
  best === undefined ||
  run.nearness < best.nearness ||
  (run.nearness === best.nearness && run.types.length < best.types.length);

/** The longest run of slots that names types; of equally long ones the one that names them best. */
const bestRun = (
  slots: Slots,
  lexicon: Lexicon,
  isAsking: boolean,
): { readonly run: Run; readonly at: number; readonly size: number } | undefined => {
  for (let size = Math.min(slots.length, LONGEST); size > 0; size -= 1) {
    let best: { readonly run: Run; readonly at: number; readonly size: number } | undefined;
    for (let at = 0; at + size <= slots.length; at += 1) {
      const part = slots.slice(at, at + size);
      if (size === 1 && part[0]?.some(isVague) === true) continue;
      const run = runOf(part, lexicon, isAsking);
      if (run !== undefined && isBetter(run, best?.run)) best = { run, at, size };
    }
    if (best !== undefined) return best;
  }
  return undefined;
};

/** What a whole clause names, with nothing left over. */
export const readWhole = (slots: Slots, lexicon: Lexicon): Run | undefined =>
  slots.length > LONGEST ? undefined : runOf(slots, lexicon, false);

/** All that the words of a clause name: the best run, and what stands before and after it. */
export const readClause = (
  words: readonly Word[],
  lexicon: Lexicon,
  isAsking: boolean,
): readonly Run[] => {
  const best = bestRun(words.map((word) => [word]), lexicon, isAsking);
  if (best === undefined) return [];
  const { run, at, size } = best;
  const rest = [words.slice(0, at), words.slice(at + size)];
  const others = rest.flatMap((part) => readClause(part, lexicon, isAsking));
  // A single verb beside a real name would widen the question: "watchlist users deleted".
  const isOwn = (other: Run): boolean =>
    other.words.length > 1 || (other.types.length <= 6 && !other.words.every(isActionWord));
  return [run, ...others.filter(isOwn)];
};
