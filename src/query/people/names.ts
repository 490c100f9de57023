import { type Exclusion, type Finding, GAP, type Stage } from "../draft.js";
import {
  exclusionAt,
  type LeftOut,
  notHappened,
  takeWithExclusions,
} from "../exclusions/exclusions.js";
import { isFiller } from "../filler.js";
import { isOperator, operatorsNear } from "../operators/operator-names.js";
import type { QueryProblem } from "../parsed-query.js";
import { lexiconOf } from "../types/match-types.js";
import { typeIndexOf } from "../types/type-index.js";
import { isAboutAffected, type PersonRole, type PersonSaid, roleAt } from "./person-roles.js";
import { rightPreposition } from "./prepositions.js";

const EMAIL =
  /(?<![^\s,;:("'<[!/\u00ad-])[^\s@,;:()"<>[\]\u00ad]{1,100}@(?:[\p{L}\p{N}*_-]{1,64}\.){0,8}[\p{L}\p{N}*_-]{1,64}(?![\p{L}\p{N}_@-])/gu;

const TOGETHER =
  /^(?:'s)?(?: ?[,&+/] ?(?:and |or )?| and | or | nor )(?:also )?(?:by |from |for |to |of |on )?$/iu;
const OWN_ROLE = /(?:by|from|for|to|of|on|affecting) (?:and |or )?$/i;

/** An address in the text, without the quotes and marks around it. */
interface Person {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** "_alice@example.com_" and "'alice@example.com'" are the address; "*@example.com" keeps its star. */
const withoutMarks = (written: string, index: number): Person => {
  const opening = /^[-!]?(?:['`~]+|_(?=.*_$)|\*(?=[^@].*\*$))?/su.exec(written)?.[0] ?? "";
  const mark = opening.at(-1) ?? "";
  const closed = mark === "_" || mark === "*" ? written.slice(0, -1) : written;
  const name = closed.slice(opening.length).replace(/(?:'s|[.!?'`~]+)$/u, "");
  const start = index + opening.length;
  return { name, start, end: start + name.length };
};

const peopleIn = (text: string): readonly Person[] =>
  [...text.matchAll(EMAIL)].map(({ 0: written, index }) => withoutMarks(written, index));

const CANNOT_LEAVE_OUT =
  "Affected users cannot be left out. Search for those you want with affected: instead.";

/** "user=alice@example.com" is no name that anybody has. */
const noName = (name: string): QueryProblem | undefined => {
  const [, word = "", value = ""] = /^(\p{L}+)=(.+)$/u.exec(name) ?? [];
  if (word === "") return undefined;
  const operator = isOperator(word.toLowerCase())
    ? [`${word.toLowerCase()}:`]
    : operatorsNear(word.toLowerCase());
  if (operator.length === 0) return undefined;
  const suggestions = operator.map((written) => `${written}${value}`);
  return { text: name, message: `Write ${suggestions.join(" or ")}, with a colon.`, suggestions };
};

/** People who stand in one list: what is said of the first is said of all. */
const listsOf = (
  text: string,
  people: readonly Person[],
): readonly (readonly [Person, ...Person[]])[] => {
  const lists: [Person, ...Person[]][] = [];
  for (const person of people) {
    const last = lists.at(-1)?.at(-1);
    const between = last === undefined ? GAP : text.slice(last.end, person.start);
    if (TOGETHER.test(between) && !OWN_ROLE.test(between)) lists.at(-1)?.push(person);
    else lists.push([person]);
  }
  return lists;
};

const LISTS = { acting: "users", affected: "affectedUsers" } as const;

const ofPerson = (
  list: "users" | "affectedUsers" | "notUsers",
  { name }: Person,
): Pick<Finding, "values" | "problems"> => {
  const problem = noName(name);
  return problem === undefined ? { values: { [list]: [name] } } : { problems: [problem] };
};

/** Who came before somebody. */
interface Before {
  readonly start: number;
  readonly end: number;
  readonly role: PersonRole | "left out";
}

/** Whether somebody left out is one it happened to: "to anyone but …", "to *@example.com but not …". */
const isAffected = (
  text: string,
  { start }: Exclusion,
  person: Person,
  said: PersonSaid,
  before: Before | undefined,
): boolean =>
  said.role === "affected" ||
  isAboutAffected(text, start) ||
  (before?.role === "affected" &&
    said.start === person.start &&
    text.slice(before.start, before.end).includes("*") &&
    /^,? ?$/.test(text.slice(before.end, start)));

const ofLeftOut = (
  text: string,
  exclusion: Exclusion,
  person: Person,
  said: PersonSaid,
  before: Before | undefined,
): Pick<Finding, "values" | "problems"> => {
  if (exclusion.verbal && said.start === person.start) {
    return { problems: [notHappened(`${exclusion.written} ${person.name}`)] };
  }
  if (!isAffected(text, exclusion, person, said, before)) return ofPerson("notUsers", person);
  return { problems: [{ text: person.name, message: CANNOT_LEAVE_OUT, suggestions: [] }] };
};

const endOf = (text: string, { end }: Person): number =>
  text.startsWith("'s", end) ? end + 2 : end;

/** What the words before and after a list of people say of them. */
const saidOf = (
  text: string,
  list: readonly [Person, ...Person[]],
  isKnown: (word: string) => boolean,
): PersonSaid & { readonly problem?: QueryProblem } => {
  const [{ start, end }] = list;
  const said = roleAt(text, start, list.at(-1)?.end ?? end);
  if (said.start < start || said.role === "affected") return said;
  const right = rightPreposition(text, start, isKnown);
  if (right === undefined) return said;
  return "role" in right ? right : { ...right, role: said.role };
};

/** Takes out e-mail addresses: the acting users, or the affected ones after "for", "to", "of", "on". */
export const names: Stage = (draft, { typesSeen }) => {
  const { text } = draft;
  if (!text.includes("@")) return draft;
  const lexicon = lexiconOf(typeIndexOf(typesSeen));
  const isKnown = (word: string): boolean => isFiller(word) || lexicon.isKnown(word);
  const findings: LeftOut[] = [];
  let before: Before | undefined;
  for (const list of listsOf(text, peopleIn(text))) {
    const said = saidOf(text, list, isKnown);
    for (const person of list) {
      const exclusion = exclusionAt(draft, person.start, before?.end);
      const opening = person === list[0] ? said.start : 0;
      const start = Math.max(before?.end ?? 0, opening, exclusion?.end ?? 0);
      const end = endOf(text, person);
      const meaning =
        exclusion === undefined
          ? ofPerson(LISTS[said.role], person)
          : ofLeftOut(text, exclusion, person, said, before);
      findings.push({ start, end, exclusion, ...meaning });
      before = { start: person.start, end, role: exclusion === undefined ? said.role : "left out" };
    }
    if (said.problem !== undefined && before !== undefined) {
      findings.push({ start: before.end, end: before.end, problems: [said.problem] });
    }
  }
  return takeWithExclusions(draft, findings);
};
