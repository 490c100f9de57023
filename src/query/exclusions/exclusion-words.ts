import { remembered } from "../../audit/remembered.js";
import { mistakes } from "../spelling/misspellings.js";

/** Words that leave out what follows them. */
const EXCLUDING = new Set(
  `not no never neither except excepting excluding exclude excludes without minus ignoring ignore ignores hide hiding
  skip skipping omit omitting besides outside cannot non
  dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont cant`.split(/\s+/),
);

/** Those of them that people misspell. */
const LONG = ["except", "excepting", "excluding", "exclude", "excludes", "without", "ignoring"];
/** What a misspelled one may be as well. */
const RIVALS = ["include", "includes", "including", "included"];
/** Words as near that are right as they are. */
const OTHERS =
  `excluded concluding exceeding executing expecting exporting exclusive expected excerpt exempt explode accept accepted within ignored
  exempting`.split(/\s+/);

/** Beginnings that need a second word: "other than". */
const SECOND_WORDS: ReadonlyMap<string, string> = new Map([
  ["other", "than"],
  ["rather", "than"],
  ["instead", "of"],
  ["apart", "from"],
  ["aside", "from"],
  ["leave", "out"],
  ["leaving", "out"],
]);

/** "Everything but", and "no one but" which leaves out nothing. */
const ALL = /^(?:all|any|every)(?:body|one|thing|where)?$/;

const BUT = /^(?:but|save|bar)$/;

/** "Not only" adds something, and "no longer" leaves nothing out. */
const NOT_EXCLUDING = /^(?:only|just|merely|longer|one|body|matter|more|less|idea)$/;

const CONTRACTED = /^(?:doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt)$/;

/** What is not asked of a log: who did not do something. */
const VERBAL = /^(?:did|does|has|have|had|was|were|is|are|been)$/;

/** Whether a word says "not" as it is, misspelled, or only perhaps: "encluding". */
type Certainty = "right" | "misspelled" | "unclear" | "none";

const certaintyOf = remembered((word): Certainty => {
  if (EXCLUDING.has(word) || word.endsWith("n't")) return "right";
  if (word === "nto") return "misspelled";
  if (word.length < 5 || word.length > 12 || !/^[ewixo]/.test(word)) return "none";
  if (RIVALS.includes(word) || OTHERS.includes(word)) return "none";
  const limit = word.length < 7 ? 1 : 2;
  const nearest = (rights: readonly string[]): number =>
    Math.min(...rights.map((right) => mistakes(word, right)));
  const [near, rival] = [nearest(LONG), nearest(RIVALS)];
  if (near > limit || near > rival || near > nearest(OTHERS)) return "none";
  return near === rival ? "unclear" : "misspelled";
}, 5_000);

/** Whether a word may begin words that leave something out. */
const mayExclude = remembered(
  (word): boolean => SECOND_WORDS.has(word) || BUT.test(word) || certaintyOf(word) !== "none",
  5_000,
);

/** Words that leave out what follows. */
export interface ExclusionWords {
  /** How many words they are. */
  readonly count: number;
  /** Whether they say of something that it did not happen: "didn't", "never". */
  readonly verbal: boolean;
  /** Whether they may as well include: "encluding". */
  readonly unclear: boolean;
}

const PLAIN = { count: 1, verbal: false, unclear: false };

/** The words that leave something out and begin at a place in a list of words, in lower case. */
export const exclusionWordsAt = (
  wordAt: (at: number) => string,
  at: number,
): ExclusionWords | undefined => {
  const word = wordAt(at);
  if (!mayExclude(word)) return undefined;
  const second = SECOND_WORDS.get(word);
  if (second !== undefined) {
    return second === wordAt(at + 1) ? { ...PLAIN, count: 2 } : undefined;
  }
  if (BUT.test(word)) {
    return ALL.test(wordAt(at - 1)) && wordAt(at + 1) !== "not" ? PLAIN : undefined;
  }
  const certainty = certaintyOf(word);
  if (certainty === "none" || NOT_EXCLUDING.test(wordAt(at + 1))) return undefined;
  const verbal =
    word === "never" ||
    (word.endsWith("n't") && word !== "don't") ||
    CONTRACTED.test(word) ||
    VERBAL.test(wordAt(at - 1));
  const count = /^(?:for|of)$/.test(wordAt(at + 1)) ? 2 : 1;
  return { count, verbal, unclear: certainty === "unclear" };
};
