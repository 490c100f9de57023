import { isJsonObject, type JsonObject, objectOf, textOf } from "../json.js";
import { blocksIn, elementsOf } from "../validate/walk-blocks.js";
import { BOT_USER } from "./defaults.js";
import { offersConversation } from "./offers-conversation.js";
import type { Channel } from "./people.js";
import { holdsList, type ValueKeys, valueKeysOf } from "./value-keys.js";

/** The name of an element's value (`selected_option`, `value`…), or null for one without (a button). */
export const valueKeyOf = (element: JsonObject): string | null =>
  valueKeysOf(textOf(element, "type"))?.value ?? null;

interface Shown {
  /** `state.values` from before: what it knows of the same ids stays. */
  readonly kept?: JsonObject;
  /** The conversation that the user is in. */
  readonly channel?: Channel | undefined;
}

/** `state.values` of blocks as first shown. */
export const initialValues = (blocks: unknown, { kept = {}, channel }: Shown = {}): JsonObject => {
  // A map: the app chooses these ids, and `__proto__` is one like any other.
  const values = new Map<string, Map<string, unknown>>();
  for (const block of blocksIn(blocks, "")) {
    const blockId = textOf(block.value, "block_id");
    for (const { value: element } of elementsOf(block)) {
      const keys = valueKeysOf(textOf(element, "type"));
      if (keys === null) continue;
      const actionId = textOf(element, "action_id");
      const before = objectOf(kept, blockId)[actionId];
      const entries = values.get(blockId) ?? new Map<string, unknown>();
      entries.set(actionId, isJsonObject(before) ? before : initialValue(element, keys, channel));
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
  { value, initial }: ValueKeys,
  channel: Channel | undefined,
): JsonObject => {
  const empty = holdsList(value) ? [] : null;
  const current = currentConversation(element, channel);
  const byDefault = current !== null && holdsList(value) ? [current] : (current ?? empty);
  return { type: element.type, [value]: element[initial] ?? byDefault };
};

/** What `default_to_current_conversation` picks, where the menu has it. */
const currentConversation = (element: JsonObject, channel: Channel | undefined): string | null => {
  if (element.default_to_current_conversation !== true || channel === undefined) return null;
  const listed = { ...channel, hasBot: channel.members.has(BOT_USER.id) };
  return offersConversation(element, listed) ? channel.id : null;
};
