import { CATEGORIES } from "../../audit/catalogue.js";
import { parseEventType } from "../../audit/event-type.js";
import { mistakes, nearestOf } from "../spelling/misspellings.js";
import { categoryOfWords } from "../types/families.js";
import { lexiconOf } from "../types/match-types.js";
import type { IndexedType, TypeIndex } from "../types/type-index.js";
import { stemOf, wordsOf } from "../words.js";

/** What a value stands for, or what might have been meant. */
export type Resolved =
  | { readonly values: readonly string[] }
  | { readonly suggestions: readonly string[] };

const SUGGESTIONS = 3;
/** Half of its letters may be wrong; what is farther has nothing to do with a value. */
export const farthestOf = (value: string): number => Math.max(1, Math.floor(value.length / 2));

const API_SHAPED = /^[\p{L}\p{N}]+(?:(?:_|::)[\p{L}\p{N}]+)+$/u;

const byName = (value: string, { types }: TypeIndex): IndexedType | undefined => {
  const wanted = value.trim().toLowerCase();
  const name = parseEventType(wanted)?.name;
  return types.find((type) => type.name === name || type.label.toLowerCase() === wanted);
};

/** Types whose label or API name has the value in it, letter for letter. */
const withPart = (value: string, { types }: TypeIndex): readonly IndexedType[] => {
  const part = value
    .toLowerCase()
    .replace(/^\*+|\*+$/g, "")
    .trim();
  if (part.length < 3) return [];
  return types.filter(
    (type) => type.label.toLowerCase().includes(part) || type.name.includes(part),
  );
};

/** The one type that is a letter or two away. */
const nearlyNamed = (value: string, { types }: TypeIndex): readonly IndexedType[] => {
  const wanted = value.toLowerCase();
  const limit = wanted.length < 4 ? 0 : wanted.length < 6 ? 1 : 2;
  const near = types.filter((type) =>
    [type.name, type.label.toLowerCase()].some(
      (known) => Math.abs(known.length - wanted.length) <= 2 && mistakes(known, wanted) <= limit,
    ),
  );
  return near.length === 1 ? near : [];
};

/** The words of a value; the parts of an API name count as words. */
const partsOf = (value: string): readonly string[] =>
  wordsOf(value.replaceAll("_", " ")).map((word) => word.text.toLowerCase());

/** Finds a `type:` value in the catalogue and among the types seen. */
export const resolveType = (written: string, index: TypeIndex): Resolved => {
  const value = written.trim().replace(/(?<=\w)\/\d+$/, "");
  const named = byName(value, index);
  if (named !== undefined) return { values: [named.value] };
  const parts = partsOf(value);
  const isName = API_SHAPED.test(value);
  if (isName && !parts.some((part) => index.stems.has(stemOf(part)))) {
    const near = nearlyNamed(value, index);
    return { values: near.length > 0 ? near.map((type) => type.value) : [value.toLowerCase()] };
  }
  for (const find of [
    () => nearlyNamed(value, index),
    () =>
      parts.length === 0 || parts.length > 12 ? [] : lexiconOf(index).typesOf(parts.join(" ")),
    () => withPart(value, index),
  ]) {
    const types = find();
    if (types.length > 0) return { values: types.map((type) => type.value) };
  }
  const sharing = index.types.filter((type) => parts.some((part) => type.stems.has(stemOf(part))));
  const isSharing = sharing.length > 0 && sharing.length < 40;
  const values = (isSharing ? sharing : index.types).map((type) => type.value);
  const text = value.replaceAll("_", " ");
  return { suggestions: nearestOf(text, values, { count: SUGGESTIONS }) };
};

/** Finds a `category:` value: by name in any case or number, by a part, or a letter or two away. */
export const resolveCategory = (value: string): Resolved => {
  const wanted = value.trim().toLowerCase();
  const words = partsOf(value);
  const exact = CATEGORIES.find((category) => category.toLowerCase() === wanted);
  const found = exact ?? categoryOfWords(words);
  if (found !== undefined) return { values: [found] };
  const stems = words.map(stemOf);
  const having = CATEGORIES.filter((category) => {
    const known = new Set(wordsOf(category).map((word) => stemOf(word.text)));
    return stems.length > 0 && stems.every((stem) => known.has(stem));
  });
  if (having.length === 1) return { values: having };
  const near = CATEGORIES.filter((category) => mistakes(category.toLowerCase(), wanted) <= 2);
  if (near.length === 1) return { values: near };
  const nearest = nearestOf(value, CATEGORIES, {
    count: SUGGESTIONS,
    farthest: farthestOf(value),
  });
  return { suggestions: having.length > 0 ? having : nearest };
};
