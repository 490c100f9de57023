import type { DatePhrase } from "./dates/date-part.js";
import { placePhrases } from "./dates/place-phrases.js";
import type { Draft } from "./draft.js";
import { filterOf } from "./filter-of.js";
import { normalise } from "./normalise.js";
import type { ParsedQuery, QueryContext, QueryProblem } from "./parsed-query.js";
import { wordsOf } from "./words.js";

/** A query before any stage: all is left, nothing is meant. */
export const begin = (typed: string): Draft => {
  const text = normalise(typed);
  return { text, words: wordsOf(text), exclusions: [], taken: [], ignored: [] };
};

/** What all that was taken means together. */
export const finish = ({ taken, ignored }: Draft, context: QueryContext): ParsedQuery => {
  const dates: DatePhrase[] = [];
  const told: QueryProblem[] = [];
  for (const part of taken) {
    if (part.dates !== undefined) dates.push(...part.dates);
    if (part.problems !== undefined) told.push(...part.problems);
  }
  const { problems, ...range } = placePhrases(dates, context);
  return {
    filter: filterOf(taken, range),
    ignored,
    problems: problems.length === 0 ? told : [...told, ...problems],
  };
};
