import { asSeen } from "../as-seen.js";
import { inQuotes, parseNameAndRest, tidy, UNITS_MOST } from "./search-name.js";

/** One way to part what follows `run` into a name and the words after it. */
export interface NameReading {
  readonly name: string;
  /** With Slack's own formatting. */
  readonly rest: string;
}

// A link or a mention may hold blanks.
const WORDS = /(?:<[^<>]*>|\S)+/g;
const MOST_WORDS = 60;

const STARTS_QUOTED = /^["“”„‟«»″]/;

/** A name that was saved in quotes keeps its dashes, one that was not has plain ones. */
const namesOf = (written: string): readonly string[] => [
  ...new Set([tidy(inQuotes(written)), tidy(asSeen(written))]),
];

/**
 * Every way to read a name at the beginning of a line, the longest first: quotes around one of several
 * words are easily forgotten. What stands in quotes has a single way.
 * @param typed with Slack's own formatting
 */
export const nameReadings = (typed: string): readonly NameReading[] => {
  const text = typed.trim();
  const named = parseNameAndRest(text);
  const parsed = named.kind === "named" ? [{ name: named.name, rest: named.rest }] : [];
  if (parsed.length > 0 && STARTS_QUOTED.test(text)) return parsed;
  const ends = [...text.matchAll(WORDS)].map(({ index, 0: word }) => index + word.length);
  const beginnings = ends
    .slice(0, MOST_WORDS)
    .toReversed()
    .flatMap((end) => {
      const rest = text.slice(end).trim();
      return namesOf(text.slice(0, end)).map((name) => ({ name, rest }));
    })
    .filter(({ name }) => name !== "" && name.length <= UNITS_MOST);
  return [...beginnings, ...parsed];
};
