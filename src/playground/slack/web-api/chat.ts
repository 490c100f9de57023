import { isJsonObject, type JsonObject } from "../json.js";
import type { Message } from "../state/messages.js";
import { renderMessage } from "../state/render-message.js";
import { directChannel, type Workspace } from "../state/workspace.js";
import { LIMITS } from "../validate/limits.js";
import { jsonArgument, requireText, textArgument } from "./arguments.js";
import { requireChannel, requireWritable } from "./find-channel.js";
import { inThread } from "./in-thread.js";
import { judgeMessage } from "./judge.js";
import { botMethod, type Methods } from "./method.js";
import { addMessage, editMessage } from "./new-message.js";
import { Refusal } from "./refusal.js";

/** The message in a call's arguments. */
const payloadOf = (args: JsonObject): JsonObject => ({
  text: textArgument(args, "text"),
  thread_ts: textArgument(args, "thread_ts"),
  ...defined("blocks", jsonArgument(args, "blocks")),
  ...defined("attachments", jsonArgument(args, "attachments")),
  ...defined("metadata", jsonArgument(args, "metadata")),
});

const defined = (key: string, value: unknown): JsonObject =>
  value === undefined ? {} : { [key]: value };

/**
 * An update with what it leaves out filled in: metadata stays unless it is sent anew, an empty object takes it
 * away; blocks stay only when there is no new text either.
 * Source: docs.slack.dev/reference/methods/chat.update
 */
const updateOf = (message: Message, { metadata, ...payload }: JsonObject): JsonObject => {
  const isCleared = isJsonObject(metadata) && Object.keys(metadata).length === 0;
  return {
    ...payload,
    ...defined("blocks", payload.blocks ?? (keepsBlocks(payload) ? message.blocks : undefined)),
    ...(isCleared ? {} : defined("metadata", metadata ?? message.metadata)),
  };
};

const keepsBlocks = (payload: JsonObject): boolean =>
  payload.text === "" && payload.attachments !== undefined;

const write = ["chat:write"];

/** chat.* */
export const chatMethods: Methods = {
  "chat.postMessage": botMethod(write, (workspace, args) => {
    const payload = payloadOf(args);
    const channel = requireWritable(workspace, conversationFor(workspace, args));
    const warnings = judgeMessage(workspace, "chat.postMessage", payload);
    const message = addMessage(workspace, channel.id, inThread(workspace, channel.id, payload));
    return {
      channel: channel.id,
      ts: message.ts,
      message: renderMessage(workspace, message),
      ...warnings,
    };
  }),

  "chat.postEphemeral": botMethod(write, (workspace, args) => {
    const payload = payloadOf(args);
    const channel = requireWritable(workspace, textArgument(args, "channel"));
    const user = requireText(args, "user");
    if (!channel.members.has(user)) throw new Refusal("user_not_in_channel");
    const warnings = judgeMessage(workspace, "chat.postEphemeral", payload, {
      textLimit: LIMITS.messageText,
    });
    const message = addMessage(workspace, channel.id, payload, { ephemeralFor: user });
    return { message_ts: message.ts, ...warnings };
  }),

  "chat.update": botMethod(write, (workspace, args) => {
    const message = requireOwn(workspace, args, {
      notOwn: "cant_update_message",
      archived: "is_inactive",
    });
    const payload = updateOf(message, payloadOf(args));
    const warnings = judgeMessage(workspace, "chat.update", payload, {
      textLimit: LIMITS.updatedMessageText,
      hasFiles: message.files.length > 0,
    });
    const edited = editMessage(workspace, message, payload);
    return {
      channel: edited.channel,
      ts: edited.ts,
      text: edited.text,
      message: renderMessage(workspace, edited),
      ...warnings,
    };
  }),

  "chat.delete": botMethod(write, (workspace, args) => {
    const message = requireOwn(workspace, args, {
      notOwn: "cant_delete_message",
      archived: "is_archived",
    });
    workspace.messages.remove(message.channel, message.ts);
    return { channel: message.channel, ts: message.ts };
  }),

  "chat.getPermalink": botMethod([], (workspace, args) => {
    const channel = requireChannel(workspace, textArgument(args, "channel"));
    const ts = textArgument(args, "message_ts");
    const message = workspace.messages.find(channel.id, ts);
    if (message === undefined || message.ephemeralFor !== null) {
      throw new Refusal("message_not_found");
    }
    const permalink = `${workspace.origin}/archives/${channel.id}/p${ts.replace(".", "")}`;
    return { channel: channel.id, permalink };
  }),
};

/** The conversation to post in; a user's id stands for the direct conversation with them. */
const conversationFor = (workspace: Workspace, args: JsonObject): string => {
  const id = textArgument(args, "channel");
  return workspace.users.has(id) ? directChannel(workspace, [id]).id : id;
};

/** A message that the bot wrote and may change; ephemeral ones are out of the Web API's reach. */
const requireOwn = (
  workspace: Workspace,
  args: JsonObject,
  errors: { readonly notOwn: string; readonly archived: string },
): Message => {
  const channel = requireChannel(workspace, textArgument(args, "channel"));
  const message = workspace.messages.find(channel.id, textArgument(args, "ts"));
  if (message === undefined || message.ephemeralFor !== null) {
    throw new Refusal("message_not_found");
  }
  if (message.userId !== workspace.app.botUser.id) throw new Refusal(errors.notOwn);
  if (channel.isArchived) throw new Refusal(errors.archived);
  return message;
};
