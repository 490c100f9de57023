import { remembered } from "../audit/remembered.js";

/** Stems are asked for again with every query that has the word. */
const MOST_STEMS = 5_000;

/** A word of the text that is left. */
export interface Word {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const WORD = /[\p{L}\p{N}_]+(?:'[\p{L}\p{N}]+)*/gu;

/** Letters, digits and the underscore of ASCII, by their codes. */
const IN_WORD = Array.from({ length: 128 }, (_, code) => /\w/.test(String.fromCharCode(code)));
const APOSTROPHE = 39;

/** The words of a text in ASCII, as nearly all are: an expression takes several times as long. */
const plainWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  const isIn = (at: number): boolean => IN_WORD[text.charCodeAt(at)] === true;
  for (let start = 0; start < text.length; start += 1) {
    if (!isIn(start)) continue;
    let end = start + 1;
    while (isIn(end) || (text.charCodeAt(end) === APOSTROPHE && isIn(end + 1))) end += 1;
    words.push({ text: text.slice(start, end), lower: lower.slice(start, end), start, end });
    start = end;
  }
  return words;
};

const BEYOND_ASCII = /[^\0-\x7f]/;

export const wordsOf = (text: string): readonly Word[] => {
  if (!BEYOND_ASCII.test(text)) return plainWords(text);
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push({ text: word, lower: word.toLowerCase(), start: index, end: index + word.length });
  }
  return words;
};

const ENDINGS: readonly (readonly [ending: string, shortestRoot: number])[] = [
  ["ment", 4],
  ["ing", 4],
  ["ion", 4],
  ["ed", 3],
  ["al", 4],
];

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    logon: "login",
    signin: "login",
    signon: "login",
    revocation: "revok",
    aliases: "alias",
    gave: "giv",
    given: "giv",
    giving: "giv",
    took: "tak",
    taken: "tak",
    take: "tak",
    taking: "tak",
    ran: "run",
    made: "creat",
    adding: "add",
    addition: "add",
    ending: "end",
    closure: "clos",
    rename: "renam",
    registration: "register",
    restoration: "restor",
  }),
);

const singular = (word: string): string => {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^suia]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
};

/** What a word's forms have in common: "deletions", "deleted" and "deletes" are `delet`. */
export const stemOf = remembered((word: string): string => {
  const lower = word.toLowerCase().replace(/'s?$/, "");
  const one = singular(lower);
  const irregular = IRREGULAR.get(lower) ?? IRREGULAR.get(one);
  if (irregular !== undefined) return irregular;
  // To reactivate is to activate; "reset" and "remove" are no "set" and no "move".
  const plain = one.replace(/^re(?=activat|assign)/, "");
  const ending = ENDINGS.find(
    ([end, shortest]) => plain.endsWith(end) && plain.length - end.length >= shortest,
  )?.[0];
  const root = ending === undefined ? plain : plain.slice(0, -ending.length);
  const single = ending !== undefined && root.length > 4 ? root.replace(/([^sl])\1$/, "$1") : root;
  return single.length > 4 ? single.replace(/e$/, "") : single;
}, MOST_STEMS);
