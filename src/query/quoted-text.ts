import { type Stage, take } from "./draft.js";
import { QUOTED, unquoted } from "./quotes.js";

/** Takes out quoted phrases: texts to look for. A quote without its partner is dropped. */
export const quotedText: Stage = (draft) => {
  if (!draft.text.includes('"')) return draft;
  const findings = [...draft.text.matchAll(QUOTED)].map((match) => {
    const text = unquoted(match[0]);
    const place = { start: match.index, end: match.index + match[0].length };
    return text.trim() === "" ? place : { ...place, values: { text: [text] } };
  });
  const taken = take(draft, findings);
  return { ...taken, text: taken.text.replaceAll('"', " ") };
};
