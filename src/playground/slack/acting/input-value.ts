import { isJsonObject, type JsonObject, objectsOf, textOf } from "../json.js";
import { valueKeyOf } from "../state/element-values.js";
import { holdsList } from "../state/value-keys.js";
import { LIMITS } from "../validate/limits.js";
import { lengthOf } from "../validate/text-length.js";
import type { Stage } from "./actor.js";
import { LocalUserError } from "./local-user-error.js";
import type { Target } from "./place.js";
import { requireDirectoryEntry } from "./require-directory-entry.js";

/**
 * What a user puts into an element: text, a date (`2026-11-23`), a time (`09:30`), seconds since
 * 1970, an id, an option's value, or a list of ids or options; null empties it.
 */
export type InputValue = string | number | null | readonly string[];

/** An element's entry in `state.values` after the user filled it in. */
export const stateValue = (stage: Stage, target: Target, input: InputValue): JsonObject => {
  const key = valueKeyOf(target.element);
  if (key === null) {
    throw new LocalUserError(`A ${textOf(target.element, "type")} takes no value.`);
  }
  return { type: target.element.type, [key]: valueFor(stage, target, key, input) };
};

const valueFor = (stage: Stage, target: Target, key: string, input: InputValue): unknown => {
  const many = holdsList(key);
  if (input === null) return many ? [] : null;
  if (Array.isArray(input) !== many) {
    throw new LocalUserError(`${target.actionId} takes ${many ? "a list" : "one value"}.`);
  }
  if (key === "selected_option") return requireOption(stage, target, String(input));
  if (key === "selected_options" && Array.isArray(input)) {
    return input.map((each: string) => requireOption(stage, target, each));
  }
  if (key === "rich_text_value") return richTextOf(String(input));
  if (key === "value") requireRoom(target, String(input));
  requireDirectoryEntry(stage, target, key, [input].flat().map(String));
  return key === "value" ? String(input) : input;
};

/** Every option of an element, also those in groups. */
export const optionsOf = (element: JsonObject): readonly JsonObject[] => [
  ...objectsOf(element.options),
  ...objectsOf(element.option_groups).flatMap((group) => objectsOf(group.options)),
];

/** The option with a value, out of those in the element, suggested last or picked before. */
export const requireOption = (stage: Stage, target: Target, value: string): JsonObject => {
  const { element, actionId, suggestionsKey, chosen } = target;
  const offered = [
    ...chosen,
    ...optionsOf(element),
    ...(stage.suggested.get(suggestionsKey) ?? []),
    ...objectsOf(element.initial_options),
    ...[element.initial_option].filter(isJsonObject),
  ];
  const option = offered.find((each) => each.value === value);
  if (option !== undefined) return option;
  const values = offered.map((each) => textOf(each, "value")).join(", ");
  throw new LocalUserError(`${actionId} has no option ${value}, only: ${values || "none"}.`);
};

/** Nobody can type more than that; too little is told on submit. */
const requireRoom = ({ element, actionId }: Target, text: string): void => {
  const max = Number(element.max_length ?? LIMITS.plainTextInput);
  if (lengthOf(text) > max) throw new LocalUserError(`${actionId} takes up to ${max} characters.`);
};

const richTextOf = (text: string): JsonObject => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }],
});
