import type { Finding, Stage } from "../draft.js";
import { GAP } from "../draft.js";
import { type LeftOut, notHappened, takeWithExclusions } from "../exclusions/exclusions.js";
import type { QueryProblem } from "../parsed-query.js";
import type { Word } from "../words.js";
import { type Lexicon, lexiconOf } from "./match-types.js";
import { pairedCategories } from "./paired-categories.js";
import { type Run, readClause } from "./read-clause.js";
import { readJoined, readOfPerson, readShared } from "./shared-words.js";
import { clausesOf, isActionWord, type TypeClause } from "./type-clauses.js";
import { typeIndexOf } from "./type-index.js";
import { wholeLabels } from "./whole-labels.js";

/** A misspelled name that may be as well one type as another. */
const question = (text: string, { words, rivals }: Run): QueryProblem => {
  const [first, last] = [words[0], words.at(-1)];
  const written = text.slice(first?.start, last?.end);
  const rival = words.find(({ lower }) => lower === rivals[0]?.word);
  const isWhole = !written.includes(GAP) && rivals.every(({ types }) => types.length === 1);
  const suggestions = rivals.map(({ right, types }) =>
    isWhole ? (types[0]?.value ?? right) : right,
  );
  const message = `“${rival?.text ?? written}” can mean ${rivals.map(({ right }) => right).join(" or ")}. Which one is it?`;
  return {
    text: isWhole ? written : (rival?.text ?? written),
    message,
    suggestions: [...new Set(suggestions)],
  };
};

const findingsOf = (
  text: string,
  run: Run,
  { exclusion, words }: TypeClause,
): readonly LeftOut[] => {
  const [{ start: from = 0 } = {}, { end: to = 0 } = {}] = [run.words[0], run.words.at(-1)];
  // After a minus stands one name; what follows it without a comma is asked for.
  const isSigned = exclusion !== undefined && exclusion.end - exclusion.start === 1;
  const isOut = exclusion !== undefined && (!isSigned || run.words.includes(words[0] as Word));
  const values = run.types.map((type) => type.value);
  const list = isOut ? { notEventTypes: values } : { eventTypes: values };
  const isDenied =
    isOut &&
    exclusion.verbal &&
    run.words[0] !== undefined &&
    (isActionWord(run.words[0]) || run.words[0].lower === "login");
  const problems =
    run.rivals.length > 0
      ? [question(text, run)]
      : isDenied
        ? [notHappened(text.slice(Math.min(exclusion.start, from), to))]
        : undefined;
  const meaning: Pick<Finding, "values" | "problems"> =
    problems === undefined ? { values: list } : { problems };
  return run.words.map(({ start, end }, at) =>
    at === 0
      ? { start, end, ...meaning, exclusion: isOut ? exclusion : undefined }
      : { start, end, continues: true },
  );
};

const startsFirst = (a: Finding, b: Finding): number => a.start - b.start;

/** What each clause names, with the words of its neighbours where it needs them. */
const readClauses = (
  text: string,
  clauses: readonly TypeClause[],
  { lexicon, isAffected }: { readonly lexicon: Lexicon; readonly isAffected: boolean },
): readonly LeftOut[] => {
  const findings: LeftOut[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const clause = clauses[at] as TypeClause;
    const joined = readJoined(clauses, at, lexicon);
    const runs =
      joined !== undefined
        ? [joined.run]
        : ((isAffected ? readOfPerson(clause.words, lexicon) : undefined) ??
          (clauses.length > 1 ? readShared(clauses, at, lexicon) : undefined) ??
          readClause(clause.words, lexicon, clause.isAsking));
    const taken = runs
      .map((run) => findingsOf(text, run, clause))
      .toSorted(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0));
    findings.push(...taken.flat());
    if (joined !== undefined) at += joined.count - 1;
  }
  return findings;
};

/** Takes out the words that name event types. */
export const eventTypes: Stage = (original, { typesSeen }) => {
  const index = typeIndexOf(typesSeen);
  const lexicon = lexiconOf(index);
  const draft = takeWithExclusions(original, pairedCategories(original, index));
  const labels = wholeLabels(draft, index);
  const isFree = (word: Word): boolean =>
    !labels.some(({ start, end }) => start < word.end && word.start < end);
  const isAffected = draft.taken.some(({ values }) => values?.affectedUsers !== undefined);
  const clauses = clausesOf(draft, isFree, lexicon, index);
  const findings = readClauses(draft.text, clauses, { lexicon, isAffected });
  return takeWithExclusions(draft, [...labels, ...findings].toSorted(startsFirst));
};
