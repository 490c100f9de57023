import { foldCase } from "../audit/fold-case.js";
import type { Facet } from "../store/audit-store.js";

/**
 * Counts of names with those that differ in letter case only made one, in the most frequent spelling;
 * by count, largest first.
 * @param facets by count, largest first
 */
export const mergeSpellings = (facets: readonly Facet[]): readonly Facet[] => {
  const merged = new Map<string, Facet>();
  for (const { value, count } of facets) {
    const known = merged.get(foldCase(value));
    merged.set(foldCase(value), {
      value: known?.value ?? value,
      count: (known?.count ?? 0) + count,
    });
  }
  return [...merged.values()].sort((a, b) => b.count - a.count);
};
