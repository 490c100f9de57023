import { QUOTED } from "../../query/quotes.js";
import { asSeen } from "../as-seen.js";

/**
 * A query with the quote closed that it leaves open, as its writer sees it; null where none is open.
 * @param typed with Slack's own formatting
 */
export const withClosedQuote = (typed: string): string | null => {
  const seen = asSeen(typed);
  return seen.replace(QUOTED, "").includes('"') ? `${seen.trim()}"` : null;
};
