import { CATEGORIES } from "../../audit/catalogue.js";
import { stemOf, wordsOf } from "../words.js";
import { alikeOf, inLabels } from "./alike.js";
import type { IndexedType, TypeIndex } from "./type-index.js";

const CHANGES = /^(?:changes?|changed|changing|modifications?|modified|updates?|edits?)$/;
const PRIVILEGED = /^(?:un)?privileged$/;
const NOUNS = /^(?:changes?|events?|actions?|activity|activities|operations?|things)$/;

const hasAll = (stems: readonly string[], known: ReadonlySet<string>): boolean =>
  stems.every((stem) => known.has(stem));

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

/** Every type of the category that words name, where that has more words than one: no label is meant. */
export const typesOfCategoryNamed = (
  words: readonly string[],
  { types }: TypeIndex,
): readonly IndexedType[] => {
  const category = words.length < 2 ? undefined : categoryOfWords(words);
  return category === undefined ? [] : types.filter((type) => type.category === category);
};

/** Every type of a category or, where it is none, every type whose label has the words. */
const familyOf = (words: readonly string[], { types }: TypeIndex): readonly IndexedType[] => {
  const category = categoryOfWords(words);
  if (category !== undefined) return types.filter((type) => type.category === category);
  const stems = words.map(stemOf).flatMap(inLabels);
  const having = types.filter((type) => hasAll(stems, type.labelStems));
  if (having.length > 0) return having;
  const others = stems.map((stem) => alikeOf(stem)[0] ?? stem);
  const alike = types.filter((type) => hasAll(others, type.labelStems));
  if (alike.length > 0) return alike;
  // "Trusted domain changes": the category has the word that the label lacks.
  return types.filter(
    ({ labelStems, ofCategory }) =>
      stems.some((stem) => labelStems.has(stem)) &&
      stems.every((stem) => labelStems.has(stem) || ofCategory.has(stem)),
  );
};

/** Whether words ask for all changes of something, rather than say that it was changed. */
export const isAboutChanges = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (words.includes("changes") || words.at(-1) === "change" || words.includes("modifications"));

/** "Watchlist changes", "changes to watchlists". */
export const changesOf = (words: readonly string[], index: TypeIndex): readonly IndexedType[] => {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2) return [];
  if (CHANGES.test(last)) return familyOf(words.slice(0, -1), index);
  return CHANGES.test(first) ? familyOf(words.slice(1), index) : [];
};

/** Whether words ask for privileged types, or for all others. */
export const isAboutPrivilege = ([first = ""]: readonly string[]): boolean =>
  PRIVILEGED.test(first);

/** "Privileged changes", "privileged role changes", "unprivileged watchlist changes". */
export const privilegedOf = (
  words: readonly string[],
  index: TypeIndex,
): readonly IndexedType[] => {
  const rest = words.slice(1).filter((word) => !NOUNS.test(word));
  const types = rest.length === 0 ? index.types : familyOf(rest, index);
  return types.filter((type) => type.privileged === (words[0] === "privileged"));
};
