import type { NoticeContent } from "../../../alerts/content.js";
import { toEpochMs } from "../../../audit/time.js";
import { durationInWords } from "../duration.js";
import { context, section } from "../elements.js";
import type { Message } from "../message.js";
import { escapeMrkdwn } from "../text.js";
import { renderHeadline } from "./headline.js";
import { mentionsText } from "./mentions.js";
import { renderPlaceLink } from "./place-link.js";
import { renderSupportStory } from "./support-windows.js";
import { deedsInWords } from "./support-words.js";
import { watchLine } from "./watch-words.js";

type SupportWarning = Extract<NoticeContent, { kind: "support-warning" }>;

const WORDS_MOST = 500;

const openingOf = ({ reason, window, nowMs }: SupportWarning): string => {
  const duration = durationInWords(nowMs - toEpochMs(window.fromUs));
  return reason === "end-of-day"
    ? `⚠️ The day is over, and support access is still open (${duration})`
    : `⚠️ Support access has been open for ${duration}`;
};

/** That support access is still open: since when, by whom, what was done, and what to do. */
export const renderSupportWarning = (content: SupportWarning): Message => {
  const { watch, window, alertPlace } = content;
  const opening = openingOf(content);
  const deeds = escapeMrkdwn(deedsInWords(window, watch.detail), WORDS_MOST);
  return {
    text: `${opening}. So far: ${deeds}${mentionsText(watch)}`,
    blocks: [
      renderHeadline(opening, watch),
      ...renderSupportStory(window, watch.detail),
      section("If it is no longer needed, turn it off in the Code42 console."),
      ...(alertPlace === null ? [] : [renderPlaceLink(alertPlace, "Go to its message")]),
      context(watchLine(watch)),
    ],
  };
};
