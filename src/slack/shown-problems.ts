import { asSeen } from "./as-seen.js";
import { MOST_PROBLEMS, MOST_SUGGESTIONS, type ProblemsShown } from "./blocks/problems.js";
import { correctionsOf } from "./corrected-query.js";
import type { Question } from "./questions.js";

/** A question about nothing but what is to come is clear: it only has no answer yet. */
const isToCome = ({ parsed: { filter, problems }, nowMs }: Question): boolean =>
  problems.length === 1 && filter.from !== null && Date.parse(filter.from) > nowMs;

/** What is unclear about a question, each thing with the questions that may have been meant. */
export const shownProblems = (
  question: Question,
): Pick<ProblemsShown, "query" | "problems" | "more" | "isClear"> => {
  const { text, parsed, read } = question;
  const { problems } = parsed;
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => ({
    message: problem.message,
    corrections: correctionsOf(
      text,
      { ...problem, suggestions: problem.suggestions.slice(0, MOST_SUGGESTIONS) },
      read,
    ),
  }));
  return {
    query: asSeen(text),
    problems: shown,
    more: problems.length - shown.length,
    isClear: isToCome(question),
  };
};
