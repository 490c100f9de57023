import { isJsonObject, type JsonObject, objectsOf, textOf } from "../json.js";
import { initialValues } from "../state/element-values.js";
import type { Message } from "../state/messages.js";
import { withIds } from "../state/with-ids.js";
import type { Workspace } from "../state/workspace.js";
import { LIMITS } from "../validate/limits.js";
import { isKeptMetadata } from "../validate/validate-metadata.js";

/** What of a message payload is shown: the text cut as Slack cuts it, blocks with ids. */
const messageContent = (workspace: Workspace, payload: JsonObject) => {
  const blocks = withIds(objectsOf(payload.blocks), (prefix) => workspace.ids.next(prefix));
  const { metadata } = payload;
  return {
    text: [...textOf(payload, "text")].slice(0, LIMITS.messageText).join(""),
    blocks,
    state: initialValues(blocks),
    ...(isJsonObject(metadata) && isKeptMetadata(metadata) ? { metadata } : {}),
  };
};

/** A new message of the bot, put into its channel. */
export const addMessage = (
  workspace: Workspace,
  channelId: string,
  payload: JsonObject,
  {
    ephemeralFor = null,
    files = [],
  }: { ephemeralFor?: string | null; files?: readonly string[] } = {},
): Message => {
  const threadTs = textOf(payload, "thread_ts");
  const message: Message = {
    channel: channelId,
    ts: workspace.ids.timestamp(),
    userId: workspace.app.botUser.id,
    files,
    ephemeralFor,
    ...messageContent(workspace, payload),
    ...(threadTs === "" ? {} : { threadTs }),
  };
  workspace.messages.add(message);
  return message;
};

/**
 * Shows other content, and nothing of the old, in a message that stands; its reader stays. Slack marks it as edited
 * only when it has no blocks (docs.slack.dev/reference/methods/chat.update).
 */
export const editMessage = (
  workspace: Workspace,
  { metadata: _old, editedTs: _edited, ...message }: Message,
  payload: JsonObject,
): Message => {
  const content = messageContent(workspace, payload);
  const edited: Message = {
    ...message,
    ...content,
    ...(content.blocks.length === 0 ? { editedTs: workspace.ids.timestamp() } : {}),
  };
  workspace.messages.replace(edited);
  return edited;
};
