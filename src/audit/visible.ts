const SPACING = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

// Controls, bidi marks and overrides, zero-width and other invisible characters, lone surrogates.
// Variation selectors 15 and 16 only choose between text and emoji, so they stay.
const HIDDEN = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

// The zero-width joiner in 👩‍💻 makes one picture of two and hides nothing.
const JOINED_EMOJI =
  /(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})/gu;
const PLACEHOLDER = "\uE000";

/**
 * A text out of an event on one line, with nothing in it that hides or reorders other text: line
 * breaks and tabs become a space, each other invisible character a visible `�` (so that `ad�min`
 * does not pass for `admin`). Never longer than the input.
 */
export const visible = (text: string): string =>
  text
    .replaceAll(PLACEHOLDER, "�")
    .replace(SPACING, " ")
    .replace(JOINED_EMOJI, PLACEHOLDER)
    .replace(HIDDEN, "�")
    .replaceAll(PLACEHOLDER, "\u200D");

/**
 * JSON text of any spelling with hidden characters as its escapes (`\u202e`): nothing hides or
 * reorders, and it stays the same JSON. Line breaks stay.
 */
export const visibleJson = (json: string): string =>
  json
    .replace(/\r\n?/g, "\n")
    .replaceAll("\t", "  ")
    .replace(HIDDEN, (character) =>
      character === "\n"
        ? character
        : Array.from(
            { length: character.length },
            (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
          ).join(""),
    );

/** Cuts to at most `max` UTF-16 units, never through a character; a cut text ends with "…". */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text;
  if (max < 1) return "";
  const last = text.charCodeAt(max - 2);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, splitsPair ? max - 2 : max - 1)}…`;
};
