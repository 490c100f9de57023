import { type Clause, clausesOf } from "./clauses.js";
import { type Finding, type Stage, take } from "./draft.js";
import { isFiller } from "./filler.js";
import { type Lexicon, lexiconOf } from "./match-types.js";
import { pairedCategories } from "./paired-categories.js";
import { type IndexedType, typeIndexOf } from "./type-index.js";
import { sayingOf } from "./type-sayings.js";
import { wholeLabels } from "./whole-labels.js";
import type { Word } from "./words.js";

/** The longest label has seven words. */
const LONGEST = 8;
/** Words beyond this are not looked at: nobody types so many, and matching costs time. */
const MOST_WORDS = 60;

/** Alone these are in too many labels to mean a type. */
const VAGUE = new Set(
  "user name all event file only local date note on off new activity state access change changes changed add edit update updated start started end ended issue in to from".split(
    " ",
  ),
);

/** Words of labels that are filler as well; others of that kind never help to tell types apart. */
const FILLER_OF_LABELS =
  /^(?:users?|accounts?|changed?|changes|ip|address|addresses|on|in|log|logs|activity)$/;
/** Words that only mean a type together with others. */
const SAID =
  /^(?:privileged|(?:turn|switch)(?:ed|s|ing)?|log|logs|logged|sign(?:ed|s|ing)?|ins?|gave|given)$/;

/** Whether a word may name a type, alone or together with others. */
const isUseful = ({ lower }: Word, { isKnown, corrected }: Lexicon): boolean => {
  if (isKnown(lower) && !isFiller(lower)) return true;
  if (SAID.test(lower) || lower.includes("_") || FILLER_OF_LABELS.test(lower)) return true;
  if (isFiller(lower)) return false;
  return corrected(lower) !== lower;
};

interface Taken {
  readonly words: readonly Word[];
  readonly types: readonly IndexedType[];
}

const joined = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(" ");

/** Whether words are filler together too: "log in" and "user changes" are not. */
const isOnlyFiller = (run: readonly Word[]): boolean =>
  run.every(({ lower }) => isFiller(lower)) &&
  run.at(-1)?.lower !== "changes" &&
  sayingOf(joined(run)) === undefined;

const isVague = ([first]: readonly Word[]): boolean =>
  VAGUE.has(first?.lower.replace(/s$/, "") ?? "");

/** The longest run of words that names types; of equally long ones the one with the fewest types. */
const bestRun = (words: readonly Word[], { typesOf }: Lexicon): Taken | undefined => {
  for (let size = Math.min(words.length, LONGEST); size > 0; size -= 1) {
    let best: Taken | undefined;
    for (let at = 0; at + size <= words.length; at += 1) {
      const run = words.slice(at, at + size);
      if (size === 1 ? isVague(run) : isOnlyFiller(run)) continue;
      const types = typesOf(joined(run));
      if (types.length > 0 && types.length < (best?.types.length ?? Number.POSITIVE_INFINITY)) {
        best = { words: run, types };
      }
    }
    if (best !== undefined) return best;
  }
  return undefined;
};

/** All types of a clause: the best run, and what stands before and after it. */
const readClause = (words: readonly Word[], lexicon: Lexicon): readonly Taken[] => {
  const run = bestRun(words, lexicon);
  if (run === undefined) return [];
  const first = words.indexOf(run.words[0] as Word);
  const rest = [words.slice(0, first), words.slice(first + run.words.length)];
  // A single common verb beside a real name would widen the question: "watchlist users deleted".
  const others = rest.flatMap((part) => readClause(part, lexicon));
  return [run, ...others.filter((other) => other.types.length <= 6 || other.words.length > 1)];
};

const findingsOf = ({ words, types }: Taken, negated: boolean): readonly Finding[] => {
  const values = types.map((type) => type.value);
  const list = negated ? { notEventTypes: values } : { eventTypes: values };
  return words.map(({ start, end }, at) =>
    at === 0 ? { start, end, values: list } : { start, end, continues: true },
  );
};

/** The lone verb of "support access enabled or disabled" and of "created and deleted watchlists". */
const sharedName = (
  words: readonly Word[],
  previous: readonly Word[],
  next: readonly Word[],
  { typesOf }: Lexicon,
): readonly Taken[] | undefined => {
  if (words.length !== 1 || typesOf(joined(words)).length === 1) return undefined;
  for (const others of [previous.slice(0, -1), next.slice(1)]) {
    const types = others.length === 0 ? [] : typesOf(joined([...others, ...words]));
    if (types.length > 0) return [{ words, types }];
  }
  return undefined;
};

/** The words of each clause that may name types, only as many as anybody types. */
const usefulOf = (
  clauses: readonly Clause[],
  lexicon: Lexicon,
): readonly (Clause & { readonly useful: readonly Word[] })[] => {
  let budget = MOST_WORDS;
  return clauses.map((clause) => {
    const useful = clause.words.filter((word) => isUseful(word, lexicon)).slice(0, budget);
    budget -= useful.length;
    return { ...clause, useful };
  });
};

const startsFirst = (a: Finding, b: Finding): number => a.start - b.start;

/** Takes out the words that name event types. */
export const eventTypes: Stage = (original, { typesSeen }) => {
  const index = typeIndexOf(typesSeen);
  const lexicon = lexiconOf(index);
  const draft = take(original, pairedCategories(original.text, index));
  const labels = wholeLabels(draft, index);
  const isFree = (word: Word): boolean =>
    !labels.some(({ start, end }) => start < word.end && word.start < end);
  const isName = ({ useful }: { useful: readonly Word[] }): boolean => useful.length > 1;
  const clauses = usefulOf(clausesOf(draft.text, draft.words), lexicon);
  const findings = clauses.flatMap(({ negated, negation, useful }, at) => {
    const free = useful.filter(isFree);
    const previous = clauses.slice(0, at).findLast(isName)?.useful ?? [];
    const next = clauses.slice(at + 1).find(isName)?.useful ?? [];
    const runs = sharedName(free, previous, next, lexicon) ?? readClause(free, lexicon);
    const taken = runs
      .map((run) => findingsOf(run, negated))
      .toSorted(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0))
      .flat();
    return negation === undefined || taken.length === 0 ? taken : [negation, ...taken];
  });
  return take(draft, [...labels, ...findings].toSorted(startsFirst));
};
