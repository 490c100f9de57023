import { visible } from "../audit/visible.js";
import type { ParsedQuery, QueryProblem } from "../query/parsed-query.js";

/** What is wrong and what to write instead: suggestions that the message does not name itself are added. */
export const renderQueryProblem = ({ message, suggestions }: QueryProblem): string => {
  const unnamed = suggestions.filter((suggestion) => !message.includes(suggestion));
  const instead = unnamed.length === 0 ? "" : ` Did you mean: ${unnamed.join(", ")}?`;
  return visible(message + instead);
};

/** What to say about words that meant nothing; null when there are none. */
export const renderIgnored = ({ ignored }: ParsedQuery): string | null =>
  ignored.length === 0 ? null : `Not understood and left out: ${ignored.map(visible).join(", ")}`;
