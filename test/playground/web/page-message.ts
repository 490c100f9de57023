import type { PageMessage } from "../../../src/playground/page/protocol.js";

/** A message as a snapshot has it. */
export const pageMessage = (ts: string, more: Partial<PageMessage> = {}): PageMessage => ({
  channel: "C1",
  ts,
  userId: "UBOT",
  text: "",
  blocks: [],
  isEphemeral: false,
  threadTs: null,
  isEdited: false,
  files: [],
  ...more,
});
