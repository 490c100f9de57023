import type { JsonObject } from "../json.js";
import type { Message } from "../state/messages.js";
import { renderMessage } from "../state/render-message.js";
import type { Workspace } from "../state/workspace.js";
import { flagArgument, requireText, textArgument } from "./arguments.js";
import { requireJoined } from "./find-channel.js";
import { botMethod, type Methods } from "./method.js";
import { nextCursorMetadata, pageOf } from "./paging.js";
import { Refusal } from "./refusal.js";

const read = ["channels:history", "groups:history", "im:history", "mpim:history"];

/** conversations.history and .replies: what stands in a conversation; ephemeral messages do not. */
export const historyMethods: Methods = {
  "conversations.history": botMethod(read, (workspace, args) => {
    const channel = requireJoined(workspace, requireText(args, "channel"));
    const newestFirst = standing(workspace, channel.id)
      .filter((each) => each.threadTs === undefined || each.threadTs === each.ts)
      .filter(within(args))
      .reverse();
    return { ...page(workspace, args, newestFirst), pin_count: 0 };
  }),

  "conversations.replies": botMethod(read, (workspace, args) => {
    const channel = requireJoined(workspace, requireText(args, "channel"));
    const ts = requireText(args, "ts");
    const thread = standing(workspace, channel.id).filter(
      (each) => each.ts === ts || each.threadTs === ts,
    );
    if (thread.length === 0) throw new Refusal("thread_not_found");
    return page(
      workspace,
      args,
      thread.filter((each) => each.ts === ts || within(args)(each)),
    );
  }),
};

const standing = (workspace: Workspace, channelId: string): readonly Message[] =>
  workspace.messages.in(channelId).filter((each) => each.ephemeralFor === null);

const within = (args: JsonObject): ((message: Message) => boolean) => {
  const oldest = timestamp(args, "oldest", "0");
  const latest = timestamp(args, "latest", "Infinity");
  const inclusive = flagArgument(args, "inclusive");
  return ({ ts }) => {
    const at = Number(ts);
    return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  };
};

const timestamp = (args: JsonObject, key: string, absent: string): number => {
  const value = Number(textArgument(args, key) || absent);
  if (Number.isNaN(value) || value < 0) throw new Refusal(`invalid_ts_${key}`);
  return value;
};

const page = (workspace: Workspace, args: JsonObject, messages: readonly Message[]): JsonObject => {
  const includeMetadata = flagArgument(args, "include_all_metadata");
  const { page: shown, nextCursor } = pageOf(messages, args);
  return {
    messages: shown.map((each) => renderMessage(workspace, each, { includeMetadata })),
    has_more: nextCursor !== "",
    ...nextCursorMetadata(nextCursor),
  };
};
