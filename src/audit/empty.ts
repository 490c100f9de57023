/**
 * Every spelling of "no value" that the API uses: null, a missing key, `""`, blanks
 * and the string `"null"` all occur in recorded answers.
 */
export const isEmpty = (value: unknown): boolean => {
  if (typeof value !== "string") return value === null || value === undefined;
  const trimmed = value.trim();
  return trimmed === "" || trimmed === "null";
};

/** A scalar as text, or null where it is empty or not a scalar. */
export const textOf = (value: unknown): string | null => {
  if (isEmpty(value)) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return null;
};
