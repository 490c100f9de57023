/** A JSON object of unknown content: what arrives over the wire before anything is known of it. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether a value is a JSON object (not null, not a list). */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects of a list; everything else in it is left out. `[]` for what is no list. */
export const objectsOf = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : [];

/** A field's text, or "" when the field is absent or no string. */
export const textOf = (object: JsonObject, key: string): string => {
  const value = object[key];
  return typeof value === "string" ? value : "";
};

/** A field's object, or an empty one. */
export const objectOf = (object: JsonObject, key: string): JsonObject => {
  const value = object[key];
  return isJsonObject(value) ? value : {};
};

/** Nothing that Slack takes is nested deeper; walking what is could overflow the stack. */
const MAX_DEPTH = 64;

/**
 * The value of JSON text, or `undefined` when the text is no JSON (JSON itself has no `undefined`) or nested too
 * deeply.
 */
export const parseJson = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return isTooDeep(value, MAX_DEPTH) ? undefined : value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const isTooDeep = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isTooDeep(each, levels - 1)));
