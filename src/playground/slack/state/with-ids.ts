import { isJsonObject, type JsonObject, textOf } from "../json.js";

/** Elements that a person can use; Slack gives each an `action_id` when the app gave none. */
const INERT = new Set(["image", "plain_text", "mrkdwn", "card"]);

/** Blocks as Slack keeps them: every block with a `block_id`, every element with an `action_id`. */
export const withIds = (
  blocks: unknown,
  nextId: (prefix: string) => string,
): readonly JsonObject[] => {
  if (!Array.isArray(blocks)) return [];
  return blocks.filter(isJsonObject).map((block) => fillBlock(block, nextId));
};

const fillBlock = (block: JsonObject, nextId: (prefix: string) => string): JsonObject => {
  const element = (value: unknown): unknown =>
    isJsonObject(value) && !INERT.has(textOf(value, "type"))
      ? { ...value, action_id: value.action_id ?? nextId("a") }
      : value;
  const nested: Record<string, unknown> = {};
  for (const key of ["accessory", "element"]) {
    if (block[key] !== undefined) nested[key] = element(block[key]);
  }
  for (const key of ["elements", "actions"]) {
    const items = block[key];
    if (Array.isArray(items) && block.type !== "rich_text" && block.type !== "carousel") {
      nested[key] = items.map(element);
    }
  }
  if (block.type === "carousel") nested.elements = withIds(block.elements, nextId);
  if (block.child_blocks !== undefined) {
    nested.child_blocks = withIds(block.child_blocks, nextId);
  }
  return { ...block, ...nested, block_id: block.block_id ?? nextId("b") };
};
