import { foldCase } from "./fold-case.js";
import { isPlainJson } from "./is-plain-json.js";
import { SEPARATOR, storableText } from "./storable-text.js";
import { walkFields } from "./walk.js";

/**
 * The storable text, in folded case, in which `text:` looks, or null where the raw text lower-cased as
 * ASCII will do. Escapes (`\u00e9`, `\"`) and letters beyond ASCII are decoded here, so that people
 * find what they read; nothing is found across two values.
 */
export const searchTextOf = ({
  raw,
  fields,
}: {
  readonly raw: string;
  readonly fields: Readonly<Record<string, unknown>>;
}): string | null => {
  if (isPlainJson(raw)) return null;
  const texts = new Set([raw]);
  walkFields(fields, (key, value) => {
    texts.add(key);
    if (typeof value === "string") texts.add(value);
  });
  return foldCase([...texts].map(storableText).join(SEPARATOR));
};
