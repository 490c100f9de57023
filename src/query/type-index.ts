import { CATEGORIES, filterValueOf, isPrivileged, labelOf } from "../audit/catalogue.js";
import { EVENT_TYPES } from "../audit/event-types.js";
import { stemOf, wordsOf } from "./words.js";

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
  /** Stems of the words of the label and of the API's name. */
  readonly stems: ReadonlySet<string>;
}

export interface TypeIndex {
  readonly types: readonly IndexedType[];
  /** Those whose label has three words or more, by its first word, the longest label first. */
  readonly longLabels: ReadonlyMap<string, readonly IndexedType[]>;
  /** Every word that a label or an API name has, as written, lower case. */
  readonly vocabulary: ReadonlySet<string>;
  /** Their stems, and those of the categories' words. */
  readonly stems: ReadonlySet<string>;
}

const SMALL = new Set(["to", "from", "in", "of", "the", "a"]);

const lowerWords = (text: string): readonly string[] =>
  wordsOf(text.replaceAll("_", " "))
    .map((word) => word.text.toLowerCase())
    .filter((word) => !SMALL.has(word));

/** As a label is compared: the colon in `File download: IO error` is often left out. */
export const plainLabel = (text: string): string => text.toLowerCase().replace(/[: ]+/g, " ");

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
    stems: new Set([...vocabulary, ...categories].map(stemOf)),
  };
};

const catalogue = EVENT_TYPES.map((type) => indexed(type.name, type.category));
const catalogueIndex = indexOf(catalogue);
const catalogueNames = new Set(catalogue.map((type) => type.name));

/** The latest index beyond the catalogue: a store sees a new type once in a while. */
let latest = { names: "", index: catalogueIndex };

/** The catalogue and the types seen beyond it. */
export const typeIndexOf = (typesSeen: readonly string[] = []): TypeIndex => {
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
