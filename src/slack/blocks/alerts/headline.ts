import type { RichTextBlock } from "@slack/types";
import type { AlertContent } from "../../../alerts/content.js";
import { labelOf } from "../../../audit/catalogue.js";
import { sentenceOf } from "../../../audit/sentence.js";
import type { Watch } from "../../../state/alerts/watch.js";
import { countOf, formatCount } from "../counts.js";
import { cut, richSection, richText, richTextOf, visible } from "../text.js";
import { mentionElements } from "./mentions.js";
import { severityOpening } from "./severity-words.js";
import { newestFirst, supportMore, supportTitle } from "./support-words.js";
import { watchName } from "./watch-words.js";

const SENTENCE_MOST = 300;
const LABEL_MOST = 60;
const LABELS_MOST = 3;

/** What an alert says first, and what its notification adds to that. Not escaped. */
interface Headline {
  readonly words: string;
  readonly more: string;
}

const sentence = (event: Parameters<typeof sentenceOf>[0]): string =>
  cut(sentenceOf(event), SENTENCE_MOST);

const typesOf = ({ events }: AlertContent): string => {
  const labels = [...new Set(events.map(({ event }) => labelOf(event.typeName)))];
  const named = labels.slice(0, LABELS_MOST).map((label) => cut(visible(label), LABEL_MOST));
  return `${named.join(", ")}${labels.length > LABELS_MOST ? " and more" : ""}`;
};

const ofBurst = (content: AlertContent, latest: string): Headline => {
  const { events, eventCount } = content;
  const isAll = events.length === eventCount;
  if (isAll && events.every(({ event }) => sentence(event) === latest)) {
    return { words: `${formatCount(eventCount)} × ${latest}`, more: "" };
  }
  return {
    words: `${countOf(eventCount, "event")}: ${typesOf(content)}`,
    more: `. The latest: ${latest}`,
  };
};

/** Also where retention has deleted the events. */
const withoutDetails = ({ watch, eventCount }: AlertContent): Headline => ({
  words: `${watchName(watch)}: ${countOf(eventCount, "event")}`,
  more: "",
});

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

/** An alert's first line: what happened, in bold, and whom it mentions. */
export const renderAlertHeadline = (content: AlertContent): RichTextBlock =>
  renderHeadline(
    `${severityOpening(content.watch.severity)}${headlineOf(content).words}`,
    content.watch,
  );
