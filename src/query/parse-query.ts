import { addresses } from "./addresses.js";
import { placePhrases } from "./dates/place-phrases.js";
import { dates } from "./dates.js";
import { type Draft, GAP, type Stage, type Taken } from "./draft.js";
import { eventTypes } from "./event-types.js";
import { filterOf } from "./filter-of.js";
import { exclusions } from "./find-exclusions.js";
import { leftovers } from "./leftovers.js";
import { names } from "./names.js";
import { normalise } from "./normalise.js";
import { operators } from "./operators.js";
import type { ParsedQuery, QueryContext } from "./parsed-query.js";
import { quotedText } from "./quoted-text.js";
import { userTypes } from "./user-types.js";
import { wordsOf } from "./words.js";

/** Each takes what it understands out of the text, so the order says who is asked first. */
const STAGES: readonly (readonly [name: string, stage: Stage])[] = [
  ["exclusions", exclusions], // first: they reach over what all others take out
  ["operators", operators], // before words: nothing in a value is a word of ours
  ["quoted text", quotedText], // a quoted phrase is never a date or a type
  ["people", names], // before dates: april@example.com is no month
  ["addresses", addresses], // before dates: 10.11.12.13 is no day
  ["dates", dates],
  ["kinds of users", userTypes], // before types: "support users" is no part of "Incydr support user access enabled"
  ["event types", eventTypes],
  ["leftovers", leftovers],
];

const begin = (typed: string): Draft => {
  const text = normalise(typed);
  return { text, words: wordsOf(text), exclusions: [], taken: [], ignored: [] };
};

const finish = ({ taken, ignored }: Draft, context: QueryContext): ParsedQuery => {
  const dates = taken.flatMap((part) => part.dates ?? []);
  const { from, to, problems } = placePhrases(dates, context);
  return {
    filter: { ...filterOf(taken), from, to },
    ignored,
    problems: [...taken.flatMap((part) => part.problems ?? []), ...problems],
  };
};

/**
 * Reads a query as people type it: operators, words and dates in any order. Never throws; whatever
 * cannot be understood is in `problems` (nothing may be searched) or in `ignored` (it meant nothing).
 * @param text as typed, with Slack's own formatting
 */
export const parseQuery = (text: string, context: QueryContext): ParsedQuery => {
  const draft = STAGES.reduce((before, [, stage]) => stage(before, context), begin(text));
  return finish(draft, context);
};

/** What one stage made of a query. */
export interface StageReading {
  readonly stage: string;
  /** What it understood, in the text's order. */
  readonly taken: readonly Taken[];
  /** What it left to the stages after it, for people: without what was taken out. */
  readonly left: string;
}

const tidy = (text: string): string => text.replaceAll(GAP, " ").replace(/\s+/g, " ").trim();

/** Reads a query like `parseQuery`, and tells what each stage made of it. */
export const traceQuery = (
  text: string,
  context: QueryContext,
): { readonly query: ParsedQuery; readonly stages: readonly StageReading[] } => {
  let draft = begin(text);
  const stages: StageReading[] = [{ stage: "normalise", taken: [], left: tidy(draft.text) }];
  for (const [name, stage] of STAGES) {
    const next = stage(draft, context);
    const taken = next.taken
      .slice(draft.taken.length)
      .map((part) => ({ ...part, words: tidy(part.words) }));
    stages.push({ stage: name, taken, left: tidy(next.text) });
    draft = next;
  }
  return { query: finish(draft, context), stages };
};
