import { foldCase } from "./fold-case.js";

/** Whether a filter's name has a wildcard in it. */
export const hasWildcard = (pattern: string): boolean => pattern.includes("*");

/** The same as `nameMatcher`, for names in folded case. */
export const foldedNameMatcher = (pattern: string): ((folded: string) => boolean) => {
  const [first = "", ...rest] = foldCase(pattern).split("*");
  const last = rest.pop();
  if (last === undefined) return (folded) => folded === first;
  return (folded) => {
    if (!folded.startsWith(first)) return false;
    let end = first.length;
    for (const part of rest) {
      const start = folded.indexOf(part, end);
      if (start === -1) return false;
      end = start + part.length;
    }
    return folded.length - last.length >= end && folded.endsWith(last);
  };
};

/**
 * A test for names: whole and case-insensitive, `*` standing for any text, none included.
 * No regular expression: names are hostile, and one with many wildcards could take minutes.
 */
export const nameMatcher = (pattern: string): ((name: string) => boolean) => {
  const matches = foldedNameMatcher(pattern);
  return (name) => matches(foldCase(name));
};
