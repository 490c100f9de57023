import type { Filter } from "../audit/filter.js";
import type { FilterSubject } from "../audit/filter-subject.js";
import { remembered } from "../audit/remembered.js";
import { typesFound } from "../audit/types-found.js";
import {
  type WantedValues,
  wantedAddresses,
  wantedNames,
  wantedResources,
} from "../audit/wanted-values.js";

/** A part of an event by which watches are found. */
interface Field {
  valuesOf(subject: FilterSubject): readonly string[];
  /** Null where a filter does not ask for it. */
  wantedBy(filter: Filter): WantedValues | null;
  /** Most events share a value: better than nothing, but no better than that. */
  readonly isBroad?: boolean;
}

const ifAsked = (
  values: readonly string[],
  wanted: (values: readonly string[]) => WantedValues,
): WantedValues | null => (values.length === 0 ? null : wanted(values));

const exactly = (values: Iterable<string>): WantedValues => ({
  exact: new Set(values),
  tests: [],
});

/** Those first whose values the fewest events share. */
const FIELDS: readonly Field[] = [
  {
    valuesOf: (subject) => subject.resourceIds(),
    wantedBy: ({ resourceIds }) => ifAsked(resourceIds, wantedResources),
  },
  {
    valuesOf: ({ addresses }) => addresses,
    wantedBy: ({ ips }) => ifAsked(ips, wantedAddresses),
  },
  {
    valuesOf: ({ affectedNames }) => affectedNames,
    wantedBy: ({ affectedUsers }) => ifAsked(affectedUsers, wantedNames),
  },
  {
    valuesOf: ({ actorNames }) => actorNames,
    wantedBy: ({ users }) => ifAsked(users, wantedNames),
  },
  {
    valuesOf: ({ typeName }) => [typeName],
    wantedBy: (filter) => ifAsked(filter.eventTypes, () => exactly(typesFound(filter) ?? [])),
  },
  {
    valuesOf: ({ typeName }) => [typeName],
    wantedBy: (filter) => ifAsked(filter.categories, () => exactly(typesFound(filter) ?? [])),
    isBroad: true,
  },
  {
    valuesOf: ({ userType }) => [userType],
    wantedBy: ({ userTypes }) => ifAsked(userTypes, exactly),
    isBroad: true,
  },
];

interface Placed<T> {
  readonly watch: T;
  readonly field: Field;
  readonly wanted: WantedValues;
}

/** The one field by which a watch is found; undefined where its filter names no value of any. */
const placeOf = <T extends { readonly filter: Filter }>(watch: T): Placed<T> | undefined => {
  const places = FIELDS.flatMap((field) => {
    const wanted = field.wantedBy(watch.filter);
    return wanted === null ? [] : [{ watch, field, wanted }];
  });
  // A value is looked up; a wildcard or range must be asked about every value that comes.
  const quickest = places.find(({ field, wanted }) => !field.isBroad && wanted.tests.length === 0);
  return quickest ?? places[0];
};

/** Names and addresses come again and again, also in the next poll. */
const VALUES_REMEMBERED = 1_000;

const createLookUp = <T>(placed: readonly Placed<T>[]): ((value: string) => readonly T[]) => {
  const byValue = new Map<string, T[]>();
  for (const { watch, wanted } of placed) {
    for (const value of wanted.exact) {
      const others = byValue.get(value);
      if (others === undefined) byValue.set(value, [watch]);
      else others.push(watch);
    }
  }
  const exact = (value: string): readonly T[] => byValue.get(value) ?? [];
  const patterned = placed.filter(({ wanted }) => wanted.tests.length > 0);
  if (patterned.length === 0) return exact;
  return remembered((value) => {
    const more = patterned.filter(
      ({ wanted }) => !wanted.exact.has(value) && wanted.tests.some((test) => test(value)),
    );
    return [...exact(value), ...more.map(({ watch }) => watch)];
  }, VALUES_REMEMBERED);
};

/** What an event's values find: a watch that names several of them comes once. */
const foundBy = <T>(
  lookUp: (value: string) => readonly T[],
  values: readonly string[],
): Iterable<T> => {
  const [value] = values;
  if (value === undefined) return [];
  return values.length === 1 ? lookUp(value) : new Set(values.flatMap(lookUp));
};

/** Calls `visit` with each watch that may match an event, once. */
export type VisitCandidates<T> = (subject: FilterSubject, visit: (watch: T) => void) => void;

/**
 * Finds the few watches that may match an event, so that most are not asked about most events: by a
 * value that their filter names, and that the event has. The others, which ask for a text alone or only
 * exclude, are always among them.
 */
export const createWatchCandidates = <T extends { readonly filter: Filter }>(
  watches: readonly T[],
): VisitCandidates<T> => {
  const places = watches.map(placeOf);
  const always = watches.filter((_watch, index) => places[index] === undefined);
  const lookUps = FIELDS.flatMap((field) => {
    const placed = places.flatMap((place) => (place?.field === field ? [place] : []));
    return placed.length === 0 ? [] : [{ valuesOf: field.valuesOf, lookUp: createLookUp(placed) }];
  });
  return (subject, visit) => {
    for (const watch of always) visit(watch);
    for (const { valuesOf, lookUp } of lookUps) {
      for (const watch of foundBy(lookUp, valuesOf(subject))) visit(watch);
    }
  };
};
