import type { UserType } from "../../audit/user-type.js";
import { mistakes } from "../spelling/misspellings.js";

/** What a kind of user is called, from its first word on; the words after it may follow. */
interface Kind {
  readonly userType: UserType;
  readonly first: readonly string[];
  readonly following: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    userType: "SUPPORT_USER",
    first: ["support"],
    following: /^(?:users?|staff|team|people|agents?|engineers?|accounts?|personnel|reps?)$/,
  },
  { userType: "API_CLIENT", first: ["api", "apis"], following: /^clients?$/ },
  {
    userType: "API_CLIENT",
    first: ["integration", "integrations", "script", "scripts"],
    following: /^$/,
  },
  { userType: "SYSTEM", first: ["system"], following: /^(?:itself|users?)$/ },
  {
    userType: "UNKNOWN",
    first: ["unknown", "unidentified"],
    following: /^(?:users?|actors?|types?)$/,
  },
];

const ORDINARY = /^(?:normal|regular|ordinary|human)$/;
const USER = /^(?:users?|humans?|people)$/;
/** "All the technical …": nobody says more. */
const MOST_ARTICLES = 3;
const ARTICLES = new Set([
  "the",
  "teh",
  "a",
  "an",
  "any",
  "all",
  "our",
  "incydr",
  "code42",
  "technical",
  "incydr's",
]);

const FIRST_WORDS = new Set([...KINDS.flatMap(({ first }) => first), "user", "users"]);

/** Whether a kind of user may be named from a word on, spelled right. */
export const mayNameKind = (word: string): boolean => FIRST_WORDS.has(word) || ARTICLES.has(word);

/** A kind of user that words name. */
export interface NamedKind {
  readonly userType: UserType;
  /** The place of the last word. */
  readonly last: number;
  /** Whether its words name nothing else: "support users", "the system", "api clients". */
  readonly isPlain: boolean;
}

/** Words by their places, in lower case; empty where there is none or it does not follow directly. */
export type WordAt = (at: number) => string;

const isNearly = (word: string, right: string): boolean =>
  word === right || (word.length >= 4 && mistakes(word, right) === 1);

const afterArticles = (wordAt: WordAt, at: number): number => {
  let place = at;
  while (place - at < MOST_ARTICLES && ARTICLES.has(wordAt(place))) place += 1;
  return place;
};

/** The kind of user that is named from a place on, a letter of its name may be wrong. */
export const kindAt = (
  wordAt: WordAt,
  at: number,
  isFollowing: (place: number) => boolean,
): NamedKind | undefined => {
  const place = afterArticles(wordAt, at);
  const word = wordAt(place);
  if (word === "") return undefined;
  const kind = KINDS.find(({ first }) => first.some((right) => isNearly(word, right)));
  if (kind !== undefined) {
    const next = wordAt(place + 1);
    const follows =
      next !== "" &&
      (kind.following.test(next) ||
        (kind.userType === "API_CLIENT" &&
          (isNearly(next, "client") || isNearly(next, "clients")))) &&
      isFollowing(place + 1);
    return {
      userType: kind.userType,
      last: follows ? place + 1 : place,
      isPlain: follows || place > at,
    };
  }
  const noun = ORDINARY.test(word) ? place + 1 : place;
  if (!USER.test(wordAt(noun)) || !isFollowing(noun)) return undefined;
  return { userType: "USER", last: noun, isPlain: noun > place };
};
