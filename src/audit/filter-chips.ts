import { labelOf, typeNameOf } from "./catalogue.js";
import type { Filter } from "./filter.js";
import { rangeWords } from "./filter-range.js";
import { isUserType, type ListName, userTypeWords } from "./filter-words.js";

/** One part of a filter that a person can take away. */
export interface Chip {
  /** Words for a person, of any length. Values out of events are in it: hostile text. */
  readonly label: string;
  /** Which part of the filter it belongs to. */
  readonly part: ListName | "dates";
}

interface Removable extends Chip {
  readonly remove: (filter: Filter) => Filter;
}

const typeLabel = (value: string): string => labelOf(typeNameOf(value));
const asIs = (value: string): string => value;

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

const partsOf = (filter: Filter, zone: string, nowMs: number): readonly Removable[] => {
  const lists = LISTS.flatMap(([list, name, words]) =>
    filter[list].map((value, index) => ({
      label: `${name}: ${words(value)}`,
      part: list,
      remove: (before: Filter) => ({ ...before, [list]: before[list].toSpliced(index, 1) }),
    })),
  );
  const range = rangeWords(filter, zone, nowMs);
  if (range === null) return lists;
  const dates: Removable = {
    label: range,
    part: "dates",
    remove: (before) => ({ ...before, from: null, to: null }),
  };
  return [...lists, dates];
};

/**
 * The parts of a filter as chips, one a value; the date range is one chip, the last. Chips of one list
 * stand together.
 * @param zone IANA zone of the reader
 * @param nowMs epoch ms of "now": this year is not said
 */
export const chipsOf = (filter: Filter, zone: string, nowMs: number): readonly Chip[] =>
  partsOf(filter, zone, nowMs).map(({ label, part }) => ({ label, part }));

/**
 * The filter without the chips from a place in `chipsOf` to another, both included; unchanged when
 * there are none. Neither zone nor time matters: chips stand in the same order whatever they say.
 */
export const withoutChips = (filter: Filter, first: number, last = first): Filter =>
  partsOf(filter, "UTC", 0)
    .filter((_, index) => index >= first && index <= last)
    // From behind: the places of those before stay what they are.
    .reduceRight((before, chip) => chip.remove(before), filter);
