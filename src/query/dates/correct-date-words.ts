import { remembered } from "../../audit/remembered.js";
import { correctAmong } from "../spelling/misspellings.js";
import type { Word } from "../words.js";
import type { FoundDate } from "./find-dates.js";

/**
 * Words of dates that a misspelled word may stand for. "March", "May", "June" and "July" are left
 * out: alone they are a date, and "match" or "Jane" are only a letter away.
 */
const DATE_WORDS =
  `today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
  january february april august september october november december week weeks weekend month months
  quarter quarters year years hour hours minute minutes days morning afternoon evening night
  midnight last past this previous since before after until between during through from`.split(
    /\s+/,
  );

/** Common words that are a letter or two away from a date word, and no misspelling of it. */
const RIGHT_AS_THEY_ARE = new Set(
  `alter bear beast bias cast coast cost dear ear east eight fast fear fest fight forum four frame gear
  hear host least light like list lost mast might mist monkey mouth must near non nor our past peak pays
  pear post rays remember rest right says seek sight sine soon sours sundry test thorough though thought
  threw throw tight tour unit unite vast warning ways weak wear weed weekly week's week yearn your`.split(
    /\s+/,
  ),
);

/** Words beyond this are not looked at: nobody types so many, and comparing costs time. */
const MOST_WORDS = 60;

/** "Lastweek". */
const JOINED = /^(last|this|past)(week|month|quarter|year|night|weekend)$/;

/** The date word that a misspelled one stands for; empty when it is none, or right as it is. */
const rightWord = remembered((word): string => {
  if (!/^\p{L}{3,12}$/u.test(word) || DATE_WORDS.includes(word)) return "";
  if (RIGHT_AS_THEY_ARE.has(word)) return "";
  const joined = JOINED.exec(word);
  if (joined !== null) return `${joined[1]} ${joined[2]}`;
  return correctAmong(DATE_WORDS, word, word.length < 7 ? 1 : 2) ?? "";
}, 5_000);

interface Correction {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** A text with its date words put right. */
export interface Corrected {
  readonly text: string;
  /** The dates of the corrected text, by their places in the original. */
  readonly placed: (dates: readonly FoundDate[]) => readonly FoundDate[];
}

const correctionsOf = (
  all: readonly Word[],
  found: readonly FoundDate[],
  isKnown: (word: string) => boolean,
): readonly Correction[] => {
  const isFree = ({ start }: { start: number }): boolean =>
    !found.some((date) => date.start <= start && start < date.end);
  const words = all.filter((word) => isFree(word) && !isKnown(word.lower));
  return words.slice(0, MOST_WORDS).flatMap(({ lower, start, end }) => {
    const right = rightWord(lower);
    return right === "" ? [] : [{ start, end, right }];
  });
};

/**
 * Puts misspelled date words right ("lsat week", "yesteday") where nothing else was read.
 * @param words those of the text
 * @param found the dates of the text as it is
 * @param isKnown whether a word is right as it is
 * @returns undefined when there is nothing to put right
 */
export const correctDateWords = (
  text: string,
  words: readonly Word[],
  found: readonly FoundDate[],
  isKnown: (word: string) => boolean,
): Corrected | undefined => {
  const corrections = correctionsOf(words, found, isKnown);
  if (corrections.length === 0) return undefined;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, right } of corrections) {
    parts.push(text.slice(at, start), right);
    at = end;
  }
  parts.push(text.slice(at));
  // A word is taken or left as a whole, so only the places around corrections need to be found.
  const original = (place: number): number => {
    let moved = 0;
    for (const { start, end, right } of corrections) {
      if (start + moved + right.length > place) break;
      moved += right.length - (end - start);
    }
    return place - moved;
  };
  return {
    text: parts.join(""),
    placed: (dates) =>
      dates.map((date) => ({ ...date, start: original(date.start), end: original(date.end) })),
  };
};
