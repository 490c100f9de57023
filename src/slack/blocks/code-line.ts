import type { RichTextBlock, RichTextElement } from "@slack/types";
import { LIMITS } from "./limits.js";
import { cut, richBreak, richSection, richText, richTextOf, visible } from "./text.js";

const inPieces = (text: string): readonly string[] => {
  if (text.length <= LIMITS.richTextText) return [text];
  const piece = cut(text, LIMITS.richTextText).slice(0, -1); // without the "…"
  return [piece, ...inPieces(text.slice(piece.length))];
};

/** Fixed-width text on one line, to copy: whole, however long it is. */
export const codeElements = (line: string): readonly RichTextElement[] =>
  inPieces(visible(line)).map((piece) => richTextOf(piece, { code: true }));

/** A line to copy, with words of ours before it. */
export const codeLine = (words: string, line: string): RichTextBlock =>
  richText([richSection([richTextOf(words), richBreak, ...codeElements(line)])]);
