import type { Word } from "../words.js";
import type { Lexicon } from "./match-types.js";
import { NEARNESS } from "./match-words.js";
import { type Run, readWhole } from "./read-clause.js";
import { isActionWord, isNominal, type TypeClause } from "./type-clauses.js";

const nounsOf = ({ all }: TypeClause): readonly Word[] => all.filter((word) => !isActionWord(word));

const own = (run: Run | undefined, words: readonly Word[]): readonly Run[] | undefined =>
  run === undefined ? undefined : [{ ...run, words }];

const withNouns = (
  words: readonly Word[],
  others: readonly TypeClause[],
  lexicon: Lexicon,
): readonly Run[] | undefined => {
  const nouns = others.map(nounsOf).find((all) => all.length > 0) ?? [];
  if (nouns.length === 0) return undefined;
  return own(
    readWhole(
      [...nouns, ...words].map((word) => [word]),
      lexicon,
    ),
    words,
  );
};

/**
 * Whether what is done to a neighbour is done to a name too: "domains and urls added", "case and role
 * changes"; but "cases and role changes" are two things.
 */
const isShared = (action: Word | undefined, noun: Word | undefined): boolean =>
  action !== undefined && noun !== undefined && (!isNominal(action) || !/[^s]s$/.test(noun.lower));

/** With what a later name has after it: "domains and urls added", "groups and departments removed from watchlists". */
const withNext = (
  words: readonly Word[],
  next: TypeClause | undefined,
  lexicon: Lexicon,
): readonly Run[] | undefined => {
  const at = next?.all.findIndex(isActionWord) ?? -1;
  const tail = next?.all.slice(at) ?? [];
  if (at < 1 || !isShared(tail[0], words.at(-1))) return undefined;
  return own(
    readWhole(
      [...words, ...tail].map((word) => [word]),
      lexicon,
    ),
    words,
  );
};

/** With what an earlier name has before it: "deleted watchlists and cases". */
const withPrevious = (
  words: readonly Word[],
  previous: TypeClause | undefined,
  lexicon: Lexicon,
): readonly Run[] | undefined => {
  const [action, name] = previous?.all ?? [];
  if (action === undefined || name === undefined || !isActionWord(action)) return undefined;
  return own(
    readWhole(
      [action, ...words].map((word) => [word]),
      lexicon,
    ),
    words,
  );
};

/**
 * What a clause names with a word of its neighbours: the verb of "support access enabled but not
 * disabled", the name in "domains, urls and groups added" and in "deleted watchlists and cases".
 */
export const readShared = (
  clauses: readonly TypeClause[],
  at: number,
  lexicon: Lexicon,
): readonly Run[] | undefined => {
  const { words, exclusion } = clauses[at] as TypeClause;
  if (words.length === 0) return undefined;
  // What is left out has nothing for what is asked for.
  const isNear = (other: TypeClause): boolean =>
    other.exclusion === exclusion || other.exclusion === undefined;
  const before = clauses.slice(0, at).filter(isNear).toReversed();
  const after = clauses.slice(at + 1).filter(isNear);
  if (words.every(({ lower }) => lower.startsWith("change"))) return undefined;
  if (words.every(isActionWord)) {
    return withNouns(words, before, lexicon) ?? withNouns(words, after, lexicon);
  }
  if (words.some(isActionWord)) return undefined;
  const hasAction = (other: TypeClause): boolean =>
    other.exclusion === exclusion && other.all.some(isActionWord);
  return (
    withNext(words, after.find(hasAction), lexicon) ??
    withPrevious(words, before.find(hasAction), lexicon)
  );
};

const USER: Word = { text: "user", lower: "user", start: 0, end: 0 };

/** "Who added bob@example.com": what is done to a person is done to a user. */
export const readOfPerson = (
  words: readonly Word[],
  lexicon: Lexicon,
): readonly Run[] | undefined => {
  if (words.length === 0 || !words.every(isActionWord)) return undefined;
  const run = readWhole(
    [USER, ...words].map((word) => [word]),
    lexicon,
  );
  return run !== undefined && run.nearness <= NEARNESS.said ? own(run, words) : undefined;
};

const canJoin = (a: TypeClause, b: TypeClause): boolean => {
  const [last, first] = [a.words.at(-1), b.words[0]];
  return (
    a.exclusion === b.exclusion &&
    last !== undefined &&
    first !== undefined &&
    isActionWord(last) &&
    isActionWord(first) &&
    isNominal(last) === isNominal(first)
  );
};

/** Whether a clause is a label as the console writes it: "Watchlist deleted or Add user" are two. */
const isWritten = ({ words }: TypeClause, lexicon: Lexicon): boolean =>
  words.length > 1 &&
  lexicon.namingOf(words.map(({ lower }) => lower).join(" ")).nearness === NEARNESS.written;

/** "Users added or removed from alert rule": clauses that only part what is done to the same. */
export const readJoined = (
  clauses: readonly TypeClause[],
  at: number,
  lexicon: Lexicon,
): { readonly run: Run; readonly count: number } | undefined => {
  let last = at;
  while (
    last + 1 < clauses.length &&
    last - at < 5 &&
    (last === at || clauses[last]?.words.length === 1)
  ) {
    if (!canJoin(clauses[last] as TypeClause, clauses[last + 1] as TypeClause)) break;
    last += 1;
  }
  if (last === at) return undefined;
  const chain = clauses.slice(at, last + 1);
  const [first, end] = [chain[0] as TypeClause, chain.at(-1) as TypeClause];
  const actions = [first.words.at(-1), ...chain.slice(1).map(({ words }) => words[0])] as Word[];
  const slots = [
    ...first.words.slice(0, -1).map((word) => [word]),
    actions,
    ...end.words.slice(1).map((word) => [word]),
  ];
  if (slots.length < 2 || chain.some((clause) => isWritten(clause, lexicon))) return undefined;
  const run = readWhole(slots, lexicon);
  return run === undefined ? undefined : { run, count: chain.length };
};
