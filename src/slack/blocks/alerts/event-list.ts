import type { KnownBlock, RichTextElement } from "@slack/types";
import type { AuditEvent } from "../../../audit/event.js";
import { sentenceOf } from "../../../audit/sentence.js";
import { formatCount } from "../counts.js";
import { context } from "../elements.js";
import { cut, plainText, richDate, richSection, richText, richTextOf } from "../text.js";

const SENTENCE_MOST = 160;

const line = (event: AuditEvent): readonly RichTextElement[] => [
  richDate(event.timeUs),
  richTextOf("  "),
  richTextOf(cut(sentenceOf(event), SENTENCE_MOST)),
];

/** Events as a line each, time and sentence; none for no events. At most 15 fit a block. */
export const renderEventList = (
  events: readonly AuditEvent[],
  { most, count }: { readonly most: number; readonly count: number },
): readonly KnownBlock[] => {
  const shown = events.slice(0, most);
  if (shown.length === 0) return [];
  const more = count - shown.length;
  return [
    richText([
      {
        type: "rich_text_list",
        style: "bullet",
        elements: shown.map((event) => richSection(line(event))),
      },
    ]),
    ...(more > 0 ? [context(plainText(`+${formatCount(more)} more`, 40))] : []),
  ];
};
