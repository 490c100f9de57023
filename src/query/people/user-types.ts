import { USER_TYPES, type UserType } from "../../audit/user-type.js";
import { type Draft, type Exclusion, GAP, type Stage, take } from "../draft.js";
import { exclusionAt, takeWithExclusions } from "../exclusions/exclusions.js";
import type { QueryProblem } from "../parsed-query.js";
import { mistakes } from "../spelling/misspellings.js";
import { type TypeIndex, typeIndexOf } from "../types/type-index.js";
import { labelsAt } from "../types/whole-labels.js";
import { kindAt, mayNameKind, type NamedKind, type WordAt } from "./user-kinds.js";

/** A kind of user that the text names as the one who acted. */
interface Said {
  readonly userType: UserType;
  readonly start: number;
  readonly end: number;
  readonly exclusion: Exclusion | undefined;
  /** The place of its last word. */
  readonly last: number;
}

const CHANNEL = /^(?:via|through|using|with|over|from)$/;
/** Words after which somebody may be named who acted. */
const OPENING = new Set([
  "by",
  "of",
  "usertype",
  "user",
  "via",
  "through",
  "using",
  "with",
  "over",
  "from",
]);
/** Before somebody who acts: "did support", "what support did". */
const ASKING = /^(?:did|does|do|has|have|had|was|is|what|when|anything)$/;
const ASKING_PAST = /^(?:did|does)$/;
/** What somebody does who is named right before it: "support logins", "api clients signing in". */
const DOING = /^(?:log|sign|activity|actions?$|events?$|did$|does$|has$|made$)/;
/** "Was support given access" is no question of what support did. */
const GIVEN = /^(?:given|granted|allowed)$/;
/** What an API client has or what is done to it: then it is no one who acts. */
const OF_CLIENT =
  /^(?:changes?|changed|creat|delet|secret|name|permission|description|events?|were|was)/;
const TAKEN_AWAY = /^(?:revo[kc]|remov|unassign|withdr|tak|took)/;
const LOGIN = /^(?:log|sign|activit|action)/;
const LIST = /^ ?(?:,|&|\/|and|or|nor)(?:,? ?(?:and|or|nor))? ?$/;

/** The words of a draft, as kinds of users are looked for in them. */
interface Reader {
  readonly draft: Draft;
  readonly lowerText: string;
  readonly index: TypeIndex;
}

const wordOf = ({ draft }: Reader, at: number): string => draft.words[at]?.lower ?? "";

const textBetween = ({ draft, lowerText }: Reader, at: number, next: number): string =>
  lowerText.slice(draft.words[at]?.end ?? 0, draft.words[next]?.start ?? 0);

/** Words from a place on, as long as only a blank or a hyphen parts them. */
const wordsFrom =
  (reader: Reader, from: number): WordAt =>
  (at) => {
    for (let place = from; place < at; place += 1) {
      if (!/^[ -]$/.test(textBetween(reader, place, place + 1))) return "";
    }
    return wordOf(reader, at);
  };

const isNearlyAccess = (word: string): boolean => word.length > 3 && mistakes(word, "access") <= 1;

const kindFrom = (reader: Reader, at: number): NamedKind | undefined => {
  const wordAt = wordsFrom(reader, at);
  const isFollowing = (place: number): boolean => {
    const word = reader.draft.words[place];
    if (isNearlyAccess(wordAt(place + 1))) return false;
    return word === undefined || labelsAt(reader.lowerText, word, reader.index).length === 0;
  };
  const kind = kindAt(wordAt, at, isFollowing);
  if (kind === undefined) return undefined;
  const next = wordAt(kind.last + 1);
  const isAccess =
    isNearlyAccess(next) || (/^users?$/.test(next) && isNearlyAccess(wordAt(kind.last + 2)));
  return kind.userType === "SUPPORT_USER" && isAccess ? undefined : kind;
};

const isTakenAway = (reader: Reader, at: number): boolean =>
  [1, 2, 3, 4].some((back) => TAKEN_AWAY.test(wordOf(reader, at - back)));

/** Where a kind of user begins that acts by the word at a place: "by", "via", "user type". */
const openedAt = (reader: Reader, at: number): number | undefined => {
  const word = wordOf(reader, at);
  if (word === "by" || word === "usertype") return at + 1;
  if (word === "user" && wordOf(reader, at + 1) === "type") return at + 2;
  if (word === "from" && isTakenAway(reader, at)) return undefined;
  if (CHANNEL.test(word)) return at + 1;
  return word === "of" && LOGIN.test(wordOf(reader, at - 1)) ? at + 1 : undefined;
};

/** After "via" and the like only those count that one goes through. */
const fits = ({ userType }: NamedKind, opening: string): boolean =>
  !CHANNEL.test(opening) ||
  userType === "API_CLIENT" ||
  (opening === "from" && userType === "SUPPORT_USER");

