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

export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push({ text: word, lower: word.toLowerCase(), start: index, end: index + word.length });
  }
  return words;
};

const ENDINGS = ["ing", "ion", "ed", "al"] as const;
const SHORTEST: Readonly<Record<(typeof ENDINGS)[number], number>> = {
  ing: 4,
  ion: 4,
  ed: 3,
  al: 4,
};

const IRREGULAR: Readonly<Record<string, string>> = {
  logons: "login",
  logon: "login",
  signin: "login",
  signins: "login",
  revocation: "revok",
  revocations: "revok",
  aliases: "alias",
  reactivated: "activat",
  gave: "giv",
  given: "giv",
  ran: "run",
  made: "creat",
  renamed: "renam",
};

const singular = (word: string): string => {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^suia]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
};

/** What a word's forms have in common: "deletions", "deleted" and "deletes" are `delet`. */
export const stemOf = remembered((word: string): string => {
  const lower = word.toLowerCase().replace(/'s?$/, "");
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return irregular;
  const one = singular(lower);
  const ending = ENDINGS.find(
    (end) => one.endsWith(end) && one.length - end.length >= SHORTEST[end],
  );
  const root = ending === undefined ? one : one.slice(0, -ending.length);
  const single = ending !== undefined && root.length > 4 ? root.replace(/([^sl])\1$/, "$1") : root;
  return single.length > 4 ? single.replace(/e$/, "") : single;
}, MOST_STEMS);
