import { CATEGORIES } from "../../audit/catalogue.js";
import type { QueryContext } from "../parsed-query.js";
import { lexiconOf } from "../types/match-types.js";
import { NEARNESS } from "../types/match-words.js";
import type { TypeIndex } from "../types/type-index.js";
import { createDateReader } from "./date-reader.js";
import {
  categoryMeaning,
  ipMeaning,
  type Meaning,
  typeMeaning,
  userTypeMeaning,
} from "./operator-meaning.js";
import { isDateOperator, type OperatorName } from "./operator-names.js";
import type { Extend, OperatorValue } from "./read-values.js";

/** An operator as it is read: with what it stands in. */
export interface Reading {
  readonly name: OperatorName;
  readonly excluded: boolean;
  readonly index: TypeIndex;
  readonly context: QueryContext;
}

/** Reads the values of one operator. */
export interface ValueReader {
  /** How far a value goes that people leave without quotes though it has several words. */
  readonly extend: Extend;
  readonly meaningOf: (value: OperatorValue) => Meaning;
}

const ofList =
  (list: "users" | "notUsers" | "affectedUsers" | "resourceIds" | "text") =>
  ({ text }: OperatorValue): Meaning => ({ values: { [list]: [text] } });

/** The longest of known names that begins at a place, any case, whole words. */
const longestName = (names: readonly string[], text: string, at: number): number | undefined => {
  const rest = text.slice(at, at + 80).toLowerCase();
  const lengths = names
    .filter(
      (name) =>
        rest.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}_]/u.test(rest.slice(name.length)),
    )
    .map((name) => name.length);
  return lengths.length === 0 ? undefined : at + Math.max(...lengths);
};

/** "secret resets" after `type:`: what people say instead of a label, at the most three words. */
const sayingEnd = (text: string, at: number, index: TypeIndex): number | undefined => {
  const words =
    /^[\p{L}-]+(?: [\p{L}-]+){0,2}/u.exec(text.slice(at, at + 60))?.[0].split(" ") ?? [];
  for (let count = words.length; count > 1; count -= 1) {
    const saying = words.slice(0, count).join(" ");
    const { nearness } = lexiconOf(index).namingOf(saying.toLowerCase().replaceAll("-", " "));
    if (nearness <= NEARNESS.said) return at + saying.length;
  }
  return undefined;
};

const oneWord: Extend = () => undefined;

export const createValueReader = ({ name, excluded, index, context }: Reading): ValueReader => {
  if (isDateOperator(name)) return createDateReader(name, context);
  switch (name) {
    case "user":
      return { extend: oneWord, meaningOf: ofList(excluded ? "notUsers" : "users") };
    case "affected":
      return { extend: oneWord, meaningOf: ofList("affectedUsers") };
    case "resource":
      return { extend: oneWord, meaningOf: ofList("resourceIds") };
    case "text":
      return { extend: oneWord, meaningOf: ofList("text") };
    case "usertype":
      return { extend: oneWord, meaningOf: ({ text }) => userTypeMeaning(text) };
    case "ip":
      return { extend: oneWord, meaningOf: ({ text }) => ipMeaning(text, excluded) };
    case "type":
      return {
        extend: (text, at) => longestLabel(index, text, at) ?? sayingEnd(text, at, index),
        meaningOf: ({ text }) => typeMeaning(text, excluded, index),
      };
    case "category":
      return {
        extend: (text, at) => longestName(CATEGORIES, text, at),
        meaningOf: ({ text }) => categoryMeaning(text, excluded),
      };
  }
};

const longestLabel = ({ types }: TypeIndex, text: string, at: number): number | undefined =>
  longestName(
    types.map((type) => type.label),
    text,
    at,
  );
