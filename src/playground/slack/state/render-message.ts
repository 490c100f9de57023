import type { JsonObject } from "../json.js";
import type { Message } from "./messages.js";
import { renderFile } from "./render-file.js";
import type { Workspace } from "./workspace.js";

/** A message as Slack writes it in answers and payloads. */
export const renderMessage = (
  workspace: Workspace,
  message: Message,
  { includeMetadata = true }: { includeMetadata?: boolean } = {},
): JsonObject => {
  const isBot = message.userId === workspace.app.botUser.id;
  const replies = workspace.messages
    .in(message.channel)
    .filter((each) => each.threadTs === message.ts && each.ts !== message.ts);
  const files = message.files.flatMap((id) => {
    const file = workspace.files.find(id);
    return file === undefined ? [] : [renderFile(workspace, file)];
  });
  return {
    type: "message",
    user: message.userId,
    ts: message.ts,
    text: message.text,
    team: workspace.team.id,
    ...(isBot ? { bot_id: workspace.app.botId, app_id: workspace.app.id } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.metadata
      ? { metadata: includeMetadata ? message.metadata : typeAlone(message.metadata) }
      : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(replies.length > 0 ? { thread_ts: message.ts, reply_count: replies.length } : {}),
    ...(message.editedTs ? { edited: { user: message.userId, ts: message.editedTs } } : {}),
    ...(files.length > 0 ? { files, upload: true } : {}),
  };
};

/** What Slack tells of metadata that nobody asked for (slackapi/python-slack-sdk#1501). */
const typeAlone = ({ event_type }: JsonObject): JsonObject => ({ event_type });
