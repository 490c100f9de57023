import type { KnownBlock } from "@slack/types";
import type { AlertContent, NoticeContent } from "../../../alerts/content.js";
import { context, section } from "../elements.js";
import type { Message } from "../message.js";
import { escapeMrkdwn, plainText } from "../text.js";
import { renderAlertLook } from "./alert-look.js";
import { alertInWords } from "./headline.js";
import { mentionsInWords } from "./mentions.js";
import { watchLine } from "./watch-words.js";

type TestContent = Extract<NoticeContent, { kind: "test" }>;

const WORDS_MOST = 500;

/** The alert that the example would have made. It mentions nobody: a test is no reason to. */
const alertOf = ({ messageId, watch, example, nowMs }: TestContent): AlertContent | null =>
  example === null
    ? null
    : {
        kind: "alert",
        messageId,
        watch: { ...watch, mention: [] },
        eventCount: 1,
        events: [{ event: example, arrivedMs: nowMs }],
        eventIds: [example.id],
        opening: { event: example, arrivedMs: nowMs },
        actors: [],
        types: [{ name: example.typeName, count: 1 }],
        seenBefore: null,
        lateMs: null,
        acknowledged: null,
        mute: null,
        mutedHere: null,
        fileEvents: null,
        needsFile: false,
        supportWindows: null,
        nowMs,
      };

const mentionsNote = ({ watch }: TestContent): readonly KnownBlock[] => {
  const words = mentionsInWords(watch);
  return words === null ? [] : [context(plainText(`A real alert also mentions: ${words}.`, 200))];
};

/** How a watch's alerts look, where they go. Its buttons would have nothing to act on. */
export const renderTestMessage = (content: TestContent): Message => {
  const { watch, by } = content;
  const alert = alertOf(content);
  const opening = `This is a test of watch ${watch.number}, by <@${by}>.`;
  if (alert === null) {
    const words = `${opening} Its alerts will come here. No stored event matches it, so there is no example yet.`;
    return {
      text: words,
      blocks: [section(words), ...mentionsNote(content), context(watchLine(watch))],
    };
  }
  return {
    text: `${opening} An alert will say: ${escapeMrkdwn(alertInWords(alert), WORDS_MOST)}`,
    blocks: [
      section(`${opening} An alert will look like this:`),
      { type: "divider" },
      ...renderAlertLook(alert),
      { type: "divider" },
      ...mentionsNote(content),
      context(
        plainText("The newest event that matches stands in. Real alerts have buttons here.", 150),
      ),
    ],
  };
};
