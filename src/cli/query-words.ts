import { visible } from "../audit/visible.js";
import type { ParsedQuery, QueryProblem } from "../query/parsed-query.js";

/** `"tpye:x": there is no operator tpye. Did you mean: type:x?` */
export const renderQueryProblem = ({ text, message, suggestions }: QueryProblem): string => {
  const about = text === "" ? "" : `"${visible(text)}": `;
  const instead =
    suggestions.length === 0 ? "" : ` Did you mean: ${suggestions.map(visible).join(", ")}?`;
  return `${about}${visible(message)}${instead}`;
};

/** What to say about words that meant nothing; null when there are none. */
export const renderIgnored = ({ ignored }: ParsedQuery): string | null =>
  ignored.length === 0 ? null : `Not understood and left out: ${ignored.map(visible).join(", ")}`;
