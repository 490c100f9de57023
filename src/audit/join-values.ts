import { SEPARATOR, storableText, textOfStorable } from "./storable-text.js";

/**
 * A list as one storable text with a separator before, between and after: `␟a␟b␟`, or null for none,
 * so that "contains ␟a␟" means "has a".
 * @param areStorable the values are known to be their own storable texts
 */
export const joinValues = (values: readonly string[], areStorable = false): string | null => {
  if (values.length === 0) return null;
  const texts = areStorable ? values : values.map(storableText);
  return SEPARATOR + texts.join(SEPARATOR) + SEPARATOR;
};

/** The values of a list as they were received. */
export const splitValues = (joined: string | null): readonly string[] =>
  joined === null ? [] : joined.slice(1, -1).split(SEPARATOR).map(textOfStorable);
