import { typeNameOf } from "./catalogue.js";
import type { AuditEvent } from "./event.js";
import type { Filter } from "./filter.js";
import { filterInstant } from "./filter-instant.js";
import { type FilterSubject, subjectOf } from "./filter-subject.js";
import { foldCase } from "./fold-case.js";
import { storableText } from "./storable-text.js";
import { typesFound } from "./types-found.js";
import {
  hasWanted,
  type WantedValues,
  wantedAddresses,
  wantedNames,
  wantedResources,
} from "./wanted-values.js";

type Test = (subject: FilterSubject) => boolean;

const timeTests = ({ from, to }: Filter): readonly Test[] => {
  const tests: Test[] = [];
  if (from !== null) {
    const fromUs = filterInstant(from);
    tests.push(({ timeUs }) => timeUs >= fromUs);
  }
  if (to !== null) {
    const toUs = filterInstant(to);
    tests.push(({ timeUs }) => timeUs < toUs);
  }
  return tests;
};

const ifAsked = (values: readonly string[], test: Test): readonly Test[] =>
  values.length === 0 ? [] : [test];

const typeTests = (filter: Filter): readonly Test[] => {
  const found = typesFound(filter);
  if (found !== null) return [({ typeName }) => found.has(typeName)];
  const refused = new Set(filter.notEventTypes.map(typeNameOf));
  return ifAsked(filter.notEventTypes, ({ typeName }) => !refused.has(typeName));
};

/** The tests of what a filter asks, those first that take the least time. */
const testsOf = (filter: Filter): readonly Test[] => {
  const anyOf = (
    list: readonly string[],
    wanted: WantedValues,
    valuesOf: (subject: FilterSubject) => readonly string[],
  ): readonly Test[] => ifAsked(list, (subject) => hasWanted(wanted, valuesOf(subject)));
  const noneOf = (...asked: Parameters<typeof anyOf>): readonly Test[] =>
    anyOf(...asked).map((test) => (subject) => !test(subject));

  const userTypes = new Set<string>(filter.userTypes);
  const { users, notUsers, affectedUsers, ips, notIps, resourceIds } = filter;
  const texts = filter.text.map((text) => foldCase(storableText(text)));
  return [
    ...typeTests(filter),
    ...timeTests(filter),
    ...ifAsked(filter.userTypes, ({ userType }) => userTypes.has(userType)),
    ...anyOf(users, wantedNames(users), ({ actorNames }) => actorNames),
    ...noneOf(notUsers, wantedNames(notUsers), ({ actorNames }) => actorNames),
    ...anyOf(affectedUsers, wantedNames(affectedUsers), ({ affectedNames }) => affectedNames),
    ...anyOf(ips, wantedAddresses(ips), ({ addresses }) => addresses),
    ...noneOf(notIps, wantedAddresses(notIps), ({ addresses }) => addresses),
    ...anyOf(resourceIds, wantedResources(resourceIds), (subject) => subject.resourceIds()),
    ...texts.map(
      (text): Test =>
        (subject) =>
          subject.searchText().includes(text),
    ),
  ];
};

/** The same as `compileFilter`, for a subject that many filters are asked about. */
export const compileSubjectFilter = (filter: Filter): Test => {
  const tests = testsOf(filter);
  return (subject) => tests.every((test) => test(subject));
};

/**
 * Makes a test out of a filter that finds just the events that a store finds for it.
 * @throws RangeError for a `from` or `to` that is no instant
 */
export const compileFilter = (filter: Filter): ((event: AuditEvent) => boolean) => {
  const test = compileSubjectFilter(filter);
  return (event) => test(subjectOf(event));
};
