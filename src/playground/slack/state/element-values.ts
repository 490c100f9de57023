import { isJsonObject, type JsonObject, objectOf, textOf } from "../json.js";
import { blocksIn, elementsOf } from "../validate/walk-blocks.js";
import { holdsList, type ValueKeys, valueKeysOf } from "./value-keys.js";

/** The name of an element's value (`selected_option`, `value`…), or null for one without (a button). */
export const valueKeyOf = (element: JsonObject): string | null =>
  valueKeysOf(textOf(element, "type"))?.value ?? null;

/** `state.values` of blocks as first shown; what `kept` knows of the same ids stays. */
export const initialValues = (blocks: unknown, kept: JsonObject = {}): JsonObject => {
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

const initialValue = (element: JsonObject, { value, initial }: ValueKeys): JsonObject => {
  const empty = holdsList(value) ? [] : null;
  return { type: element.type, [value]: element[initial] ?? empty };
};
