import { type JsonObject, textOf } from "../json.js";
import type { Workspace } from "../state/workspace.js";
import { Refusal } from "./refusal.js";

/**
 * A message's payload as a reply to the thread's first message. Slack posts it outside of threads, without an error, when
 * the message to answer is gone (slack-go/slack#1571).
 */
export const inThread = (
  workspace: Workspace,
  channelId: string,
  payload: JsonObject,
): JsonObject => {
  const ts = textOf(payload, "thread_ts");
  const parent = workspace.messages.find(channelId, ts);
  if (parent !== undefined && parent.ephemeralFor !== null) {
    throw new Refusal("cannot_reply_to_message");
  }
  return { ...payload, thread_ts: parent === undefined ? "" : (parent.threadTs ?? parent.ts) };
};
