import { type Draft, type Exclusion, GAP, type Stage } from "./draft.js";
import { isFiller } from "./filler.js";
import type { QueryProblem } from "./parsed-query.js";
import type { Word } from "./words.js";

const MENTION = /<@[UW][^<>\s]*(?: [^<>]*)?>/g;

/** Whether a stage has taken the words of an exclusion, with what they leave out. */
const isTaken = ({ text }: Draft, { start, end }: Exclusion): boolean =>
  text.slice(start, end).includes(GAP);

const unclearExclusion = ({ written }: Exclusion): QueryProblem => ({
  text: written,
  message: `“${written}” can mean excluding or including. Which one is it?`,
  suggestions: ["excluding", "including"],
});

/** An exclusion of nothing that is known: the search would show what was to be left out. */
const unknownExclusion = ({ text }: Draft, { written, end, items }: Exclusion): QueryProblem => {
  const rest = text.slice(end, items[0]?.end ?? end);
  const said = rest.includes(GAP) ? written : `${written}${rest}`;
  return {
    text: said,
    message: `I do not know what to leave out after “${written}”. Users, addresses and event types can be left out, for example: except logins, not by alice@example.com`,
    suggestions: [],
  };
};

/** What is like an address, but neither one nor a date: "10.0.0", "10.*", "10.0.0.1-10.0.0.50". */
const LIKE_ADDRESS =
  /(?<![^\s,;(])(?:\d{1,3}\.(?=[\d.]*[.*])(?:\d{1,3}\.){0,2}(?:\d{1,3}|\*)(?:\.\*)?|\d{1,3}(?:\.\d{1,3}){3}-[\d.]{1,15})(?=[\s,;)?!]|\.?$)/g;

/** The ranges of `10.*` and the like: "10.0.*" is 10.0.0.0/16. */
const rangeOf = (text: string): readonly string[] => {
  const numbers = text.split(".").filter((part) => part !== "*");
  if (text.includes("-") || numbers.some((number) => Number(number) > 255)) return [];
  const address = [...numbers, "0", "0", "0"].slice(0, 4).join(".");
  return [`${address}/${numbers.length * 8}`];
};

const likeAddresses = (text: string): readonly RegExpMatchArray[] =>
  /\d\.[\d*]/.test(text) ? [...text.matchAll(LIKE_ADDRESS)] : [];

const noAddress = (text: string): QueryProblem => {
  const suggestions = rangeOf(text);
  const message = `“${text}” is not an address or a range that I can search for. Write for example 10.0.0.5 or 10.0.0.0/8.`;
  return { text, message, suggestions };
};

/** Words that stand together and were not understood. */
interface Unknown {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LEAVING = /^(?:log|sign)(?:s|ged|ging|ned|ed|ing)?$/;

/** Second words and what comes before them: each is filler alone, together no log has them. */
const UNKNOWN_PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ["out", LEAVING],
  ["off", LEAVING],
  ["nobody", /^by$/],
  ["noone", /^by$/],
  ["one", /^no$/],
]);

/** "Log out", "by nobody", "no one"; but "no one but alice@example.com" is alice@example.com. */
const unknownPairs = ({ text, words }: Draft): readonly Unknown[] =>
  words.flatMap(({ lower, start, end }, at) => {
    const next = words[at + 1];
    if (next === undefined) return [];
    const isPair = UNKNOWN_PAIRS.get(next.lower)?.test(lower) === true;
    if (!isPair || !/^[ -]$/.test(text.slice(end, next.start))) return [];
    if (/^ (?:but|save)/i.test(text.slice(next.end, next.end + 5))) return [];
    return [{ text: text.slice(start, next.end), start, end: next.end }];
  });

/** What no other stage took: filler is dropped, the rest is listed, and a lost "not" is a problem. */
export const leftovers: Stage = (draft) => {
  if (draft.text === "") return draft;
  const mentions = draft.text.includes("<@") ? [...draft.text.matchAll(MENTION)] : [];
  const isMentioned = (word: Word): boolean =>
    mentions.some(({ 0: text, index }) => index <= word.start && word.end <= index + text.length);
  const isSaid = (word: Word): boolean =>
    draft.exclusions.some(({ start, end }) => start <= word.start && word.end <= end);
  const numbers = likeAddresses(draft.text);
  const isOfAddress = (word: Word): boolean =>
    numbers.some(
      ({ 0: text, index = 0 }) => index <= word.start && word.end <= index + text.length,
    );
  const pairs = unknownPairs(draft);
  const isOfPair = (word: Word): boolean =>
    pairs.some(({ start, end }) => start <= word.start && word.end <= end);
  const words = draft.words.filter(
    (word) =>
      !isFiller(word.lower) &&
      !isMentioned(word) &&
      !isSaid(word) &&
      !isOfAddress(word) &&
      !isOfPair(word),
  );
  const unknown = [...words, ...pairs].toSorted((a, b) => a.start - b.start);
  const problems = [
    ...numbers.map(({ 0: text }) => noAddress(text)),
    ...mentions.map(({ 0: text }) => ({
      text,
      message: "I cannot tell who that is. Write the person's e-mail address.",
      suggestions: [],
    })),
    ...draft.exclusions.flatMap((exclusion) => {
      if (exclusion.unclear) return unclearExclusion(exclusion);
      return isTaken(draft, exclusion) ? [] : unknownExclusion(draft, exclusion);
    }),
  ];
  return {
    ...draft,
    text: "",
    ignored: [...draft.ignored, ...new Set(unknown.map(({ text }) => text))],
    taken: [
      ...draft.taken,
      ...problems.map((problem) => ({ words: problem.text, problems: [problem] })),
    ],
  };
};
