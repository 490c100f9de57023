import { asSeen } from "./as-seen.js";
import { MOST_PROBLEMS, MOST_SUGGESTIONS, type ProblemsShown } from "./blocks/problems.js";
import { correctionsOf } from "./corrected-query.js";
import type { Question } from "./questions.js";

/** What is unclear about a question, each thing with the questions that may have been meant. */
export const shownProblems = ({
  text,
  parsed: { problems },
  read,
}: Question): Pick<ProblemsShown, "query" | "problems" | "more"> => {
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => ({
    message: problem.message,
    corrections: correctionsOf(
      text,
      { ...problem, suggestions: problem.suggestions.slice(0, MOST_SUGGESTIONS) },
      read,
    ),
  }));
  return { query: asSeen(text), problems: shown, more: problems.length - shown.length };
};
