import { CATEGORIES } from "../audit/catalogue.js";
import { remembered } from "../audit/remembered.js";
import { correct } from "./misspellings.js";
import { type IndexedType, plainLabel, type TypeIndex } from "./type-index.js";
import { sayingOf } from "./type-sayings.js";
import { stemOf, wordsOf } from "./words.js";

/** Stems that stand for others where the exact ones match nothing. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  on: ["enabl", "activat"],
  off: ["disabl", "deactivat"],
  grant: ["assign", "enabl"],
  giv: ["assign", "grant"],
  assign: ["grant"],
  allow: ["enabl", "grant"],
  revok: ["remov", "disabl"],
  unassign: ["remov", "revok"],
  remov: ["revok", "delet"],
  delet: ["remov", "purg"],
  creat: ["add"],
  add: ["creat", "assign"],
  new: ["creat", "add"],
  edit: ["chang", "updat"],
  updat: ["chang", "edit"],
  modify: ["chang", "updat", "edit"],
  modifi: ["chang", "updat", "edit"],
  modificat: ["chang", "updat", "edit"],
  alter: ["chang", "updat", "edit"],
  chang: ["updat", "edit"],
  reopen: ["chang"],
  wip: ["purg", "delet"],
  eras: ["purg"],
  idp: ["identity"],
  sso: ["federat"],
  person: ["user"],
  account: ["user"],
  employee: ["user"],
  link: ["url"],
  error: ["io"],
  fail: ["error"],
  failur: ["error"],
  login: ["logg"],
  finish: ["end"],
  complet: ["end"],
};

/** Whether a stem may name a type, as itself or as another. */
const meansSomething = (stem: string, index: TypeIndex): boolean =>
  index.stems.has(stem) || ALIKE[stem] !== undefined;

const hasAll = (stems: readonly string[], known: ReadonlySet<string>): boolean =>
  stems.every((stem) => known.has(stem));

/** The types whose words are exactly these, else those that have all of them. */
const withAll = (
  stems: readonly string[],
  types: readonly IndexedType[],
): readonly IndexedType[] => {
  const having = types.filter((type) => hasAll(stems, type.stems));
  if (having.length === 0) return having;
  const wanted = new Set(stems);
  const exact = having.filter(
    (type) => type.labelStems.size === wanted.size && hasAll(stems, type.labelStems),
  );
  return exact.length > 0 ? exact : having;
};

/** Like `withAll`, for words that mean much the same: own words count most, then the nearest others. */
const withAlike = (
  stems: readonly string[],
  types: readonly IndexedType[],
): readonly IndexedType[] => {
  const scored = types.flatMap((type) => {
    const own = stems.filter((stem) => type.stems.has(stem));
    const others = stems
      .filter((stem) => !type.stems.has(stem))
      .map((stem) => ALIKE[stem]?.findIndex((other) => type.stems.has(other)) ?? -1);
    if (own.length === 0 || others.includes(-1)) return [];
    return [{ type, score: own.length * 10 - others.reduce((sum, place) => sum + place, 0) }];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ type }) => type);
};

const CHANGES = /^(?:changes?|changed|changing|modifications?|modified|updates?|edits?)$/;
const CHANGES_NOUN = /^(?:changes|modifications|updates|edits)$/;
const PRIVILEGED_NOUNS = /^(?:changes?|events?|actions?|activity|activities|operations?|things)$/;

const categoryStems = CATEGORIES.map((category) => ({
  category,
  key: wordsOf(category)
    .map((word) => stemOf(word.text))
    .join(" "),
}));

/** The category that words name, in singular or plural. */
export const categoryOfWords = (words: readonly string[]): string | undefined => {
  const key = words.map(stemOf).join(" ");
  return categoryStems.find((entry) => entry.key === key)?.category;
};

/** Every type of a category or, where it is none, every type whose label has the words. */
const familyOf = (words: readonly string[], { types }: TypeIndex): readonly IndexedType[] => {
  const category = categoryOfWords(words);
  if (category !== undefined) return types.filter((type) => type.category === category);
  const stems = words.map(stemOf);
  const having = types.filter((type) => hasAll(stems, type.labelStems));
  if (having.length > 0) return having;
  const others = stems.map((stem) => ALIKE[stem]?.[0] ?? stem);
  return types.filter((type) => hasAll(others, type.labelStems));
};

