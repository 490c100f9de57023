import { type JsonObject, objectsOf, textOf } from "../json.js";
import type { StoredFile } from "../state/files.js";
import { renderFile } from "../state/render-file.js";
import type { Workspace } from "../state/workspace.js";
import { jsonArgument, requireText, textArgument } from "./arguments.js";
import { requireWritable } from "./find-channel.js";
import { inThread } from "./in-thread.js";
import { judgeMessage } from "./judge.js";
import { botMethod, type Methods } from "./method.js";
import { addMessage } from "./new-message.js";
import { Refusal } from "./refusal.js";

const write = ["files:write"];
/** Slack takes 1 GB; these stay in memory. */
const MAX_FILE_BYTES = 128 * 1_024 * 1_024;

/** The three steps of an upload (the second one is a plain POST), files.info and files.delete. */
export const fileMethods: Methods = {
  "files.getUploadURLExternal": botMethod(write, (workspace, args) => {
    const name = requireText(args, "filename");
    const announcedBytes = Number(requireText(args, "length"));
    if (announcedBytes === 0) throw new Refusal("missing_argument");
    if (announcedBytes > MAX_FILE_BYTES) throw new Refusal("file_upload_size_restricted");
    if (!Number.isInteger(announcedBytes) || announcedBytes < 0) {
      throw new Refusal("invalid_arguments", {
        response_metadata: { messages: ["[ERROR] must be at least 1 [json-pointer:/length]"] },
      });
    }
    const id = workspace.ids.next("F");
    workspace.files.put({
      id,
      name,
      title: name,
      announcedBytes,
      content: null,
      isComplete: false,
      isDeleted: false,
      createdSeconds: Math.floor(workspace.clock() / 1_000),
      channels: [],
    });
    return { upload_url: `${workspace.origin}/upload/v1/${id}`, file_id: id };
  }),

  "files.completeUploadExternal": botMethod(write, (workspace, args) => {
    const asked = objectsOf(jsonArgument(args, "files"));
    if (asked.length === 0) throw new Refusal("invalid_arguments");
    const channelId = textArgument(args, "channel_id");
    const channel = channelId === "" ? null : requireWritable(workspace, channelId);
    const payload = sharePayload(args);
    // Answered with an error by the live API: slackapi/python-slack-sdk#1756.
    if (objectsOf(payload.blocks).some(({ type }) => type === "markdown")) {
      throw new Refusal("invalid_blocks");
    }
    judgeMessage(workspace, "files.completeUploadExternal", payload, { hasFiles: true });
    const completed = asked.map((each) => complete(workspace, each, channel?.id));
    if (channel !== null) {
      const shared = inThread(workspace, channel.id, payload);
      // Slack shares a little later: the answer does not know the message yet.
      setImmediate(() =>
        addMessage(workspace, channel.id, shared, { files: completed.map((file) => file.id) }),
      );
    }
    return { files: completed.map((file) => renderFile(workspace, file)) };
  }),

  "files.info": botMethod(["files:read"], (workspace, args) => {
    return { file: renderFile(workspace, requireFile(workspace, args)), comments: [] };
  }),

  "files.delete": botMethod(write, (workspace, args) => {
    deleteFile(workspace, requireFile(workspace, args));
    return {};
  }),
};

const requireFile = (workspace: Workspace, args: JsonObject): StoredFile => {
  const file = workspace.files.find(requireText(args, "file"));
  if (!file?.isComplete) throw new Refusal("file_not_found");
  if (file.isDeleted) throw new Refusal("file_deleted");
  return file;
};

/** Takes a file out of its messages; a message that was nothing but files goes with the last of them. */
const deleteFile = (workspace: Workspace, file: StoredFile): void => {
  workspace.files.put({ ...file, content: null, isDeleted: true });
  for (const message of file.channels.flatMap((id) => workspace.messages.in(id))) {
    if (!message.files.includes(file.id)) continue;
    const files = message.files.filter((id) => id !== file.id);
    if (files.length > 0 || message.text !== "" || message.blocks.length > 0) {
      workspace.messages.replace({ ...message, files });
    } else workspace.messages.remove(message.channel, message.ts);
  }
};

const sharePayload = (args: JsonObject): JsonObject => {
  const text = textArgument(args, "initial_comment");
  // With a comment Slack ignores the blocks.
  const blocks = text === "" ? jsonArgument(args, "blocks") : undefined;
  return {
    text,
    thread_ts: textArgument(args, "thread_ts"),
    ...(blocks === undefined ? {} : { blocks }),
  };
};

const complete = (workspace: Workspace, asked: JsonObject, channelId?: string): StoredFile => {
  const file = workspace.files.find(textOf(asked, "id"));
  if (file?.content == null) throw new Refusal("file_not_found");
  const done: StoredFile = {
    ...file,
    title: textOf(asked, "title") || file.name,
    isComplete: true,
    channels: channelId === undefined ? [] : [channelId],
  };
  workspace.files.put(done);
  return done;
};
