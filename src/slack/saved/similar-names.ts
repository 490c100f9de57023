import { distance } from "fastest-levenshtein";
import { nearestOf } from "../../query/spelling/misspellings.js";
import type { SavedSearch } from "../../state/saved-search.js";
import type { NameReading } from "./name-readings.js";
import type { VisibleSearches } from "./onlooker.js";
import { nameKeyOf } from "./search-name.js";

/** A search that may be meant, and which of the typed words would be its name then. */
export interface SimilarSearch {
  readonly search: SavedSearch;
  readonly reading: NameReading;
}

type KeyedReading = NameReading & { readonly key: string };

const tolerated = (key: string): number => Math.ceil(key.length / 3);

/** The words that stand for a name: those nearest to it, or else all that begin the line and occur in it. */
const readingFor = (known: string, readings: readonly KeyedReading[]): NameReading | undefined => {
  const [near] = readings
    .map((reading) => ({ reading, far: distance(reading.key, known) }))
    .filter(({ far }) => far <= tolerated(known))
    .sort((a, b) => a.far - b.far);
  const { name, rest } =
    near?.reading ?? readings.find(({ key }) => known.includes(key)) ?? readings.at(-1) ?? {};
  return name === undefined || rest === undefined ? undefined : { name, rest };
};

/**
 * The searches whose names are likely to be meant, best first; of two with one name, one's own.
 * @param readings of the words that were typed, the longest name first
 */
export const similarTo = (
  readings: readonly NameReading[],
  { mine, channel }: VisibleSearches,
  count: number,
): readonly SimilarSearch[] => {
  const byKey = new Map([...channel, ...mine].map((search) => [search.nameKey, search]));
  const keys = [...byKey.keys()];
  const keyed = readings.map((reading) => ({ ...reading, key: nameKeyOf(reading.name) }));
  const near = keyed.flatMap(({ key }) =>
    nearestOf(key, keys, { count, farthest: tolerated(key) }),
  );
  const shortest = keyed.at(-1)?.key;
  const containing =
    shortest === undefined
      ? []
      : keys.filter((known) => known.includes(shortest) || shortest.includes(known));
  return [...new Set([...near, ...containing])].slice(0, count).flatMap((known) => {
    const search = byKey.get(known);
    const reading = readingFor(known, keyed);
    return search === undefined || reading === undefined ? [] : [{ search, reading }];
  });
};
