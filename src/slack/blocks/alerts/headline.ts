import type { RichTextBlock } from "@slack/types";
import type { AlertContent } from "../../../alerts/content.js";
import { sentenceOf } from "../../../audit/sentence.js";
import type { Watch } from "../../../state/alerts/watch.js";
import { countOf, formatCount } from "../counts.js";
import { cut, richSection, richText, richTextOf } from "../text.js";
import { burstInWords } from "./burst-words.js";
import { mentionElements } from "./mentions.js";
import { severityOpening } from "./severity-words.js";
import { newestFirst, supportMore, supportTitle } from "./support-words.js";
import { watchSubject } from "./watch-words.js";

const SENTENCE_MOST = 300;

/** What an alert says first, and what its notification adds to that. Not escaped. */
interface Headline {
  readonly words: string;
  readonly more: string;
}

const sentence = (event: Parameters<typeof sentenceOf>[0]): string =>
  cut(sentenceOf(event), SENTENCE_MOST);

// The first is what a burst must not hide.
const ofBurst = (content: AlertContent, latest: string): Headline => {
  const { events, eventCount, opening } = content;
  const isAll = events.length === eventCount;
  if (isAll && events.every(({ event }) => sentence(event) === latest)) {
    return { words: `${formatCount(eventCount)} × ${latest}`, more: "" };
  }
  const more = opening === null ? `The latest: ${latest}` : `First: ${sentence(opening.event)}`;
  return { words: burstInWords(content), more: `. ${more}` };
};

/** Also where retention has deleted the events. */
const withoutDetails = ({ watch, eventCount }: AlertContent): Headline => {
  const subject = watchSubject(watch);
  const about = subject === null ? ` of watch ${watch.number}` : `, ${subject}`;
  return { words: `${countOf(eventCount, "event")}${about}`, more: "" };
};

const headlineOf = (content: AlertContent): Headline => {
  const { watch, events, eventCount, supportWindows } = content;
  const [window] = newestFirst(supportWindows ?? []);
  if (window !== undefined) {
    return { words: supportTitle(window), more: supportMore(window, watch.detail) };
  }
  const [latest] = events;
  if (watch.detail === "brief" || latest === undefined) return withoutDetails(content);
  const words = sentence(latest.event);
  return eventCount > 1 ? ofBurst(content, words) : { words, more: "" };
};

/** What happened, in one sentence of plain words without urgency or mentions. Not escaped. */
export const alertInWords = (content: AlertContent): string => {
  const { words, more } = headlineOf(content);
  return `${words}${more}`;
};

/** The first line of a message in bold, and whom it mentions. */
export const renderHeadline = (words: string, watch: Pick<Watch, "mention">): RichTextBlock =>
  richText([richSection([richTextOf(words, { bold: true }), ...mentionElements(watch)])]);

const isOver = ({ supportWindows }: AlertContent): boolean =>
  supportWindows !== null &&
  supportWindows.length > 0 &&
  supportWindows.every(({ toUs }) => toUs !== null);

/** How urgent an alert is, before its words; what is over is not. */
export const alertOpening = (content: AlertContent): string =>
  isOver(content) ? "✅ " : severityOpening(content.watch.severity);

/** An alert's first line: what happened, in bold, and whom it mentions. */
export const renderAlertHeadline = (content: AlertContent): RichTextBlock =>
  renderHeadline(`${alertOpening(content)}${headlineOf(content).words}`, content.watch);
