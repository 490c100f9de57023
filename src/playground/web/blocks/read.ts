import type { BlockKit } from "../../page/protocol.js";

/** Whether a value is an object (not null, not a list). */
export const isBlockKit = (value: unknown): value is BlockKit =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects of a list; everything else in it is left out. `[]` for what is no list. */
export const objectsAt = (object: BlockKit, key: string): readonly BlockKit[] => {
  const value = object[key];
  return Array.isArray(value) ? value.filter(isBlockKit) : [];
};

/** A field's object, or null. */
export const objectAt = (object: BlockKit, key: string): BlockKit | null => {
  const value = object[key];
  return isBlockKit(value) ? value : null;
};

/** A field's text, or "" when it is absent or no string. */
export const textAt = (object: BlockKit, key: string): string => {
  const value = object[key];
  return typeof value === "string" ? value : "";
};

/** A field's number, also where it is written as text; null when it is absent or none. */
export const numberAt = (object: BlockKit, key: string): number | null => {
  const value = object[key];
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
};

/** The strings of a list. `[]` for what is no list. */
export const stringsAt = (object: BlockKit, key: string): readonly string[] => {
  const value = object[key];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
};

/** The words of a text object in a field (`{ type: "plain_text", text }`), or "". */
export const wordsAt = (object: BlockKit, key: string): string => {
  const text = objectAt(object, key);
  return text === null ? "" : unescapeText(textAt(text, "text"));
};

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** Slack's three escapes undone; done after parsing, so that escaped text stays text. */
export const unescapeText = (text: string): string =>
  text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
