import { addressMatcher, normalAddress } from "./address.js";
import { foldCase } from "./fold-case.js";
import { foldedNameMatcher, hasWildcard } from "./name-pattern.js";
import { storableText } from "./storable-text.js";

/** Alternatives of a filter, for values in the normal form that they are compared in. */
export interface WantedValues {
  /** In normal form. */
  readonly exact: ReadonlySet<string>;
  /** Wildcards and ranges. */
  readonly tests: readonly ((value: string) => boolean)[];
}

/** Of names: their normal form is folded case. */
export const wantedNames = (patterns: readonly string[]): WantedValues => ({
  exact: new Set(patterns.filter((pattern) => !hasWildcard(pattern)).map(foldCase)),
  tests: patterns.filter(hasWildcard).map(foldedNameMatcher),
});

/** Of resource ids: their normal form is that of names, made of the storable text. */
export const wantedResources = (ids: readonly string[]): WantedValues =>
  wantedNames(ids.map(storableText));

const mayBeRange = (pattern: string): boolean => pattern.includes("/");

/** Of addresses: their normal form is `normalAddress`. */
export const wantedAddresses = (patterns: readonly string[]): WantedValues => ({
  exact: new Set(patterns.filter((pattern) => !mayBeRange(pattern)).map(normalAddress)),
  tests: patterns.filter(mayBeRange).map(addressMatcher),
});

/** @param values in normal form */
export const hasWanted = ({ exact, tests }: WantedValues, values: readonly string[]): boolean =>
  values.some((value) => exact.has(value) || tests.some((test) => test(value)));
