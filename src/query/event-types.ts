import { CATEGORIES } from "../audit/catalogue.js";
import { type Draft, type Finding, GAP, type Stage, take } from "./draft.js";
import { isFiller } from "./filler.js";
import { createTypeMatcher, meansSomething, type TypeMatcher } from "./match-types.js";
import { correct } from "./misspellings.js";
import { negationBefore } from "./negation.js";
import { type IndexedType, type TypeIndex, typeIndexOf } from "./type-index.js";
import { sayingOf } from "./type-sayings.js";
import { stemOf, type Word, wordsOf } from "./words.js";

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

const SEPARATOR = /[,;&+|]|(?<![\p{L}\p{N}_])(?:and|or|plus)(?![\p{L}\p{N}_])/giu;
const NEGATION =
  /(?<![\p{L}\p{N}_])(?:not|except|excluding|excludes|exclude|without|excepting|minus|ignoring|no|other than|apart from|(?:all|anything|everything) but(?: not)?)(?![\p{L}\p{N}_])/iu;

/** Words of labels that are filler as well; others of that kind never help to tell types apart. */
const FILLER_OF_LABELS =
  /^(?:users?|accounts?|changed?|changes|ip|address|addresses|on|in|log|logs|activity)$/;
/** Words that only mean a type together with others. */
const SAID =
  /^(?:privileged|(?:turn|switch)(?:ed|s|ing)?|log|logs|logged|sign(?:ed|s|ing)?|ins?|gave|given)$/;

const isUseful = (word: Word, index: TypeIndex): boolean => {
  const lower = word.text.toLowerCase();
  if (SAID.test(lower) || lower.includes("_") || FILLER_OF_LABELS.test(lower)) return true;
  if (isFiller(lower)) return false;
  return meansSomething(stemOf(lower), index) || correct(lower, index) !== undefined;
};

interface Taken {
  readonly words: readonly Word[];
  readonly types: readonly IndexedType[];
}

const lower = (words: readonly Word[]): readonly string[] =>
  words.map((word) => word.text.toLowerCase());

/** Whether words are filler together too: "log in" and "user changes" are not. */
const isOnlyFiller = (run: readonly string[]): boolean =>
  run.every(isFiller) && run.at(-1) !== "changes" && sayingOf(run.join(" ")) === undefined;

/** The longest run of words that names types; of equally long ones the one with the fewest types. */
const bestRun = (words: readonly Word[], match: TypeMatcher): Taken | undefined => {
  for (let size = Math.min(words.length, LONGEST); size > 0; size -= 1) {
    let best: Taken | undefined;
    for (let at = 0; at + size <= words.length; at += 1) {
      const run = words.slice(at, at + size);
      if (size === 1 && VAGUE.has(run[0]?.text.toLowerCase().replace(/s$/, "") ?? "")) continue;
      if (size > 1 && isOnlyFiller(lower(run))) continue;
      const types = match(lower(run));
      if (types.length > 0 && types.length < (best?.types.length ?? Number.POSITIVE_INFINITY)) {
        best = { words: run, types };
      }
    }
    if (best !== undefined) return best;
  }
  return undefined;
};

/** All types of a clause: the best run, and what stands before and after it. */
const readClause = (words: readonly Word[], match: TypeMatcher): readonly Taken[] => {
  const run = bestRun(words, match);
  if (run === undefined) return [];
  const first = words.indexOf(run.words[0] as Word);
  const rest = [words.slice(0, first), words.slice(first + run.words.length)];
  // A single common verb beside a real name would widen the question: "watchlist users deleted".
  const others = rest.flatMap((part) => readClause(part, match));
  return [run, ...others.filter((other) => other.types.length <= 6 || other.words.length > 1)];
};

interface Clause {
  readonly words: readonly Word[];
  readonly negated: boolean;
  /** The "not", where this clause begins with one. */
  readonly negation?: { readonly start: number; readonly end: number };
}

const moved = (words: readonly Word[], by: number): readonly Word[] =>
  words.map((word) => ({ text: word.text, start: word.start + by, end: word.end + by }));

const clausesOf = (text: string): readonly Clause[] => {
  const separated = text.replace(SEPARATOR, (separator) => ";".repeat(separator.length));
  const clauses: Clause[] = [];
  let at = 0;
  let negated = false;
  for (const part of separated.split(";")) {
    const not = NEGATION.exec(part);
    const before = not === null ? part : part.slice(0, not.index);
    clauses.push({ words: moved(wordsOf(before), at), negated });
    if (not !== null) {
      negated = true;
      const end = not.index + not[0].length;
      const negation = { start: at + not.index, end: at + end };
      clauses.push({ words: moved(wordsOf(part.slice(end)), at + end), negated, negation });
    }
    at += part.length + 1;
  }
  return clauses;
};

