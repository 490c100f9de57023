/** Stands before, between and after the values of a list that is kept as one text. Never in a storable text. */
export const SEPARATOR = "\u001f";

const MARK = "\ufde0";
const DIGITS = 0xfdd0;

// The characters from U+FDD0 are set aside by Unicode for a program's own use, yet may be in an event.
const NOT_STORABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to replace
  /[\0\u001f\ufdd0-\ufdef]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text that any engine keeps as it is: without NUL, the list separator and halves of surrogate
 * pairs. One text has one storable form, and a part of a text has a part of its storable form, so
 * engines can compare and search storable texts. The inverse is `textOfStorable`.
 */
export const storableText = (text: string): string =>
  text.replace(NOT_STORABLE, (unit) => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, "0");
    return (
      MARK +
      [...hex].map((digit) => String.fromCharCode(DIGITS + Number.parseInt(digit, 16))).join("")
    );
  });

/** The text as received. */
export const textOfStorable = (storable: string): string =>
  storable.replace(/\ufde0([\ufdd0-\ufddf]{4})/g, (_whole, digits: string) =>
    String.fromCharCode(
      [...digits].reduce((code, digit) => code * 16 + digit.charCodeAt(0) - DIGITS, 0),
    ),
  );
