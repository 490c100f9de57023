import type { NoticeContent } from "../../../alerts/content.js";
import { context, mrkdwn, section } from "../elements.js";
import type { Message } from "../message.js";
import { escapeMrkdwn } from "../text.js";
import { mutedWords, muteStory } from "./alert-notes.js";
import { watchName, watchNumber } from "./watch-words.js";

const NAME_MOST = 150;

/** That a mute is over which held nothing back. */
export const renderMuteEnded = ({
  mute,
  watch,
}: Extract<NoticeContent, { kind: "mute-ended" }>): Message => {
  const muted = mutedWords(mute, watch?.detail === "brief");
  const about = watch === null ? "" : ` (${escapeMrkdwn(watchName(watch), NAME_MOST)})`;
  const words = `🔔 No longer muted: ${muted}${about}. Nothing was held back.`;
  return {
    text: words,
    blocks: [
      section(words),
      context(mrkdwn(muteStory(mute, "it"), 500), ...(watch === null ? [] : [watchNumber(watch)])),
    ],
  };
};
