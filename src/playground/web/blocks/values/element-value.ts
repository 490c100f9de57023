import type { BlockKit, ElementValue } from "../../../page/protocol.js";
import { holdsList, valueKeysOf } from "../../../slack/state/value-keys.js";
import { isBlockKit, objectAt, objectsAt, stringsAt, textAt } from "../read.js";
import { richTextWords } from "./rich-text-words.js";

/** Whether somebody can fill in an element: a button has no value, and files cannot be given to an app here. */
export const hasValue = (element: BlockKit): boolean => {
  const type = textAt(element, "type");
  return type !== "file_input" && valueKeysOf(type) !== null;
};

const readValue = (raw: unknown, key: string): ElementValue => {
  if (holdsList(key)) {
    const list = { list: raw };
    const options = objectsAt(list, "list").map((option) => textAt(option, "value"));
    return [...options, ...stringsAt(list, "list")];
  }
  if (key === "rich_text_value") return isBlockKit(raw) ? richTextWords(raw) : null;
  if (isBlockKit(raw)) return textAt(raw, "value");
  return typeof raw === "string" || typeof raw === "number" ? raw : null;
};

/** What an element holds according to `state.values`, or at first where that knows nothing of it. */
export const elementValue = (
  element: BlockKit,
  blockId: string,
  values: BlockKit | undefined,
): ElementValue => {
  const keys = valueKeysOf(textAt(element, "type"));
  if (keys === null) return null;
  const entry = objectAt(objectAt(values ?? {}, blockId) ?? {}, textAt(element, "action_id"));
  return readValue(entry === null ? element[keys.initial] : entry[keys.value], keys.value);
};

/** The options that an element's entry or initial value names: an external select has no others to know them by. */
export const chosenOptions = (
  element: BlockKit,
  blockId: string,
  values: BlockKit | undefined,
): readonly BlockKit[] => {
  const entry = objectAt(objectAt(values ?? {}, blockId) ?? {}, textAt(element, "action_id")) ?? {};
  return [
    objectAt(entry, "selected_option"),
    objectAt(element, "initial_option"),
    ...objectsAt(entry, "selected_options"),
    ...objectsAt(element, "initial_options"),
  ].filter((option) => option !== null);
};

/** Whether nothing is filled in: Slack counts an empty text and an empty list as nothing. */
export const isEmptyValue = (value: ElementValue): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);
