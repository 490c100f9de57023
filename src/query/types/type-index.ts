import { CATEGORIES, filterValueOf, isPrivileged, labelOf } from "../../audit/catalogue.js";
import { EVENT_TYPES } from "../../audit/event-types.js";
import { stemOf, wordsOf } from "../words.js";
import { isAction } from "./alike.js";

/** An event type as people may name it. */
export interface IndexedType {
  /** As filters hold it: the catalogue's label, or the API's name. */
  readonly value: string;
  readonly name: string;
  readonly label: string;
  readonly lowerLabel: string;
  /** The label in lower case, its words parted by single blanks and nothing else. */
  readonly plainLabel: string;
  readonly category: string | null;
  readonly privileged: boolean;
  /** Stems of the label's words. */
  readonly labelStems: ReadonlySet<string>;
  /** Those that say to what something is done: no "added" and no "deleted". */
  readonly nouns: ReadonlySet<string>;
  /** Stems of the words of the label and of the API's name. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the category's words that no label has: "trusted", "management". */
  readonly ofCategory: ReadonlySet<string>;
}

export interface TypeIndex {
  readonly types: readonly IndexedType[];
  /** Those whose label has three words or more, by its first word, the longest label first. */
  readonly longLabels: ReadonlyMap<string, readonly IndexedType[]>;
  /** Every word that a label or an API name has, as written, lower case. */
  readonly vocabulary: ReadonlySet<string>;
  /** Those words, their plurals, and what people say for them: what a misspelled word may be. */
  readonly spellings: readonly string[];
  /** Their stems, and those of the categories' words. */
  readonly stems: ReadonlySet<string>;
  /** The stems of those that are words for what is done: "added" and "started", not "state". */
  readonly verbs: ReadonlySet<string>;
}

/** Words that people use for types and that no label has. */
const SAID =
  `logins signins restores deactivations searches downloads privileged changes changed granted turned modified
  removals assignments trusted`.split(/\s+/);

const SMALL = new Set(["to", "from", "in", "of", "the", "a"]);

const lowerWords = (text: string): readonly string[] =>
  wordsOf(text.replaceAll("_", " "))
    .map((word) => word.text.toLowerCase())
    .filter((word) => !SMALL.has(word));

/** As a label is compared: the colon in `File download: IO error` is often left out. */
export const plainLabel = (text: string): string => text.toLowerCase().replace(/[: ]+/g, " ");

const ownStems = new Map(
  CATEGORIES.map((category) => {
    const labels = EVENT_TYPES.map(({ name }) => labelOf(name));
    const stems = new Set(labels.flatMap(lowerWords).map(stemOf));
    return [
      category as string,
      lowerWords(category)
        .map(stemOf)
        .filter((stem) => !stems.has(stem)),
    ];
  }),
);

const indexed = (name: string, category: string | null): IndexedType => {
  const label = labelOf(name);
  const labelStems = new Set(lowerWords(label).map(stemOf));
  return {
    value: filterValueOf(name),
    name,
    label,
    lowerLabel: label.toLowerCase(),
    plainLabel: plainLabel(label),
    category,
    privileged: isPrivileged(name),
    labelStems,
    nouns: new Set([...labelStems].filter((stem) => !isAction(stem))),
    ofCategory: new Set(ownStems.get(category ?? "")),
    stems: new Set([...labelStems, ...lowerWords(name).map(stemOf)]),
  };
};

const indexOf = (types: readonly IndexedType[]): TypeIndex => {
  const vocabulary = new Set(types.flatMap((type) => lowerWords(`${type.label} ${type.name}`)));
  const categories = CATEGORIES.flatMap(lowerWords);
  const longLabels = new Map<string, IndexedType[]>();
  for (const type of types.toSorted((a, b) => b.label.length - a.label.length)) {
    const words = type.lowerLabel.split(" ");
    const first = words[0] ?? "";
    if (words.length >= 3) longLabels.set(first, [...(longLabels.get(first) ?? []), type]);
  }
  return {
    types,
    longLabels,
    vocabulary,
    spellings: [...new Set([...vocabulary, ...[...vocabulary].map((word) => `${word}s`), ...SAID])],
    stems: new Set([...vocabulary, ...categories].map(stemOf)),
    verbs: new Set([...vocabulary].filter((word) => /(?:ed|en)$/.test(word)).map(stemOf)),
  };
};

const catalogue = EVENT_TYPES.map((type) => indexed(type.name, type.category));
const catalogueIndex = indexOf(catalogue);
const catalogueNames = new Set(catalogue.map((type) => type.name));

/** The latest index beyond the catalogue: a store sees a new type once in a while. */
let latest = { names: "", index: catalogueIndex };

/** The catalogue and the types seen beyond it. */
export const typeIndexOf = (typesSeen: readonly string[] = []): TypeIndex => {
  if (typesSeen.length === 0) return catalogueIndex;
  const others = [...new Set(typesSeen)].filter((name) => !catalogueNames.has(name));
  if (others.length === 0) return catalogueIndex;
  const names = others.join("\n");
  if (names !== latest.names) {
    latest = {
      names,
      index: indexOf([...catalogue, ...others.map((name) => indexed(name, null))]),
    };
  }
  return latest.index;
};
