import { labelOf, typeNameOf } from "./catalogue.js";
import type { Filter } from "./filter.js";
import { rangeWords } from "./filter-range.js";
import { userTypeWords } from "./filter-words.js";
import type { UserType } from "./user-type.js";

/** One part of a filter that a person can take away. */
export interface Chip {
  /** Words for a person, of any length. Values out of events are in it: hostile text. */
  readonly label: string;
}

interface Removable extends Chip {
  readonly remove: (filter: Filter) => Filter;
}

type ListName = Exclude<keyof Filter, "from" | "to">;

const typeLabel = (value: string): string => labelOf(typeNameOf(value));
const asIs = (value: string): string => value;

const isUserType = (value: string): value is UserType => value in userTypeWords;

/** In the order in which they are shown. */
const LISTS: readonly (readonly [ListName, string, (value: string) => string])[] = [
  ["users", "User", asIs],
  ["notUsers", "Not user", asIs],
  ["affectedUsers", "Affected user", asIs],
  ["eventTypes", "Type", typeLabel],
  ["notEventTypes", "Not type", typeLabel],
  ["categories", "Category", asIs],
  ["userTypes", "User type", (value) => (isUserType(value) ? userTypeWords[value] : value)],
  ["ips", "Address", asIs],
  ["notIps", "Not address", asIs],
  ["resourceIds", "Resource", asIs],
  ["text", "Text", (value) => `“${value}”`],
];

const partsOf = (filter: Filter, zone: string): readonly Removable[] => {
  const lists = LISTS.flatMap(([list, name, words]) =>
    filter[list].map((value, index) => ({
      label: `${name}: ${words(value)}`,
      remove: (before: Filter) => ({ ...before, [list]: before[list].toSpliced(index, 1) }),
    })),
  );
  const range = rangeWords(filter, zone);
  if (range === null) return lists;
  return [...lists, { label: range, remove: (before) => ({ ...before, from: null, to: null }) }];
};

/**
 * The parts of a filter as chips, one a value; the date range is one chip, the last.
 * @param zone IANA zone of the reader
 */
export const chipsOf = (filter: Filter, zone: string): readonly Chip[] =>
  partsOf(filter, zone).map(({ label }) => ({ label }));

/**
 * The filter without the chip at a place in `chipsOf`; unchanged when there is no such chip.
 * The zone does not matter: chips stand in the same order in all of them.
 */
export const withoutChip = (filter: Filter, index: number): Filter =>
  partsOf(filter, "UTC")[index]?.remove(filter) ?? filter;
