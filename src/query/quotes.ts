/** A quoted value: `\"` and `\\` stand for a quote and a backslash, any other backslash for itself. */
export const QUOTED = /"(?:[^"\\]|\\.)*"/gsu;

/** What stands between the quotes. */
export const unquoted = (text: string): string => text.slice(1, -1).replace(/\\(["\\])/g, "$1");
