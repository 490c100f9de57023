import { CATEGORIES } from "../../audit/catalogue.js";
import type { Draft } from "../draft.js";
import { exclusionAt, type LeftOut } from "../exclusions/exclusions.js";
import type { TypeIndex } from "./type-index.js";

const NOUN = "(?: (?:changes?|events?|activity|actions?))";

const PAIRED = CATEGORIES.filter((category) => category.includes(" and ")).map((category) => ({
  category,
  expression: new RegExp(`(?<![\\p{L}\\p{N}])${category}${NOUN}?(?![\\p{L}\\p{N}])`, "iu"),
}));

/** "Users and roles changes": the only names with an "and" in them, which else parts two names. */
export const pairedCategories = (draft: Draft, index: TypeIndex): readonly LeftOut[] => {
  if (!/ and /i.test(draft.text)) return [];
  return PAIRED.flatMap(({ category, expression }): readonly LeftOut[] => {
    const match = expression.exec(draft.text);
    if (match === null) return [];
    const types = index.types.filter((type) => type.category === category);
    const values = types.map((type) => type.value);
    const exclusion = exclusionAt(draft, match.index);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        exclusion,
        values: exclusion === undefined ? { eventTypes: values } : { notEventTypes: values },
      },
    ];
  }).toSorted((a, b) => a.start - b.start);
};
