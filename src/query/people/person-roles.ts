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
  `${WORD_START}(?:affecting|affected|affects|impacting|for|to|of|on|onto|against|about|concerning|regarding|looked at|happened to|targeting|involving|affected users?|(?<=${WORD_START}${TAKING} (?:[\\p{L}']+ ){0,5})from) ${PERSON}$`,
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
  `^ (?:(?:has|have|had) )?(?:${BE} ${ADVERB}(?:being )?${PARTICIPLE}|receive[sd]?|got|gets|los[te]s?|${PARTICIPLE} (?:by|(?:from|to)(?! ${PERSON}\\S*@)))(?![\\p{L}])`,
);
const BE_BEFORE = expression(`${WORD_START}(?:was|were|is|are) ${PERSON}$`);
const PARTICIPLE_AFTER = expression(`^ ${ADVERB}${PARTICIPLE}(?![\\p{L}])`);
const GETTING_AFTER = expression(
  "^ (?:been(?! (?:up to|active|busy|(?!getting|receiving|losing|being)\\p{L}+ing)(?!\\p{L}))|get|gotten|got|receive|lose)(?![\\p{L}])",
);
const HAVE_BEFORE = expression(`${WORD_START}(?:has|have|had|did|does) ${PERSON}$`);
const FATE_AFTER = expression(`^(?:'s?) ${FATE}(?![\\p{L}])`);

/** "What roles does alice@example.com have". */
const ROLES_BEFORE = expression(
  `${WORD_START}(?:roles?|permissions?|access|rights|alias(?:es)?) (?:has|have|had|did|does|do) ${PERSON}$`,
);
const HAVING_AFTER = expression("^ (?:currently |now )?(?:have|had|hold|held)(?![\\p{L}])");

/** "Who downloaded alice@example.com's files": what somebody has is not what somebody does. */
const DONE_BEFORE = expression(
  `${SUBJECT}${ADVERB}(?:\\p{L}{3,}ed|saw|read|took|made|ran)(?: (?:all|any|some)(?: of)?)? ${PERSON}$`,
);
const OWNING_AFTER = expression("^'s? \\p{L}");
const OWNED_BY_AFTER = expression(
  "^'s? (?:\\p{L}+ ){0,3}(?:\\p{L}{3,}ed|seen|taken|made|run) by(?![\\p{L}])",
);

/** "Email changed from … to …" is about one who has both addresses. */
const CHANGED_FROM = expression(
  `${WORD_START}(?:chang|renam|updat|switch|mov)\\p{L}* (?:\\p{L}+ ){0,3}from ${PERSON}$`,
);
const TO_PERSON = expression(`^ to ${PERSON}\\S*@`);

/** "Users alice@example.com created": what somebody did to users, and to nothing else. */
const DID_AFTER = expression(
  `^ (?:(?:has|have|had) )?${ADVERB}${PAST}(?:$|[,;.?!]| (?:$|on|in|at|since|last|this|past|yesterday|today|between|before|after|during|over|from)(?!\\p{L}))`,
);

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
  (HAVE_BEFORE.test(before) && GETTING_AFTER.test(after)) ||
  (HAVING_AFTER.test(after) && ROLES_BEFORE.test(before));

/** Whether what is said is about something that a person has. */
const isOwner = (before: string, after: string): boolean =>
  OWNING_AFTER.test(after) && (OWNED_BY_AFTER.test(after) || DONE_BEFORE.test(before));

/**
 * Who a person is, by the words around it.
 * @param end where the person, or the list that it begins, ends
 */
export const roleAt = (text: string, start: number, end: number): PersonSaid => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const affected = AFFECTED.exec(before);
  if (affected !== null) return { role: "affected", start: start - affected[0].length };
  const after = text.slice(end, end + REACH);
  if (TO_PERSON.test(after) && CHANGED_FROM.test(before)) {
    return {
      role: "affected",
      start: start - before.length + before.toLowerCase().lastIndexOf("from "),
    };
  }
  const acting = ACTING.exec(before);
  if (acting !== null && !/(?:^|\P{L})users? $/iu.test(acting[0])) {
    return { role: "acting", start: start - acting[0].length };
  }
  if (before.toLowerCase().endsWith("users ") && DID_AFTER.test(after))
    return { role: "acting", start };
  if (isOwner(before, after)) return { role: "affected", start };
  if (OBJECT.test(before) || isPassive(before, after)) return { role: "affected", start };
  return { role: "acting", start: acting === null ? start : start - acting[0].length };
};

/** Whether a "not" at a place is about whom something happened to: "roles assigned to anyone but". */
export const isAboutAffected = (text: string, at: number): boolean =>
  ALL_AFFECTED.test(text.slice(Math.max(0, at - REACH), at));
