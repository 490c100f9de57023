import { type Draft, type Exclusion, GAP } from "../draft.js";
import { isFiller } from "../filler.js";
import { stemOf, type Word } from "../words.js";
import { isAction } from "./alike.js";
import { compoundWords } from "./compound-words.js";
import type { Lexicon } from "./match-types.js";
import type { TypeIndex } from "./type-index.js";
import { usefulWords } from "./useful-words.js";

/** Words beyond these are not looked at: nobody types so many, and matching costs time. */
const MOST_WORDS = 300;
const MOST_USEFUL = 60;

const SEPARATOR = /[,;&+|?!]|\.\s/;
const JOINING = new Set(["and", "or", "plus", "nor", "but", "then"]);

/** Words between separators, of which each may name a type. */
export interface TypeClause {
  readonly words: readonly Word[];
  /** Those and the ones of a whole label among them: what neighbours may share. */
  readonly all: readonly Word[];
  /** What leaves its types out. */
  readonly exclusion: Exclusion | undefined;
  /** Whether somebody is asked about: "did … change", "who". */
  readonly isAsking: boolean;
}

const isParted = (text: string, start: number, end: number): boolean => {
  const between = text.slice(start, end);
  return SEPARATOR.test(between) || (between === "/" && start > 0);
};

/** What leaves out the word at a place: nothing, where something else of its item was left out before. */
const exclusionOf = ({ text, exclusions }: Draft, { start }: Word): Exclusion | undefined =>
  exclusions.find(({ items }) => {
    const item = items.find((place) => place.start <= start && start < place.end);
    return item !== undefined && !text.slice(item.start, start).includes(GAP);
  });

const SOMEBODY = /^(?:people|persons?|staff|members?|colleagues?|(?:some|any|every)(?:one|body))$/;

const INTO = new Set(["to", "from", "onto", "on"]);

/** Whether a word is the "to" of "added to a watchlist". */
const isInto = (text: string, word: Word): boolean =>
  INTO.has(word.lower) &&
  /^(?: an?| the| any)? (?:watch|alert|rule)/i.test(text.slice(word.end, word.end + 12));

/** "People added to watchlists", "removed someone from an alert rule": they are users there. */
const withUsers = (text: string, before: readonly Word[], word: Word): readonly Word[] => {
  if (!isInto(text, word) || !before.some(({ lower }) => /^(?:add|remov)/.test(stemOf(lower)))) {
    return before;
  }
  return before.map((one) => (SOMEBODY.test(one.lower) ? { ...one, lower: "users" } : one));
};

/** "Bob@example.com was added to a watchlist": what was added was a user. */
const withPerson = (text: string, before: readonly Word[], word: Word): readonly Word[] => {
  const last = before.at(-1);
  if (last === undefined || !isInto(text, word)) return [];
  if (!/^(?:add|remov)/.test(stemOf(last.lower))) return [];
  const isPerson =
    text.slice(last.end, word.start).includes(GAP) ||
    text.slice(0, last.start).includes(GAP) ||
    before.some(({ lower }) => lower === "who");
  const hasObject = before.slice(0, -1).some(({ lower }) => !isFiller(lower));
  const place = { start: last.end, end: last.end };
  return isPerson && !hasObject ? [{ text: "user", lower: "user", ...place }] : [];
};

/** Parts the words of a draft at commas, "and", "or" and where something is left out. */
const parted = (draft: Draft, words: readonly Word[]): readonly (readonly Word[])[] => {
  const { text, exclusions } = draft;
  const isSaid = (word: Word): boolean =>
    exclusions.some(({ start, end }) => start <= word.start && word.end <= end);
  const clauses: Word[][] = [[]];
  let [end, exclusion]: [number, Exclusion | undefined] = [0, undefined];
  for (const word of words) {
    const own = exclusions.length === 0 ? undefined : exclusionOf(draft, word);
    const isJoining = JOINING.has(word.lower) || isSaid(word);
    if (isJoining || own !== exclusion || isParted(text, end, word.start)) clauses.push([]);
    if (!isJoining) {
      const before = withUsers(text, clauses.at(-1) ?? [], word);
      clauses[clauses.length - 1] = [...before, ...withPerson(text, before, word), word];
    }
    [end, exclusion] = [word.end, own];
  }
  return clauses;
};

/** The clauses of a draft, each with only its useful words. */
export const clausesOf = (
  draft: Draft,
  isFree: (word: Word) => boolean,
  lexicon: Lexicon,
  index: TypeIndex,
): readonly TypeClause[] => {
  const words = compoundWords(draft.words.slice(0, MOST_WORDS), draft.text, lexicon, index);
  let budget = MOST_USEFUL;
  return parted(draft, words).flatMap((clause) => {
    const all = usefulWords(clause, lexicon).slice(0, budget);
    budget -= all.length;
    const [first] = all;
    if (first === undefined) return [];
    const isAsking = clause.some(({ lower }) => /^(?:did|does|has|have|had|can)$/.test(lower));
    return [{ words: all.filter(isFree), all, exclusion: exclusionOf(draft, first), isAsking }];
  });
};

/** Whether a word says what is done. */
export const isActionWord = ({ lower }: Word): boolean =>
  isAction(stemOf(lower)) || lower === "changes";

/** "Deletions" and "removal": what is done, as a noun. */
export const isNominal = ({ lower }: Word): boolean => /(?:s|ion|al|ment|ure)$/.test(lower);
