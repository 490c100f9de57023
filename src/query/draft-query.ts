import { placePhrases } from "./dates/place-phrases.js";
import type { Draft } from "./draft.js";
import { filterOf } from "./filter-of.js";
import { normalise } from "./normalise.js";
import type { ParsedQuery, QueryContext } from "./parsed-query.js";
import { wordsOf } from "./words.js";

/** A query before any stage: all is left, nothing is meant. */
export const begin = (typed: string): Draft => {
  const text = normalise(typed);
  return { text, words: wordsOf(text), exclusions: [], taken: [], ignored: [] };
};

/** What all that was taken means together. */
export const finish = ({ taken, ignored }: Draft, context: QueryContext): ParsedQuery => {
  const dates = taken.flatMap((part) => part.dates ?? []);
  const { from, to, problems } = placePhrases(dates, context);
  return {
    filter: { ...filterOf(taken), from, to },
    ignored,
    problems: [...taken.flatMap((part) => part.problems ?? []), ...problems],
  };
};