const SMALL = new Set(["to", "of", "in", "for", "the", "a", "an", "any", "all"]);

/** "Watchlist changes", "changes to watchlists". */
const changesOf = (words: readonly string[], index: TypeIndex): readonly IndexedType[] => {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2) return [];
  const label = index.types.filter(
    (type) => type.label.toLowerCase() === words.join(" ").replace(/s$/, ""),
  );
  if (label.length > 0) return label;
  if (CHANGES.test(last)) return familyOf(words.slice(0, -1), index);
  return CHANGES.test(first) ? familyOf(words.slice(1), index) : [];
};

const privilegedOf = (words: readonly string[], index: TypeIndex): readonly IndexedType[] => {
  const rest = words.slice(1).filter((word) => !PRIVILEGED_NOUNS.test(word));
  const types = rest.length === 0 ? index.types : familyOf(rest, index);
  return types.filter((type) => type.privileged);
};

const sayingTypes = (words: string, { types }: TypeIndex): readonly IndexedType[] => {
  const labels = sayingOf(words) ?? [];
  return types.filter((type) => labels.includes(type.label));
};

/** "Turned off" and "switched on" say no more than "off" and "on". */
const withoutTurning = (words: readonly string[]): readonly string[] =>
  words.includes("on") || words.includes("off")
    ? words.filter((word) => !/^(?:turn|switch)/.test(word))
    : words;

const matchExactly = (words: readonly string[], index: TypeIndex): readonly IndexedType[] => {
  const text = words.join(" ");
  const plain = plainLabel(text);
  const named = index.types.filter((type) => type.name === text || type.plainLabel === plain);
  if (named.length > 0) return named;
  const content = withoutTurning(words.filter((word) => !SMALL.has(word)));
  if (content[0] === "privileged") return privilegedOf(content, index);
  const said = sayingTypes(text, index);
  if (said.length > 0) return said;
  const contentSaid = sayingTypes(content.join(" "), index);
  if (contentSaid.length > 0) return contentSaid;
  const labelled = withAll(content.map(stemOf), index.types);
  const noun = content.length > 1 && content.some((word) => CHANGES_NOUN.test(word));
  const changes = changesOf(content, index);
  if (changes.length > 0 && (noun || labelled.length === 0)) return changes;
  if (labelled.length > 0) return labelled;
  return withAlike(content.map(stemOf), index.types);
};

/**
 * What the words of queries mean beside an index of types. All words are to be in lower case; answers
 * are remembered, since the words of one query come again in the next.
 */
export interface Lexicon {
  /** Whether a word may name a type, as it is: misspelled ones do not. */
  readonly isKnown: (word: string) => boolean;
  /** A misspelled word as it should be; any other as it is. */
  readonly corrected: (word: string) => string;
  /**
   * The types that words, parted by single blanks, name together: by label, API name, plural, what
   * people say, a part that types share, or "X changes"; small misspellings are forgiven where
   * nothing else matches.
   */
  readonly typesOf: (words: string) => readonly IndexedType[];
}

const MOST_REMEMBERED = 5_000;

const createLexicon = (index: TypeIndex): Lexicon => {
  const isKnown = remembered((word) => meansSomething(stemOf(word), index), MOST_REMEMBERED);
  const corrected = remembered(
    (word) => (isKnown(word) ? word : (correct(word, index) ?? word)),
    MOST_REMEMBERED,
  );
  const typesOf = remembered((text): readonly IndexedType[] => {
    const words = text.split(" ");
    if (words.every((word) => SMALL.has(word))) return [];
    const exact = matchExactly(words, index);
    if (exact.length > 0) return exact;
    const right = words.map(corrected);
    return right.every((word, at) => word === words[at]) ? [] : matchExactly(right, index);
  }, MOST_REMEMBERED);
  return { isKnown, corrected, typesOf };
};

const lexicons = new WeakMap<TypeIndex, Lexicon>();

export const lexiconOf = (index: TypeIndex): Lexicon => {
  const lexicon = lexicons.get(index) ?? createLexicon(index);
  lexicons.set(index, lexicon);
  return lexicon;
};
