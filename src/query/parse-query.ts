import { everything } from "../audit/filter.js";
import { addresses } from "./addresses.js";
import { combineStretches } from "./dates/combine-stretches.js";
import { dates } from "./dates.js";
import type { Draft, Stage } from "./draft.js";
import { eventTypes } from "./event-types.js";
import { leftovers } from "./leftovers.js";
import { names } from "./names.js";
import { normalise } from "./normalise.js";
import { operators } from "./operators.js";
import type { ParsedQuery, QueryContext } from "./parsed-query.js";
import { quotedText } from "./quoted-text.js";
import { userTypes } from "./user-types.js";

/** Each takes what it understands out of the text, so the order says who is asked first. */
const STAGES: readonly Stage[] = [
  operators, // first: nothing in a value is a word of ours
  quotedText, // a quoted phrase is never a date or a type
  names, // before dates: april@example.com is no month
  addresses, // before dates: 10.11.12.13 is no day
  dates,
  userTypes, // before types: "support users" is no part of "Incydr support user access enabled"
  eventTypes,
  leftovers,
];

/**
 * Reads a query as people type it: operators, words and dates in any order. Never throws; whatever
 * cannot be understood is in `problems` (nothing may be searched) or in `ignored` (it meant nothing).
 * @param text as typed, with Slack's own formatting
 */
export const parseQuery = (text: string, context: QueryContext): ParsedQuery => {
  const start: Draft = {
    text: normalise(text),
    filter: everything,
    stretches: [],
    ignored: [],
    problems: [],
  };
  const draft = STAGES.reduce((before, stage) => stage(before, context), start);
  const { from, to, problems } = combineStretches(draft.stretches, context.nowMs);
  return {
    filter: { ...draft.filter, from, to },
    ignored: draft.ignored,
    problems: [...draft.problems, ...problems],
  };
};
