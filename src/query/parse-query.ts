import { begin, finish } from "./draft-query.js";
import type { ParsedQuery, QueryContext } from "./parsed-query.js";
import { STAGES } from "./stages.js";

/**
 * Reads a query as people type it: operators, words and dates in any order. Never throws; whatever
 * cannot be understood is in `problems` (nothing may be searched) or in `ignored` (it meant nothing).
 * @param text as typed, with Slack's own formatting
 */
export const parseQuery = (text: string, context: QueryContext): ParsedQuery => {
  let draft = begin(text);
  for (const [, stage] of STAGES) {
    if (draft.text === "") break;
    draft = stage(draft, context);
  }
  return finish(draft, context);
};
