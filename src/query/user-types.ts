import { USER_TYPES, type UserType } from "../audit/user-type.js";
import { type Finding, type Stage, take } from "./draft.js";
import { negationBefore } from "./negation.js";

const ARTICLE = "(?:the |an? |any |our |incydr |code42 |incydr's )*";
const WORD_START = "(?<![\\p{L}\\p{N}_-])";
const WORD_END = "(?![\\p{L}\\p{N}_-]|'s)";

const phrase = (source: string): RegExp =>
  new RegExp(`${WORD_START}(?:${source})${WORD_END}`, "giu");

/** "Support" alone is who acted after these, before these, and where it is left out; else it is support access. */
const ACTED = "(?:did|does|do|has|have|had|was|is|what|when|anything|not|except|excluding|without)";
const SUPPORT_ACTING = `(?<=(?<![\\p{L}\\p{N}])${ACTED} ${ARTICLE})support(?! (?:user )?access)|support(?= (?:log|sign|activity|actions?|events?|did|does|has))`;

const PHRASES: readonly (readonly [RegExp, UserType])[] = [
  [
    phrase(
      `by ${ARTICLE}support(?:[ -](?:users?|staff|team|people|agents?|engineers?|accounts?|personnel|reps?))?(?! access| user access)|support[ -](?:users?|staff|agents?|engineers?)(?! access)|${SUPPORT_ACTING}`,
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

interface Said {
  readonly start: number;
  readonly end: number;
  readonly userType: UserType;
  readonly negated: boolean;
}

const AND = /^,? ?(?:and|or) $/i;

/** Every phrase has one of these; few queries do, and trying all phrases costs time. */
const HINT = /support|system|unknown|unidentified|api|integration|script|user|human|people/i;

const saidIn = (text: string): readonly Said[] => {
  if (!HINT.test(text)) return [];
  const matches = PHRASES.flatMap(([expression, userType]) =>
    [...text.matchAll(expression)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      userType,
    })),
  ).sort((a, b) => a.start - b.start);
  const said: Said[] = [];
  for (const match of matches) {
    const last = said.at(-1);
    if (last !== undefined && match.start < last.end) continue;
    const negation = negationBefore(text, match.start);
    const joined = last?.negated === true && AND.test(text.slice(last.end, match.start));
    said.push({
      ...match,
      start: negation ?? match.start,
      negated: joined || negation !== undefined,
    });
  }
  return said;
};

/** Takes out who acted, where a kind of user was named. */
export const userTypes: Stage = (draft) => {
  const said = saidIn(draft.text);
  const excluded = said.filter(({ negated }) => negated).map(({ userType }) => userType);
  // A filter has no list of user types to leave out: to leave some out is to take all others.
  const others = USER_TYPES.filter((userType) => !excluded.includes(userType));
  return take(
    draft,
    said.map(({ start, end, userType, negated }): Finding => {
      const values = { userTypes: negated ? others : [userType] };
      return { start, end, values, negated };
    }),
  );
};
