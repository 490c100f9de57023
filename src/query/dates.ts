import { findDates, isProblem } from "./dates/find-dates.js";
import { type Finding, type Stage, take } from "./draft.js";
import { negationBefore } from "./negation.js";

/** Takes out every date phrase. */
export const dates: Stage = (draft, context) => {
  const findings = findDates(draft.text, context).map(({ start, end, result }): Finding => {
    if (isProblem(result)) return { start, end, problems: [result] };
    const negation = negationBefore(draft.text, start);
    if (negation === undefined) return { start, end, stretches: [result] };
    const text = draft.text.slice(negation, end).trim();
    const message = `Dates cannot be left out. Say which dates to search instead of “${text}”.`;
    return { start: negation, end, problems: [{ text, message, suggestions: [] }] };
  });
  return take(draft, findings);
};
