import { parseQuery } from "../../query/parse-query.js";
import type { ParsedQuery, QueryContext } from "../../query/parsed-query.js";
import { typedAgain } from "./plain-query.js";

const FAR_LATER_MS = 400 * 24 * 60 * 60_000; // farther than any "last year" and "Nov 5" could stay the same

export interface Understanding extends ParsedQuery {
  /** Whether its dates will be others when it is run later: "last week", "Nov 5". */
  readonly hasMovingDates: boolean;
}

/** What a saved query means now. */
export const understand = (query: string, context: QueryContext): Understanding => {
  const typed = typedAgain(query);
  const now = parseQuery(typed, context);
  const later = parseQuery(typed, { ...context, nowMs: context.nowMs + FAR_LATER_MS });
  const isSame = now.filter.from === later.filter.from && now.filter.to === later.filter.to;
  return { ...now, hasMovingDates: !isSame };
};
