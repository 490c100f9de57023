import type { AlertContent } from "../../../alerts/content.js";
import type { Message } from "../message.js";
import { escapeMrkdwn } from "../text.js";
import { alertButtons } from "./alert-buttons.js";
import { renderAlertLook } from "./alert-look.js";
import { alertInWords, alertOpening } from "./headline.js";
import { lateWords } from "./late-words.js";
import { mentionsText } from "./mentions.js";

const WORDS_MOST = 700;

/** The notification: how urgent, what happened, how late, and whom it is for. */
const textOf = (content: AlertContent): string => {
  const { watch, mute } = content;
  const late = lateWords(content);
  return [
    alertOpening(content),
    mute === null ? "" : "Held back until now: ",
    escapeMrkdwn(alertInWords(content), WORDS_MOST),
    late === null ? "" : ` (${late})`,
    mentionsText(watch),
  ].join("");
};

/** The events that matched a watch within its grouping window, or a window of support access. */
export const renderAlertMessage = (content: AlertContent): Message => ({
  text: textOf(content),
  blocks: [...renderAlertLook(content), alertButtons(content)],
});
