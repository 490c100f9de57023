import { nearestOf } from "../../query/spelling/misspellings.js";
import type { SavedSearch } from "../../state/saved-search.js";
import type { VisibleSearches } from "./onlooker.js";
import { nameKeyOf } from "./search-name.js";

/** The searches whose names are likely to be meant, best first; of two with one name, one's own. */
export const similarTo = (
  name: string,
  { mine, channel }: VisibleSearches,
  count: number,
): readonly SavedSearch[] => {
  const key = nameKeyOf(name);
  const byKey = new Map([...channel, ...mine].map((search) => [search.nameKey, search]));
  const keys = [...byKey.keys()];
  const containing = keys.filter((known) => known.includes(key) || key.includes(known));
  const farthest = Math.ceil(key.length / 3);
  const near = nearestOf(key, keys, { count, farthest });
  return [...new Set([...near, ...containing])].slice(0, count).flatMap((each) => {
    const search = byKey.get(each);
    return search === undefined ? [] : [search];
  });
};
