import { CATEGORIES } from "../audit/catalogue.js";
import type { Finding } from "./draft.js";
import type { TypeIndex } from "./type-index.js";

const NOUN = "(?: (?:changes?|events?|activity|actions?))";

const PAIRED = CATEGORIES.filter((category) => category.includes(" and ")).map((category) => ({
  category,
  expression: new RegExp(`(?<![\\p{L}\\p{N}])${category}${NOUN}?(?![\\p{L}\\p{N}])`, "iu"),
}));

/** "Users and roles changes": the only names with an "and" in them, which else parts two names. */
export const pairedCategories = (text: string, index: TypeIndex): readonly Finding[] => {
  if (!/ and /i.test(text)) return [];
  return PAIRED.flatMap(({ category, expression }): readonly Finding[] => {
    const match = expression.exec(text);
    if (match === null) return [];
    const types = index.types.filter((type) => type.category === category);
    const eventTypes = types.map((type) => type.value);
    return [{ start: match.index, end: match.index + match[0].length, values: { eventTypes } }];
  }).toSorted((a, b) => a.start - b.start);
};
