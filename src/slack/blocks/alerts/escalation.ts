import type { NoticeContent } from "../../../alerts/content.js";
import { durationInWords } from "../duration.js";
import { context } from "../elements.js";
import type { Message } from "../message.js";
import { escapeMrkdwn, richBreak, richSection, richText, richTextOf } from "../text.js";
import { alertAnswerButtons } from "./alert-buttons.js";
import { acknowledgedNote } from "./alert-notes.js";
import { alertInWords, alertOpening } from "./headline.js";
import { renderPlaceLink } from "./place-link.js";
import { severityLine } from "./severity-words.js";
import { watchLine } from "./watch-words.js";

const WORDS_MOST = 700;

/** That nobody has acknowledged an alert in time: what it says, and what to do about it. */
export const renderEscalation = ({
  watch,
  afterMinutes,
  alert,
  alertPlace,
}: Extract<NoticeContent, { kind: "escalation" }>): Message => {
  const { acknowledged } = alert;
  const waited = durationInWords(afterMinutes * 60_000);
  const opening =
    acknowledged === null
      ? `⏰ Nobody has acknowledged this for ${waited}`
      : `⏰ Nobody had acknowledged this for ${waited}`;
  const happened = alertInWords(alert);
  const urgency = alertOpening(alert);
  return {
    text: `${opening}: ${urgency}${escapeMrkdwn(happened, WORDS_MOST)}`,
    blocks: [
      richText([
        richSection([
          richTextOf(opening, { bold: true }),
          richBreak,
          richTextOf(`${urgency}${happened}`),
        ]),
      ]),
      ...(alertPlace === null ? [] : [renderPlaceLink(alertPlace, "Go to the alert")]),
      ...acknowledgedNote(alert),
      context(severityLine(watch, watchLine)),
      alertAnswerButtons(alert),
    ],
  };
};