/** Whether a kind of user acts that nothing before it says so of. */
const actsAlone = (reader: Reader, at: number, { userType, last, isPlain }: NamedKind): boolean => {
  const wordAt = wordsFrom(reader, last);
  const before = wordOf(reader, at - 1);
  const next = wordAt(last + 1);
  switch (userType) {
    case "SUPPORT_USER":
      return last > at || (ASKING.test(before) && !GIVEN.test(next)) || DOING.test(next);
    case "API_CLIENT":
      return LOGIN.test(next) || (isPlain && ASKING_PAST.test(before));
    case "SYSTEM":
      return ASKING_PAST.test(before) || /^(?:users|events|actions)$/.test(next);
    default:
      return false;
  }
};

/** Whether a kind is one more in a list of those who acted. */
const isListed = (
  reader: Reader,
  at: number,
  kind: NamedKind,
  previous: Said | undefined,
): boolean => {
  const next = wordsFrom(reader, kind.last)(kind.last + 1);
  // "By support or users created" goes on with what happened to users.
  const isAlone = next === "" || /^(?:and|or|nor)$/.test(next);
  if (kind.userType === "USER" && (!isAlone || previous === undefined)) return false;
  if (kind.userType === "API_CLIENT" && OF_CLIENT.test(next)) return false;
  const start = reader.draft.words[at]?.start ?? 0;
  if (previous !== undefined) return LIST.test(reader.lowerText.slice(previous.end, start));
  const [, between] =
    new RegExp(`${GAP}([^${GAP}]*)$`).exec(
      reader.lowerText.slice(Math.max(0, start - 12), start),
    ) ?? [];
  const isPerson = reader.draft.taken.some(({ values }) => values?.users ?? values?.notUsers);
  return between !== undefined && isPerson && LIST.test(between);
};

/** Whether a kind is what an exclusion begins with: "except support", "everybody but the system". */
const isLeftOut = ({ draft }: Reader, at: number, { userType, isPlain }: NamedKind): boolean => {
  const exclusion = exclusionAt(draft, draft.words[at]?.start ?? 0);
  if (exclusion === undefined) return false;
  return userType === "SUPPORT_USER" || (userType === "SYSTEM" && isPlain);
};

const saidAt = (reader: Reader, at: number, previous: Said | undefined): Said | undefined => {
  const word = wordOf(reader, at);
  if (!OPENING.has(word) && !mayNameKind(word)) return undefined;
  const from = openedAt(reader, at);
  const kind = kindFrom(reader, from ?? at);
  if (kind === undefined) return undefined;
  const acts =
    from === undefined
      ? actsAlone(reader, at, kind) ||
        isListed(reader, at, kind, previous) ||
        isLeftOut(reader, at, kind)
      : fits(kind, word);
  const [first, last] = [reader.draft.words[at], reader.draft.words[kind.last]];
  if (!acts || first === undefined || last === undefined) return undefined;
  const exclusion = exclusionAt(reader.draft, first.start);
  return { userType: kind.userType, start: first.start, end: last.end, exclusion, last: kind.last };
};

const saidIn = (reader: Reader): readonly Said[] => {
  const said: Said[] = [];
  for (let at = 0; at < reader.draft.words.length; at += 1) {
    const found = saidAt(reader, at, said.at(-1));
    if (found === undefined) continue;
    said.push(found);
    at = found.last;
  }
  return said;
};

/** The kinds of users that operators ask for. */
const askedByOperators = ({ taken }: Draft): readonly UserType[] =>
  taken.flatMap(({ values }) => values?.userTypes ?? []);

/** A draft whose operators ask for no other kinds of users than some. */
const narrowed = (draft: Draft, kinds: readonly UserType[]): Draft => ({
  ...draft,
  taken: draft.taken.map((part) => {
    if (part.values?.userTypes === undefined) return part;
    const userTypes = part.values.userTypes.filter((userType) => kinds.includes(userType));
    return { ...part, values: { ...part.values, userTypes } };
  }),
});

const nobodyLeft = (text: string): QueryProblem => ({
  text,
  message:
    "No kind of user is left to search for: what you ask for is left out as well. Leave out fewer, or ask for others.",
  suggestions: [],
});

/** Takes out who acted, where a kind of user was named. */
export const userTypes: Stage = (draft, { typesSeen }) => {
  if (!draft.words.some(({ lower }) => OPENING.has(lower) || mayNameKind(lower))) return draft;
  const reader = { draft, lowerText: draft.text.toLowerCase(), index: typeIndexOf(typesSeen) };
  const said = saidIn(reader);
  const excluded = said.filter(({ exclusion }) => exclusion !== undefined);
  if (excluded.length === 0) {
    return take(
      draft,
      said.map(({ start, end, userType }) => ({ start, end, values: { userTypes: [userType] } })),
    );
  }
  const named = said.filter(({ exclusion }) => exclusion === undefined);
  const asked = [...askedByOperators(draft), ...named.map(({ userType }) => userType)];
  // A filter has no list of user types to leave out: to leave some out is to take all others.
  const kinds = (asked.length === 0 ? USER_TYPES : asked).filter((userType) =>
    excluded.every((out) => out.userType !== userType),
  );
  return takeWithExclusions(
    narrowed(draft, kinds),
    said.map(({ start, end, exclusion }) => {
      if (exclusion === undefined) return { start, end };
      if (kinds.length > 0) return { start, end, exclusion, values: { userTypes: kinds } };
      return { start, end, exclusion, problems: [nobodyLeft(draft.text.slice(start, end))] };
    }),
  );
};
