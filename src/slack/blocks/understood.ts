import type { RichTextBlock } from "@slack/types";
import type { Filter } from "../../audit/filter.js";
import { describeFilter } from "../../audit/filter-words.js";
import { cut, escapeMrkdwn, richSection, richText, richTextOf, visible } from "./text.js";

export interface Understood {
  readonly filter: Filter;
  /** IANA zone of the reader. */
  readonly zone: string;
  /** Epoch ms of when this is said. */
  readonly nowMs: number;
}

const LINE_MOST = 600;
const SPOKEN_MOST = 300;

const wordsOf = ({ filter, zone, nowMs }: Understood): string =>
  visible(describeFilter(filter, zone, nowMs));

/** How a question was understood, as the first line of its answer. */
export const renderUnderstood = (understood: Understood): RichTextBlock =>
  richText([richSection([richTextOf(cut(wordsOf(understood), LINE_MOST), { bold: true })])]);

/** The same for a message's `text`: mrkdwn. */
export const understoodText = (understood: Understood): string =>
  escapeMrkdwn(wordsOf(understood), SPOKEN_MOST);
