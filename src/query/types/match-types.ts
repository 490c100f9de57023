import { remembered } from "../../audit/remembered.js";
import { isFiller } from "../filler.js";
import { corrections } from "../spelling/misspellings.js";
import { stemOf } from "../words.js";
import { isAlike } from "./alike.js";
import { isSmall, type Match, matchWords, NEARNESS } from "./match-words.js";
import type { IndexedType, TypeIndex } from "./type-index.js";
import { isOfSaying } from "./type-sayings.js";

/** A word that may stand for one of several others, and what the words name with it. */
export interface Rival {
  /** The misspelled word. */
  readonly word: string;
  readonly right: string;
  readonly types: readonly IndexedType[];
}

/** What words name: types, or one of rivals, where a misspelled word may be as well one as another. */
export interface Naming extends Match {
  readonly rivals: readonly Rival[];
}

/**
 * What the words of queries mean beside an index of types. All words are to be in lower case; answers
 * are remembered, since the words of one query come again in the next.
 */
export interface Lexicon {
  /** Whether a word may name a type, as it is: misspelled ones do not. */
  readonly isKnown: (word: string) => boolean;
  /** Whether a word may name a type, alone or together with others, as it is or misspelled. */
  readonly isNamePart: (word: string) => boolean;
  /** The words that a misspelled one may be; none for a word that is right or means nothing. */
  readonly corrections: (word: string) => readonly string[];
  /**
   * What words, parted by single blanks, name together: by label, API name, plural, what people say,
   * a part that types share, or "X changes"; small misspellings are forgiven where nothing else
   * matches.
   */
  readonly namingOf: (words: string) => Naming;
  /** The types of `namingOf`, none where rivals are. */
  readonly typesOf: (words: string) => readonly IndexedType[];
}

const MOST_REMEMBERED = 5_000;
/** Ways to put words right that are tried; more than two misspelled words in a name are rare. */
const MOST_WAYS = 9;
/** A shorter word is put right only beside others: "late" alone is no "date". */
const SHORTEST_ALONE = 5;

/** Whether a word is right as it is: "started" is a form of a verb, "stated" none of a state, "departing" of no department. */
const meansSomething = (word: string, index: TypeIndex): boolean => {
  const stem = stemOf(word);
  if (index.vocabulary.has(word) || isAlike(stem) || isOfSaying(stem)) return true;
  if (!index.stems.has(stem)) return false;
  if (!/(?:ed|ing)$/.test(word) || index.verbs.has(stem)) return true;
  return word.endsWith("ing") && index.types.some(({ ofCategory }) => ofCategory.has(stem));
};

/** Words of labels that are filler as well; others of that kind never help to tell types apart. */
const FILLER_OF_LABELS =
  /^(?:users?|accounts?|changed?|changes|ip|address|addresses|dates?|gave|taken?|took|given)$/;
/** Words that only mean a type together with others. */
const SAID = /^(?:un)?privileged(?: changes)?$|^(?:turn|switch)(?:ed|s|ing)?$/;

const mayName = (word: string): boolean =>
  SAID.test(word) || FILLER_OF_LABELS.test(word) || word.includes("_");

interface Way {
  readonly words: readonly string[];
  readonly changed: Omit<Rival, "types">;
}

/** Every way to put the misspelled words right, as many as are tried. */
const waysOf = (
  words: readonly string[],
  correctionsOf: (word: string) => readonly string[],
): readonly Way[] => {
  let ways: readonly { readonly words: readonly string[]; readonly changed?: Way["changed"] }[] = [
    { words: [] },
  ];
  for (const word of words) {
    const rights = correctionsOf(word);
    ways =
      rights.length === 0
        ? ways.map((way) => ({ ...way, words: [...way.words, word] }))
        : ways
            .flatMap((way) =>
              rights.map((right) => ({
                words: [...way.words, right],
                changed:
                  rights.length > 1 || way.changed === undefined ? { word, right } : way.changed,
              })),
            )
            .slice(0, MOST_WAYS);
  }
  return ways.flatMap(({ words: right, changed }) =>
    changed === undefined ? [] : [{ words: right, changed }],
  );
};

const sameTypes = (a: readonly IndexedType[], b: readonly IndexedType[]): boolean =>
  a.length === b.length && a.every((type) => b.includes(type));

/** What words name when their misspelled ones are put right: the way that names most exactly. */
const namingOfWays = (ways: readonly Way[], index: TypeIndex): Naming => {
  const tried = ways.map(({ words, changed }) => ({ ...changed, ...matchWords(words, index) }));
  const nearness = Math.min(NEARNESS.none, ...tried.map((match) => match.nearness));
  const best = tried.filter((match) => match.types.length > 0 && match.nearness === nearness);
  const [first] = best;
  if (first === undefined) return { types: [], nearness: NEARNESS.none, rivals: [] };
  if (best.every(({ types }) => sameTypes(types, first.types))) {
    return { types: first.types, nearness, rivals: [] };
  }
  return { types: [], nearness, rivals: best };
};

const createLexicon = (index: TypeIndex): Lexicon => {
  const isKnown = remembered((word) => meansSomething(word, index), MOST_REMEMBERED);
  const correctionsOf = remembered(
    (word) => (isKnown(word) ? [] : corrections(word, index)),
    MOST_REMEMBERED,
  );
  const isNamePart = remembered(
    (word) =>
      mayName(word) || (!isFiller(word) && (isKnown(word) || correctionsOf(word).length > 0)),
    MOST_REMEMBERED,
  );
  const namingOf = remembered((text): Naming => {
    const words = text.split(" ");
    const match = words.every(isSmall)
      ? { types: [], nearness: NEARNESS.none }
      : matchWords(words, index);
    if (match.types.length > 0) return { ...match, rivals: [] };
    if (words.length === 1 && text.length < SHORTEST_ALONE) return { ...match, rivals: [] };
    return namingOfWays(waysOf(words, correctionsOf), index);
  }, MOST_REMEMBERED);
  return {
    isKnown,
    isNamePart,
    corrections: correctionsOf,
    namingOf,
    typesOf: (words) => namingOf(words).types,
  };
};

const lexicons = new WeakMap<TypeIndex, Lexicon>();

export const lexiconOf = (index: TypeIndex): Lexicon => {
  const lexicon = lexicons.get(index) ?? createLexicon(index);
  lexicons.set(index, lexicon);
  return lexicon;
};
