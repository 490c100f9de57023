import type { PlainTextElement, PlainTextOption } from "@slack/types";
import {
  CATEGORIES,
  categoryOf,
  filterValueOf,
  knownType,
  labelOf,
  typeNameOf,
} from "../../audit/catalogue.js";
import { EVENT_TYPES } from "../../audit/event-types.js";
import { LIMITS } from "../blocks/limits.js";
import { plainText } from "../blocks/text.js";

const PREFIXED = /^([tc]):(.+)$/s;

/** An option's value: `t:` and a type as a filter holds it, or `c:` and a category. */
export const optionValueOf = (kind: "t" | "c", value: string): string => `${kind}:${value}`;

export interface ChosenTypes {
  readonly eventTypes: readonly string[];
  readonly categories: readonly string[];
}

/** What was chosen, from the options' values. */
export const parseChosen = (values: readonly string[]): ChosenTypes => {
  const of = (kind: string) =>
    values
      .map((value) => PREFIXED.exec(value))
      .filter((match) => match?.[1] === kind)
      .map((match) => match?.[2] ?? "");
  return { eventTypes: of("t"), categories: of("c") };
};

const optionOf = (text: string, value: string): PlainTextOption => ({
  text: plainText(text, LIMITS.optionText),
  value,
});

/** A filter holds a catalogue type by its label, any other by the API's name. */
export const typeOption = (filterValue: string): PlainTextOption =>
  optionOf(labelOf(typeNameOf(filterValue)), optionValueOf("t", filterValue));

export const categoryOption = (category: string): PlainTextOption =>
  optionOf(`Everything in ${category}`, optionValueOf("c", category));

interface Choice {
  readonly group: string;
  readonly option: PlainTextOption;
  /** Lower case, what a typed word is looked for in. */
  readonly words: string;
  /** Lower case, its own name. */
  readonly name: string;
}

const OTHERS = "Seen in your log";

const choicesOf = (typesSeen: readonly string[]): readonly Choice[] => {
  const names = [...EVENT_TYPES.map(({ name }) => name), ...typesSeen.filter((n) => !knownType(n))];
  const categories = CATEGORIES.map((category): Choice => {
    const option = categoryOption(category);
    const name = category.toLowerCase();
    return { group: category, option, words: name, name };
  });
  const types = names.map((name): Choice => {
    const group = categoryOf(name) ?? OTHERS;
    const label = labelOf(name);
    return {
      group,
      option: typeOption(filterValueOf(name)),
      words: `${label} ${name} ${group}`.toLowerCase(),
      name: label.toLowerCase(),
    };
  });
  return [...categories, ...types].filter(
    ({ option }) => (option.value ?? "").length <= LIMITS.optionValue,
  );
};

/** Options under a heading, as an options request is answered. */
export interface TypeGroup {
  readonly label: PlainTextElement;
  readonly options: PlainTextOption[];
}

/** 0 is best. A type that only its category's name or its own in the API brings in comes last. */
const rankOf = ({ name }: Choice, wanted: readonly string[]): number => {
  if (name.startsWith(wanted.join(" "))) return 0;
  return wanted.every((word) => name.includes(word)) ? 1 : 2;
};

/**
 * The event types and categories that fit what was typed, by category; those whose own name begins
 * with it first, then those that have it in their name. At most 100, as Slack takes.
 */
export const suggestTypes = (typed: string, typesSeen: readonly string[]): readonly TypeGroup[] => {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = choicesOf(typesSeen)
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .map((choice) => ({ choice, rank: rankOf(choice, wanted) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LIMITS.suggestionOptions);
  const groups = new Map<string, PlainTextOption[]>();
  for (const { choice } of matching) {
    const options = groups.get(choice.group) ?? [];
    options.push(choice.option);
    groups.set(choice.group, options);
  }
  return [...groups].map(([group, options]) => ({
    label: plainText(group, LIMITS.optionText),
    options,
  }));
};
