import type { BlockKit, ElementValue } from "../../../page/protocol.js";
import { isBlockKit, objectAt, objectsAt, stringsAt, textAt } from "../read.js";
import { richTextWords } from "./rich-text-words.js";

/**
 * How each element's value is called in `state.values`, and its initial value in the element.
 * Source: docs.slack.dev/reference/interaction-payloads/view-interactions-payload
 */
const KEYS: Readonly<Record<string, readonly [value: string, initial: string]>> = {
  plain_text_input: ["value", "initial_value"],
  email_text_input: ["value", "initial_value"],
  url_text_input: ["value", "initial_value"],
  number_input: ["value", "initial_value"],
  rich_text_input: ["rich_text_value", "initial_value"],
  datepicker: ["selected_date", "initial_date"],
  timepicker: ["selected_time", "initial_time"],
  datetimepicker: ["selected_date_time", "initial_date_time"],
  static_select: ["selected_option", "initial_option"],
  external_select: ["selected_option", "initial_option"],
  radio_buttons: ["selected_option", "initial_option"],
  users_select: ["selected_user", "initial_user"],
  conversations_select: ["selected_conversation", "initial_conversation"],
  channels_select: ["selected_channel", "initial_channel"],
  multi_static_select: ["selected_options", "initial_options"],
  multi_external_select: ["selected_options", "initial_options"],
  checkboxes: ["selected_options", "initial_options"],
  multi_users_select: ["selected_users", "initial_users"],
  multi_conversations_select: ["selected_conversations", "initial_conversations"],
  multi_channels_select: ["selected_channels", "initial_channels"],
};

/** Whether an element holds a value at all (a button does not). */
export const hasValue = (element: BlockKit): boolean => textAt(element, "type") in KEYS;

const isMany = (key: string): boolean => key.endsWith("s");

const readValue = (raw: unknown, key: string): ElementValue => {
  if (isMany(key)) {
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
  const keys = KEYS[textAt(element, "type")];
  if (keys === undefined) return null;
  const [key, initial] = keys;
  const entry = objectAt(objectAt(values ?? {}, blockId) ?? {}, textAt(element, "action_id"));
  return readValue(entry === null ? element[initial] : entry[key], key);
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
