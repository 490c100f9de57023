import type { QueryProblem } from "../parsed-query.js";
import { canExclude, type OperatorName } from "./operator-names.js";

export const tooManyOperators = (text: string): QueryProblem => ({
  text,
  message: `There are more operators than one search can have. Leave out “${text}” and what follows, or part values by commas.`,
  suggestions: [],
});

/** "- user:" may be a dash between two thoughts, or a minus that leaves out. */
export const unclearMinus = (text: string, name: OperatorName): QueryProblem => {
  const suggestions = [...(canExclude(name) ? [`-${name}:`] : []), `${name}:`];
  const message = `I cannot tell what the dash in “${text}” means. Write ${suggestions.join(" to leave out, or ")}.`;
  return { text, message, suggestions };
};

/** @param near the operators that may have been meant, best first */
export const unknownOperator = (text: string, near: readonly string[]): QueryProblem => {
  const hint =
    near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : " Write help to see them all.";
  return { text, message: `There is no operator “${text}”.${hint}`, suggestions: near };
};
