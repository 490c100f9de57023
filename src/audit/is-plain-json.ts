/**
 * Whether a JSON text is ASCII without escapes. Then every key and string in it is just what stands
 * between its quotes: without control characters, and printed as JSON between quotes again.
 */
export const isPlainJson = (raw: string): boolean =>
  !raw.includes("\\") && Buffer.byteLength(raw, "utf8") === raw.length;
