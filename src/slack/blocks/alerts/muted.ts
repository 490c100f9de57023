import { fromEpochMs } from "../../../audit/time.js";
import type { Mute } from "../../../state/alerts/mute.js";
import { context, section } from "../elements.js";
import type { Message } from "../message.js";
import { escapeMrkdwn, plainText, slackDate } from "../text.js";
import { unmuteButton } from "../watches/watch-buttons.js";
import { mutedWords } from "./alert-notes.js";

const NAME_MOST = 300;

/** The watch that was muted from; its name is hostile text. */
export interface MutedFrom {
  readonly number: number;
  readonly name: string;
}

const whatOf = (mute: Mute, { number, name }: MutedFrom): string =>
  mute.watchId === null
    ? `*${mutedWords(mute, false)}* in all watches`
    : `*${mutedWords(mute, false)}* (#${number}: ${escapeMrkdwn(name, NAME_MOST)})`;

/** For whoever muted: what is held back until when, and how to end it. */
export const renderMuted = (mute: Mute, from: MutedFrom): Message => {
  const words = `🔕 Muted until ${slackDate(fromEpochMs(mute.untilMs))}: ${whatOf(mute, from)}`;
  return {
    text: words,
    blocks: [
      section(words),
      context(
        plainText(
          "Nothing is lost: when the mute ends, what it held back is posted, in one message for each watch.",
          200,
        ),
      ),
      { type: "actions", elements: [unmuteButton(mute, null, 1)] },
    ],
  };
};
