import type { QueryProblem } from "../query/parsed-query.js";

/** Where in a question the text of a problem stands: as an operator's value if it is one anywhere. */
const placeOf = (query: string, text: string): number => {
  if (text === "") return -1;
  const [all, wanted] = [query.toLowerCase(), text.toLowerCase()];
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
    if (/[:,]\s*"?$/.test(all.slice(0, at))) return at;
  }
  return all.indexOf(wanted);
};

/** A value of several words stands in quotes after an operator: `type:"Console login"`. */
const quoted = (suggestion: string, before: string): string =>
  /[:,]\s*$/.test(before) && /[\s,]/.test(suggestion) ? `"${suggestion}"` : suggestion;

/** The question with a suggestion in the place of what was not understood; null where it has no place. */
export const correctedQuery = (
  query: string,
  { text }: Pick<QueryProblem, "text">,
  suggestion: string,
): string | null => {
  const at = placeOf(query, text);
  if (at === -1) return null;
  const before = query.slice(0, at);
  return `${before}${quoted(suggestion, before)}${query.slice(at + text.length)}`;
};
