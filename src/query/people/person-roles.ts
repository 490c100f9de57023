import { BASE, FATE, GERUND, PARTICIPLE, PAST, TAKING } from "./person-verbs.js";

/** Whether a person acted, or was acted on. */
export type PersonRole = "acting" | "affected";

/** How far around a person words are looked at. */
const REACH = 80;

const WORD_START = "(?<![\\p{L}\\p{N}_-])";
const PERSON =
  "(?:the )?(?:(?:users?|accounts?|person|people|employees?|colleagues?|contractors?|someone|email) )?";
const ADVERB = "(?:(?:also|just|recently|ever|then|\\p{L}+ly) )*";
const PEOPLE = "(?:any|every|some|no)(?:one|body)|all(?: users)?|others?|people|users";

const expression = (source: string): RegExp => new RegExp(source, "iu");

const AFFECTED = expression(
  `${WORD_START}(?:affecting|affected|affects|impacting|for|to|of|on|onto|against|about|concerning|happened to|targeting|involving|affected users?|(?<=${WORD_START}${TAKING} (?:[\\p{L}']+ ){0,5})from) ${PERSON}$`,
);
const ACTING = expression(
  `${WORD_START}(?:(?:done|made|performed|run) )?(?:by|from|via|as|actor|user|users) ${PERSON}$`,
);
/** "To anyone but" leaves out whom it happened to. */
const ALL_AFFECTED = expression(
  `${WORD_START}(?:affecting|for|to|of|on|onto|against|about|from) (?:${PEOPLE}) $`,
);

/** "Who deactivated", "alice@example.com added": what somebody else did to the person after it. */
const SUBJECT = `(?:^|(?:${WORD_START}(?:who(?:ever)?|${PEOPLE}|he|she|they|we|did|do|does|to|can|could|has|have|had|please|admins?|administrators?|support|system|clients?|api|integrations?|scripts?)|@\\S+) )`;
const OBJECT = expression(
  `(?:${SUBJECT}${ADVERB}(?:${PAST}|${BASE})|${WORD_START}${GERUND})(?: out| off)? ${PERSON}$`,
);

const BE = "(?:was|were|is|are|been|being|be|gets?|got|getting|has been|have been|had been)";
/** "… was deactivated", "… received roles", "… added to a watchlist". */
const PASSIVE_AFTER = expression(
  `^ (?:(?:has|have|had) )?(?:${BE} ${ADVERB}(?:being )?${PARTICIPLE}|receive[sd]?|got|gets|los[te]s?|${PARTICIPLE} (?:by|from|to))(?![\\p{L}])`,
);
const BE_BEFORE = expression(`${WORD_START}(?:was|were|is|are) ${PERSON}$`);
const PARTICIPLE_AFTER = expression(`^ ${ADVERB}${PARTICIPLE}(?![\\p{L}])`);
const GETTING_AFTER = expression("^ (?:been|get|gotten|got|receive|lose)(?![\\p{L}])");
const HAVE_BEFORE = expression(`${WORD_START}(?:has|have|had|did|does) ${PERSON}$`);
const FATE_AFTER = expression(`^(?:'s?) ${FATE}(?![\\p{L}])`);

/** What the words around a person, or around a list of people, say of who that is. */
export interface PersonSaid {
  readonly role: PersonRole;
  /** Where the words begin that say so. */
  readonly start: number;
}

const isPassive = (before: string, after: string): boolean =>
  PASSIVE_AFTER.test(after) ||
  FATE_AFTER.test(after) ||
  (BE_BEFORE.test(before) && PARTICIPLE_AFTER.test(after)) ||
  (HAVE_BEFORE.test(before) && GETTING_AFTER.test(after));

/**
 * Who a person is, by the words around it.
 * @param end where the person, or the list that it begins, ends
 */
export const roleAt = (text: string, start: number, end: number): PersonSaid => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const affected = AFFECTED.exec(before);
  if (affected !== null) return { role: "affected", start: start - affected[0].length };
  const acting = ACTING.exec(before);
  if (acting !== null && !/(?:^|\P{L})users? $/iu.test(acting[0])) {
    return { role: "acting", start: start - acting[0].length };
  }
  const after = text.slice(end, end + REACH);
  if (OBJECT.test(before) || isPassive(before, after)) return { role: "affected", start };
  return { role: "acting", start: acting === null ? start : start - acting[0].length };
};

/** Whether a "not" at a place is about whom something happened to: "roles assigned to anyone but". */
export const isAboutAffected = (text: string, at: number): boolean =>
  ALL_AFFECTED.test(text.slice(Math.max(0, at - REACH), at));