const findingsOf = ({ words, types }: Taken, negated: boolean): readonly Finding[] => {
  const values = types.map((type) => type.value);
  const list = negated ? { notEventTypes: values } : { eventTypes: values };
  return words.map(({ start, end }, at) =>
    at === 0 ? { start, end, values: list } : { start, end },
  );
};

/** Labels of three words and more, written out: nothing in them is read as anything else. */
const wholeLabels = (original: string, index: TypeIndex): readonly Finding[] => {
  const text = original.toLowerCase();
  const findings: Finding[] = [];
  for (const { lowerLabel, value } of index.longLabels) {
    const start = text.indexOf(lowerLabel);
    const end = start + lowerLabel.length;
    if (start < 0) continue;
    if (/[\p{L}\p{N}_]$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}_]/u.test(text.slice(end)))
      continue;
    if (findings.some((other) => start < other.end && other.start < end)) continue;
    const negation = negationBefore(original, start);
    findings.push(
      negation === undefined
        ? { start, end, values: { eventTypes: [value] } }
        : { start: negation, end, values: { notEventTypes: [value] } },
    );
  }
  return findings;
};

const PAIRED = CATEGORIES.filter((category) => category.includes(" and "));
const NOUN = "(?: (?:changes?|events?|activity|actions?))";

/** "Users and roles changes": the only names with an "and" in them, which else parts two names. */
const pairedCategories = (draft: Draft, index: TypeIndex): Draft => {
  if (!/ and /i.test(draft.text)) return draft;
  const findings = PAIRED.flatMap((category): Finding[] => {
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${category}${NOUN}?(?![\\p{L}\\p{N}])`, "iu").exec(
      draft.text,
    );
    if (match === null) return [];
    const types = index.types.filter((type) => type.category === category);
    const eventTypes = types.map((type) => type.value);
    return [{ start: match.index, end: match.index + match[0].length, values: { eventTypes } }];
  });
  return take(
    draft,
    findings.sort((a, b) => a.start - b.start),
  );
};

/** The lone verb of "support access enabled or disabled" and of "created and deleted watchlists". */
const sharedName = (
  words: readonly Word[],
  previous: readonly Word[],
  next: readonly Word[],
  match: TypeMatcher,
): readonly Taken[] | undefined => {
  if (words.length !== 1 || match(lower(words)).length === 1) return undefined;
  for (const others of [previous.slice(0, -1), next.slice(1)]) {
    const types = others.length === 0 ? [] : match(lower([...others, ...words]));
    if (types.length > 0) return [{ words, types }];
  }
  return undefined;
};

/** Takes out the words that name event types. */
export const eventTypes: Stage = (original, { typesSeen }) => {
  const index = typeIndexOf(typesSeen);
  const draft = pairedCategories(original, index);
  const text = draft.text.replaceAll(GAP, " ");
  const labels = wholeLabels(text, index);
  const match = createTypeMatcher(index);
  let budget = MOST_WORDS;
  const usefulOf = (words: readonly Word[]): readonly Word[] => {
    const useful = words.filter((word) => isUseful(word, index)).slice(0, budget);
    budget -= useful.length;
    return useful;
  };
  const clauses = clausesOf(text).map((clause) => ({ ...clause, useful: usefulOf(clause.words) }));
  const isFree = (word: Word): boolean =>
    !labels.some(({ start, end }) => start < word.end && word.start < end);
  const isName = ({ useful }: { useful: readonly Word[] }): boolean => useful.length > 1;
  const findings = clauses.flatMap(({ negated, negation, useful }, at) => {
    const free = useful.filter(isFree);
    const previous = clauses.slice(0, at).findLast(isName)?.useful ?? [];
    const next = clauses.slice(at + 1).find(isName)?.useful ?? [];
    const taken = (sharedName(free, previous, next, match) ?? readClause(free, match)).flatMap(
      (run) => findingsOf(run, negated),
    );
    return negation === undefined || taken.length === 0 ? taken : [negation, ...taken];
  });
  return take(
    draft,
    [...labels, ...findings].sort((a, b) => a.start - b.start),
  );
};
