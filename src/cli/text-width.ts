const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const MARK_ONLY = /^\p{M}+$/u;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

const PLAIN = /^[\x20-\x7e]*$/;

const widthOfGrapheme = (grapheme: string): number => {
  if (MARK_ONLY.test(grapheme)) return 0;
  return WIDE.test(grapheme) || grapheme.includes("\ufe0f") ? 2 : 1;
};

/** How many columns of a terminal a text takes: wide letters and emoji take two. */
export const widthOf = (text: string): number => {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment);
  return width;
};

/** Cuts a text to at most `columns`, with "…" where something is gone. */
export const fitWidth = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    const more = widthOfGrapheme(segment);
    if (width + more > columns - 1) break;
    kept += segment;
    width += more;
  }
  return columns < 1 ? "" : `${kept}…`;
};

export const padWidth = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - widthOf(text)));
