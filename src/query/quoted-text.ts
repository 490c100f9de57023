import { type Draft, GAP, type Stage, take } from "./draft.js";
import { exclusionAt, type LeftOut, takeWithExclusions } from "./exclusions/exclusions.js";
import { QUOTED, unquoted } from "./quotes.js";

/** A link, but for a full stop or a bracket that ends the sentence around it. */
const LINK = /(?<![\p{L}\p{N}"])(?:https?:\/\/|www\.)[^\s"<>]*[^\s"<>.,;:!?)\]']/giu;

const placesOf = (
  text: string,
): readonly (readonly [text: string, start: number, end: number])[] => {
  const quoted = text.includes('"')
    ? [...text.matchAll(QUOTED)].map(({ 0: written, index }) => {
        return [unquoted(written), index, index + written.length] as const;
      })
    : [];
  const links = [...text.matchAll(LINK)].map(({ 0: written, index }) => {
    return [written, index, index + written.length] as const;
  });
  const free = links.filter(([, at]) => !quoted.some(([, start, end]) => start < at && at < end));
  return [...quoted, ...free].toSorted(([, a], [, b]) => a - b);
};

/** Takes out what follows a quote that nothing closes: what is meant as a text is no word of ours. */
const withoutUnclosed = (draft: Draft): Draft => {
  const start = draft.text.indexOf('"');
  if (start < 0) return draft;
  const rest = draft.text.slice(start).split(GAP)[0]?.trimEnd() ?? "";
  if (!/[\p{L}\p{N}]/u.test(rest)) return draft;
  const problem = {
    text: rest,
    message: `The quote before “${rest.slice(1).trim()}” is not closed. Write another " where the phrase ends.`,
    suggestions: [`${rest}"`],
  };
  return take(draft, [{ start, end: start + rest.length, problems: [problem] }]);
};

/**
 * Takes out quoted phrases, and links, which are no words of ours: texts to look for. A quote
 * without its partner is a problem; one with nothing after it is dropped.
 */
export const quotedText: Stage = (draft) => {
  if (!/"|\/\/|www\./i.test(draft.text)) return draft;
  const findings = placesOf(draft.text).map(([text, start, end]): LeftOut => {
    if (text.trim() === "") return { start, end };
    const exclusion = exclusionAt(draft, start);
    if (exclusion === undefined) return { start, end, values: { text: [text] } };
    const message =
      "A text cannot be left out. Leave out users, addresses or event types instead, for example: except logins";
    const problem = { text: draft.text.slice(start, end), message, suggestions: [] };
    return { start, end, exclusion, problems: [problem] };
  });
  const taken = withoutUnclosed(takeWithExclusions(draft, findings));
  return { ...taken, text: taken.text.replaceAll('"', " ") };
};
