import type { ModalView } from "@slack/types";
import { section } from "./elements.js";
import { LIMITS } from "./limits.js";
import type { Message } from "./message.js";
import { plainText } from "./text.js";

/** A short answer in words. mrkdwn of ours: what comes from elsewhere has been escaped. */
export const noticeMessage = (words: string): Message => ({
  text: words,
  blocks: [section(words)],
});

/** The same inside a modal, for clicks that were made in one. */
export const noticeView = (words: string): ModalView => ({
  type: "modal",
  title: plainText("audit-bot", LIMITS.viewTitle),
  close: plainText("Close", LIMITS.viewClose),
  blocks: [section(words)],
});

/** Shown while the data is on its way. */
export const loadingView = (title: string): ModalView => ({
  type: "modal",
  title: plainText(title, LIMITS.viewTitle),
  close: plainText("Close", LIMITS.viewClose),
  blocks: [section("Loading…")],
});
