import type { UserType } from "../audit/user-type.js";
import { type Finding, type Stage, take } from "./draft.js";
import { negationBefore } from "./negation.js";

const ARTICLE = "(?:the |an? |any |our |incydr |code42 |incydr's )*";
const WORD_START = "(?<![\\p{L}\\p{N}_-])";
const WORD_END = "(?![\\p{L}\\p{N}_-]|'s)";

const phrase = (source: string): RegExp =>
  new RegExp(`${WORD_START}(?:${source})${WORD_END}`, "giu");

const PHRASES: readonly (readonly [RegExp, UserType])[] = [
  [
    phrase(
      `by ${ARTICLE}support(?:[ -](?:users?|staff|team|people|agents?|engineers?|accounts?|personnel|reps?))?(?! access| user access)|support[ -](?:users?|staff|agents?|engineers?)(?! access)`,
    ),
    "SUPPORT_USER",
  ],
  [
    phrase(
      `(?:by|via|through|using|with|over|from) ${ARTICLE}apis?(?:[ -]clients?)?|(?:made|done|performed) by ${ARTICLE}(?:integrations?|scripts?)`,
    ),
    "API_CLIENT",
  ],
  [phrase(`by ${ARTICLE}system(?: itself| users?)?|system[ -](?:users?|events|actions)`), "SYSTEM"],
  [phrase("by (?:an )?(?:unknown|unidentified)(?: (?:users?|actors?|types?))?"), "UNKNOWN"],
  [phrase(`by ${ARTICLE}(?:normal |regular |ordinary |human )?(?:users?|humans?|people)`), "USER"],
];

/** Takes out who acted, where a kind of user was named. */
export const userTypes: Stage = (draft) => {
  const findings = PHRASES.flatMap(([expression, userType]) =>
    [...draft.text.matchAll(expression)].map((match): Finding => {
      const end = match.index + match[0].length;
      const negation = negationBefore(draft.text, match.index);
      if (negation === undefined)
        return { start: match.index, end, values: { userTypes: [userType] } };
      const text = draft.text.slice(negation, end).trim();
      const message = `A kind of user cannot be left out. Name the kinds to search with usertype: instead of “${text}”.`;
      return { start: negation, end, problems: [{ text, message, suggestions: [] }] };
    }),
  ).sort((a, b) => a.start - b.start);
  return take(
    draft,
    findings.filter(({ start }, at) => start >= (findings[at - 1]?.end ?? 0)),
  );
};
