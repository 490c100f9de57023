import { typeNameOf, typesOfCategory } from "./catalogue.js";
import type { Filter } from "./filter.js";

/** API names of the types that a filter can find; null where it names neither types nor categories. */
export const typesFound = (filter: Filter): ReadonlySet<string> | null => {
  const named = filter.eventTypes.map(typeNameOf);
  const inCategories = filter.categories.flatMap(typesOfCategory);
  if (filter.eventTypes.length === 0 && filter.categories.length === 0) return null;
  const isAsked = (name: string): boolean =>
    (filter.eventTypes.length === 0 || named.includes(name)) &&
    (filter.categories.length === 0 || inCategories.includes(name));
  const refused = filter.notEventTypes.map(typeNameOf);
  return new Set(
    [...named, ...inCategories].filter((name) => isAsked(name) && !refused.includes(name)),
  );
};
