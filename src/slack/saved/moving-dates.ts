import type { Question } from "../questions.js";

const FAR_LATER_MS = 400 * 24 * 60 * 60_000; // farther than any "last year" and "Nov 5" could stay the same

/** Whether a question's dates will be others when it is asked later: "last week", "Nov 5". */
export const hasMovingDates = ({
  parsed,
  readAfter,
}: Pick<Question, "parsed" | "readAfter">): boolean => {
  const later = readAfter(FAR_LATER_MS).filter;
  return parsed.filter.from !== later.from || parsed.filter.to !== later.to;
};
