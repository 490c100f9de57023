import type { PlainTextOption } from "@slack/types";
import { isAddressPattern, normalAddress } from "../../audit/address.js";
import { foldCase } from "../../audit/fold-case.js";
import { hasWildcard } from "../../audit/name-pattern.js";
import { formatUs, type TimeUs } from "../../audit/time.js";
import type { Facet, Suggestions } from "../../store/audit-store.js";
import { countOf, formatCount } from "../blocks/counts.js";
import { LIMITS } from "../blocks/limits.js";
import { plainText } from "../blocks/text.js";
import { formatOptionValue } from "./option-values.js";
import { typedValues } from "./typed-values.js";
import type { ValueList } from "./value-fields.js";

const fits = (values: readonly string[]): boolean =>
  formatOptionValue(values).length <= LIMITS.optionValue;

const MOST_NAMED = 2;

const nameOf = (values: readonly string[]): string => {
  const named = values.slice(0, values.length > MOST_NAMED + 1 ? MOST_NAMED : values.length);
  const more = values.length - named.length;
  return named.join(", ") + (more === 0 ? "" : ` and ${formatCount(more)} more`);
};

const optionOf = (values: readonly string[], description?: string): PlainTextOption => ({
  text: plainText(nameOf(values), LIMITS.optionText),
  value: formatOptionValue(values),
  ...(description === undefined
    ? {}
    : { description: plainText(description, LIMITS.optionDescription) }),
});

export interface ChosenOptions {
  readonly options: readonly PlainTextOption[];
  /** Values that no option can hold, or that there is no room for: to be kept as they are. */
  readonly kept: readonly string[];
}

/** A filter's values as the options that a field is filled with. */
export const chosenOptions = (values: readonly string[]): ChosenOptions => {
  const different = [...new Set(values)];
  const chosen = different.filter((value) => fits([value])).slice(0, LIMITS.selectOptions);
  return {
    options: chosen.map((value) => optionOf([value])),
    kept: different.filter((value) => !chosen.includes(value)),
  };
};

/** What one typed value means: names and ids are matched whole, which a few letters rarely are. */
const meaningOf = (list: ValueList, value: string): string => {
  if (list === "ips") {
    if (!isAddressPattern(value)) return "not a whole address or range yet";
    return value.includes("/") ? "every address in this range" : "this address";
  }
  if (hasWildcard(value)) return "* stands for anything";
  return list === "resourceIds" ? "the whole id" : "the whole name";
};

/** Values in as few parts as options can hold. */
const parted = (values: readonly string[]): readonly (readonly string[])[] => {
  const parts: string[][] = [];
  for (const value of values) {
    const part = parts.at(-1);
    if (part !== undefined && fits([...part, value])) part.push(value);
    else if (fits([value])) parts.push([value]);
  }
  return parts;
};

const typedOptions = (list: ValueList, values: readonly string[]): readonly PlainTextOption[] => {
  const [first] = values;
  if (first === undefined) return [];
  if (values.length === 1)
    return fits(values) ? [optionOf(values, `Use as typed: ${meaningOf(list, first)}`)] : [];
  const parts = parted(values);
  return parts.map((part, index) => {
    const which = parts.length === 1 ? "" : `, part ${index + 1} of ${parts.length}`;
    return optionOf(part, `Use as typed: ${countOf(part.length, "value")}${which}`);
  });
};

const seenOption = ({ value, count }: Facet, sinceUs: TimeUs | null): PlainTextOption => {
  const since = sinceUs === null ? "" : ` since ${formatUs(sinceUs).slice(0, 10)}`;
  return optionOf([value], `${countOf(count, "event")}${since}`);
};

/** What to look for in the store for what was typed into a field. */
export const searchedText = (list: ValueList, typed: string): string => {
  const [first, ...others] = typedValues(list, typed);
  return first === undefined || others.length > 0 ? typed.trim() : first;
};

/** An e-mail address up to the dot of its domain; a whole address of a machine; a pattern; several values. */
const isComplete = (list: ValueList, values: readonly string[]): boolean =>
  values.length > 1 ||
  values.some((value) =>
    list === "ips" ? isAddressPattern(value) : hasWildcard(value) || /\S@\S+\.\S/.test(value),
  );

/**
 * The options for what was typed into a field; Enter takes the first. A few letters stand for what was
 * seen with them in it, so what was typed comes last; it leads where it is complete or nothing was seen.
 * At most 100, as Slack takes.
 */
export const valueOptions = (
  list: ValueList,
  typed: string,
  { values, sinceUs }: Suggestions,
): readonly PlainTextOption[] => {
  const normal = list === "ips" ? normalAddress : foldCase;
  const wanted = typedValues(list, typed);
  const [only] = wanted.length === 1 ? wanted : [];
  const seen = values.filter(({ value }) => fits([value]));
  const isTyped = ({ value }: Facet): boolean =>
    only !== undefined && normal(value) === normal(only);
  const same = seen.filter(isTyped).map((facet) => seenOption(facet, sinceUs));
  const others = seen.filter((facet) => !isTyped(facet));
  const suggested = others.map((facet) => seenOption(facet, sinceUs));
  const asTyped = same.length > 0 ? [] : typedOptions(list, wanted);
  if (isComplete(list, wanted)) {
    return [...same, ...asTyped, ...suggested].slice(0, LIMITS.suggestionOptions);
  }
  const shown = [...same, ...suggested].slice(0, LIMITS.suggestionOptions - asTyped.length);
  return [...shown, ...asTyped];
};
