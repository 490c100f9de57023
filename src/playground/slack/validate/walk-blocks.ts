import { isJsonObject, type JsonObject, textOf } from "../json.js";
import { step } from "./check.js";

/** A block or element found somewhere inside blocks. */
export interface Found {
  readonly pointer: string;
  readonly value: JsonObject;
}

const CHILD_LISTS = ["child_blocks", "elements", "actions"];

/** The blocks themselves and the blocks that containers and carousels hold, in reading order. */
export const blocksIn = (blocks: unknown, at: string): readonly Found[] =>
  objectsAt(blocks, at).flatMap((block) => [
    block,
    ...blocksIn(block.value.child_blocks, step(block.pointer, "child_blocks")),
    ...(block.value.type === "carousel"
      ? blocksIn(block.value.elements, step(block.pointer, "elements"))
      : []),
  ]);

/** The interactive elements directly inside one block (not inside its child blocks). */
export const elementsOf = (block: Found): readonly Found[] => {
  const single = ["accessory", "element"].flatMap((key) => {
    const value = block.value[key];
    return isJsonObject(value) ? [{ pointer: step(block.pointer, key), value }] : [];
  });
  const listed = CHILD_LISTS.filter((key) => key !== "child_blocks").flatMap((key) =>
    objectsAt(block.value[key], step(block.pointer, key)),
  );
  return [...single, ...listed].filter(
    ({ value }) => !INERT.has(textOf(value, "type")) && block.value.type !== "rich_text",
  );
};

/** What stands in `elements` without being interactive. */
const INERT = new Set(["image", "plain_text", "mrkdwn", "card"]);

const objectsAt = (value: unknown, at: string): readonly Found[] =>
  Array.isArray(value)
    ? value.flatMap((each: unknown, index) =>
        isJsonObject(each) ? [{ pointer: step(at, index), value: each }] : [],
      )
    : [];
