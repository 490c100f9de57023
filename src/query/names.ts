import { type Finding, GAP, type Stage, take } from "./draft.js";
import { negationBefore } from "./negation.js";

const EMAIL =
  /(?<![^\s,;:("'<[\u00ad])[^\s@,;:()"<>[\]\u00ad]{1,100}@(?:[\p{L}\p{N}*_-]{1,64}\.){0,8}[\p{L}\p{N}*_-]{1,64}(?![\p{L}\p{N}_@-])/gu;

const PERSON =
  "(?:the )?(?:(?:users?|accounts?|person|people|employees?|colleagues?|contractors?|someone|email) )?";
const AFFECTED = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:affecting|affected|affects|impacting|for|to|of|on|onto|against|about|concerning|happened to|targeting|involving|affected users?|(?<=(?:revoked|removed|taken|unassigned|withdrawn) )from) ${PERSON}$`,
  "iu",
);
/** "Who deactivated bob@…" asks for somebody else: bob is the one it happened to. */
const OBJECT = /(?<![\p{L}\p{N}_-])who(?:ever)? (?:has |have |had )?(?:\p{L}+ed|reset|gave) $/iu;
const ACTING = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:(?:done|made|performed|run) )?(?:by|from|via|as|actor|user|users) ${PERSON}$`,
  "iu",
);
const TOGETHER =
  /^(?:'s)?(?: ?[,&+/] ?(?:and |or )?| and | or )(?:also )?(?:by |from |for |to |of |on )?$/iu;

type Role = "users" | "affectedUsers" | "notUsers";

interface Found {
  readonly role: Role | "notAffected";
  readonly start: number;
}

/** Who an address is, by the words before it. */
const roleAt = (text: string, at: number): Found => {
  const before = text.slice(Math.max(0, at - 80), at);
  const affected = AFFECTED.exec(before) ?? (OBJECT.test(before) ? { 0: "" } : null);
  const opening = affected ?? ACTING.exec(before);
  const start = opening === null ? at : at - (opening[0].length ?? 0);
  const negation = negationBefore(text, start) ?? negationBefore(text, at);
  if (negation === undefined) return { role: affected === null ? "users" : "affectedUsers", start };
  return { role: affected === null ? "notUsers" : "notAffected", start: Math.min(negation, start) };
};

const bare = (name: string): string => name.replace(/(?:'s|[.!?'*]?['.!?]+)$/u, "");

const OWN_ROLE = /(?:by|from|for|to|of|on|affecting) (?:and |or )?$/i;

const findingOf = (role: Found["role"], name: string, start: number, end: number): Finding => {
  if (role === "notAffected") {
    const message =
      "Affected users cannot be left out. Search for those you want with affected: instead.";
    return { start, end, problems: [{ text: name, message, suggestions: [] }] };
  }
  return { start, end, values: { [role]: [name] }, negated: role === "notUsers" };
};

/** Takes out e-mail addresses: the acting users, or the affected ones after "for", "to", "of", "on". */
export const names: Stage = (draft) => {
  if (!draft.text.includes("@")) return draft;
  const findings: Finding[] = [];
  let last: { end: number; role: Found["role"] } | undefined;
  for (const match of draft.text.matchAll(EMAIL)) {
    const name = bare(match[0]);
    const end =
      match.index + name.length + (draft.text.startsWith("'s", match.index + name.length) ? 2 : 0);
    const between = last === undefined ? "" : draft.text.slice(last.end, match.index);
    const listed = last !== undefined && TOGETHER.test(between) && !between.includes(GAP);
    const found = roleAt(draft.text, match.index);
    const role = listed && last !== undefined && !OWN_ROLE.test(between) ? last.role : found.role;
    const start = listed ? (last?.end ?? found.start) : Math.max(found.start, last?.end ?? 0);
    findings.push(findingOf(role, name, start, end));
    last = { end, role };
  }
  return take(draft, findings);
};
