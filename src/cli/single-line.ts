// JSON has no line breaks inside strings, so these stand between tokens, with the indentation after.
const BREAK_BETWEEN_TOKENS = /[ \t]*[\r\n][ \t\r\n]*/g;

/** A JSON text on one line: as received, unless it was laid out over several lines. */
export const onSingleLine = (json: string): string => json.replace(BREAK_BETWEEN_TOKENS, "");

const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The same JSON with escapes for characters that a terminal would obey. They stand in strings only. */
export const forTerminal = (json: string): string =>
  json.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
