import { stemOf } from "../words.js";
import { farnessOf, inLabels, isAction } from "./alike.js";
import {
  changesOf,
  isAboutChanges,
  isAboutPrivilege,
  privilegedOf,
  typesOfCategoryNamed,
} from "./families.js";
import { type IndexedType, plainLabel, type TypeIndex } from "./type-index.js";
import { sayingOf } from "./type-sayings.js";

/** How near words are to the types they name, the nearest first. */
export const NEARNESS = {
  /** The label or the API's name, letter for letter. */
  written: 0,
  /** All words of the label in other forms, and none besides. */
  label: 1,
  /** What people say for it. */
  said: 2,
  /** A category, "X changes", privileged types. */
  family: 3,
  /** Just what a label speaks of, and a word that means much the same as what is done to it. */
  action: 4,
  /** Words that labels have among others. */
  part: 5,
  /** Words that mean much the same as those of labels. */
  alike: 6,
  none: 7,
} as const;

/** Types that words name. */
export interface Match {
  readonly types: readonly IndexedType[];
  readonly nearness: number;
}

const NONE: Match = { types: [], nearness: NEARNESS.none };

const SMALL = new Set(["to", "from", "of", "in", "for", "the", "a", "an", "any"]);

/** Whether words have no meaning without others. */
export const isSmall = (word: string): boolean => SMALL.has(word);

/** "Removed from watchlists": something else was removed than watchlists. */
const isMembership = (words: readonly string[]): boolean =>
  words.includes("to") || words.includes("from");

/** Of those that have the words, the types that speak of the same thing after their "to" or "from". */
const membershipsOf = (
  words: readonly string[],
  having: readonly IndexedType[],
): readonly IndexedType[] => {
  const at = Math.max(words.lastIndexOf("to"), words.lastIndexOf("from"));
  const stems = words
    .slice(at + 1)
    .filter((word) => !SMALL.has(word))
    .map(stemOf);
  return having.filter(({ lowerLabel }) => {
    const known =
      lowerLabel
        .split(/ (?:to|from) /)[1]
        ?.split(" ")
        .map(stemOf) ?? [];
    return stems.every((stem) => known.includes(stem));
  });
};

/** "Turned off" and "switched on" say no more than "off" and "on". */
const withoutTurning = (words: readonly string[]): readonly string[] =>
  words.includes("on") || words.includes("off")
    ? words.filter((word) => !/^(?:turn|switch)/.test(word))
    : words;

/** The types for which a measure is lowest; those without one do not count. */
const nearest = (
  types: readonly IndexedType[],
  farness: (type: IndexedType) => number | undefined,
): readonly IndexedType[] => {
  let best = Number.POSITIVE_INFINITY;
  let found: IndexedType[] = [];
  for (const type of types) {
    const far = farness(type);
    if (far === undefined || far > best) continue;
    if (far < best) found = [];
    best = far;
    found.push(type);
  }
  return found;
};

const sumOf = (stems: readonly string[], farness: (stem: string) => number | undefined) => {
  let sum = 0;
  for (const stem of stems) {
    const far = farness(stem);
    if (far === undefined) return undefined;
    sum += far;
  }
  return sum;
};

/** "Alert rules removed" is Alert rule deleted, and not Users removed from alert rule. */
const byAction = (stems: readonly string[], { types }: TypeIndex): readonly IndexedType[] => {
  const nouns = stems.filter((stem) => !isAction(stem));
  if (nouns.length === 0 || nouns.length === stems.length) return [];
  return nearest(types, (type) => {
    if (type.nouns.size !== new Set(nouns).size) return undefined;
    const ofNouns = sumOf(nouns, (stem) => farnessOf(stem, type.nouns));
    if (ofNouns === undefined) return undefined;
    const ofActions = sumOf(stems.filter(isAction), (stem) => farnessOf(stem, type.labelStems));
    return ofActions === undefined ? undefined : ofNouns + ofActions;
  });
};

const OF_CATEGORY = 3;
/** A word that a label has counts more than any that is only alike. */
const OWN = 10;

const byAlike = (stems: readonly string[], { types }: TypeIndex): readonly IndexedType[] =>
  nearest(types, (type) => {
    let own = 0;
    const sum = sumOf(stems, (stem) => {
      if (type.stems.has(stem)) {
        own += 1;
        return -OWN;
      }
      return farnessOf(stem, type.stems) ?? (type.ofCategory.has(stem) ? OF_CATEGORY : undefined);
    });
    return own === 0 ? undefined : sum;
  });

const hasAll = (stems: readonly string[], known: ReadonlySet<string>): boolean =>
  stems.every((stem) => known.has(stem));

/** The types that words name as they are written: in lower case, without any misspelling. */
export const matchWords = (words: readonly string[], index: TypeIndex): Match => {
  const { types } = index;
  const text = words.join(" ");
  const plain = plainLabel(text);
  const named = types.filter((type) => type.name === text || type.plainLabel === plain);
  if (named.length > 0) return { types: named, nearness: NEARNESS.written };
  const content = withoutTurning(words.filter((word) => !isSmall(word)));
  if (isAboutPrivilege(content))
    return { types: privilegedOf(content, index), nearness: NEARNESS.family };
  const written = content.map(stemOf);
  const said = sayingOf(written) ?? [];
  const stems = [...new Set(written.flatMap(inLabels))];
  const having = types.filter((type) => hasAll(stems, type.stems));
  const aboutChanges = isAboutChanges(content);
  const labelled = having.filter(
    (type) =>
      type.labelStems.size === stems.length &&
      hasAll(stems, type.labelStems) &&
      // "Email changes" is a label, "domain changes" asks for more than Domain changed.
      (!aboutChanges || type.lowerLabel.endsWith(" change")),
  );
  if (labelled.length > 0) return { types: labelled, nearness: NEARNESS.label };
  if (said.length > 0) {
    return { types: types.filter(({ label }) => said.includes(label)), nearness: NEARNESS.said };
  }
  for (const [found, nearness] of [
    [() => typesOfCategoryNamed(content, index), NEARNESS.family],
    [() => (aboutChanges ? changesOf(content, index) : []), NEARNESS.family],
    [
      () => (isMembership(words) ? membershipsOf(words, having) : byAction(stems, index)),
      NEARNESS.action,
    ],
    [() => having, NEARNESS.part],
    [() => byAlike(stems, index), NEARNESS.alike],
    [() => changesOf(content, index), NEARNESS.alike],
  ] as const) {
    const match = found();
    if (match.length > 0) return { types: match, nearness };
  }
  return NONE;
};
