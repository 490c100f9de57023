import type { ContextBlock, RichTextBlock } from "@slack/types";
import type { AuditEvent } from "../../../audit/event.js";
import { LIMITS } from "../limits.js";
import { plainText, preformatted, richText, visibleJson } from "../text.js";
import { indentJson, splitText } from "./json-text.js";

const count = (value: number): string => value.toLocaleString("en-GB");

const cutNote = (shown: number, all: number): ContextBlock => ({
  type: "context",
  elements: [
    plainText(
      `Cut: ${count(shown)} of ${count(all)} characters. An export, or “audit-bot search --json”, has the whole event.`,
      LIMITS.sectionFieldText,
    ),
  ],
});

const lines = (text: string): readonly RichTextBlock[] =>
  splitText(text, LIMITS.richTextText).map((piece) => richText([preformatted(piece)]));

const NOTE_MOST = 200;

/**
 * The event's JSON as received, only indented, in fixed width; at most `most` of it, note included.
 * Hidden characters are written as JSON escapes.
 */
export const rawBlocks = (
  { raw }: AuditEvent,
  most: number,
): readonly (RichTextBlock | ContextBlock)[] => {
  const room = most - NOTE_MOST;
  // Twice the room is enough to fill it: cleaning a megabyte for its beginning is in vain.
  const json = visibleJson(raw.slice(0, 2 * most)).trim();
  const isAll = raw.length <= 2 * most;
  const whole = isAll ? (indentJson(json, room) ?? (json.length <= room ? json : null)) : null;
  if (whole !== null) return lines(whole);
  const [shown = ""] = splitText(json, room);
  return [...lines(shown), cutNote(shown.length, raw.length)];
};
