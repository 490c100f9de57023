import { isJsonObject, type JsonObject, objectOf, textOf } from "../json.js";
import { blocksIn, elementsOf } from "../validate/walk-blocks.js";

/**
 * How each element's value is called in `state.values`, with the key of its initial value.
 * Source: docs.slack.dev/reference/interaction-payloads/view-interactions-payload
 */
const VALUE_KEYS: Readonly<Record<string, readonly [value: string, initial: string]>> = {
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
  file_input: ["files", "initial_files"],
};

/** The name of an element's value (`selected_option`, `value`…), or null for one without (a button). */
export const valueKeyOf = (element: JsonObject): string | null =>
  VALUE_KEYS[textOf(element, "type")]?.[0] ?? null;

/** `state.values` of blocks as first shown; what `kept` knows of the same ids stays. */
export const initialValues = (blocks: unknown, kept: JsonObject = {}): JsonObject => {
  // A map: the app chooses these ids, and `__proto__` is one like any other.
  const values = new Map<string, Map<string, unknown>>();
  for (const block of blocksIn(blocks, "")) {
    const blockId = textOf(block.value, "block_id");
    for (const { value: element } of elementsOf(block)) {
      const keys = VALUE_KEYS[textOf(element, "type")];
      if (keys === undefined) continue;
      const actionId = textOf(element, "action_id");
      const before = objectOf(kept, blockId)[actionId];
      const entries = values.get(blockId) ?? new Map<string, unknown>();
      entries.set(actionId, isJsonObject(before) ? before : initialValue(element, keys));
      values.set(blockId, entries);
    }
  }
  return Object.fromEntries([...values].map(([id, entries]) => [id, Object.fromEntries(entries)]));
};

/** `state.values` with one value changed. */
export const withValue = (
  values: JsonObject,
  { blockId, actionId, value }: { blockId: string; actionId: string; value: JsonObject },
): JsonObject => ({ ...values, [blockId]: { ...objectOf(values, blockId), [actionId]: value } });

const initialValue = (
  element: JsonObject,
  [key, initial]: readonly [string, string],
): JsonObject => {
  const empty = key.endsWith("s") ? [] : null;
  return { type: element.type, [key]: element[initial] ?? empty };
};
