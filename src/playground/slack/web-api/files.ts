import { type JsonObject, objectsOf, textOf } from "../json.js";
import type { StoredFile } from "../state/files.js";
import { renderFile } from "../state/render-file.js";
import type { Workspace } from "../state/workspace.js";
import { jsonArgument, requireText, textArgument } from "./arguments.js";
import { requireWritable } from "./find-channel.js";
import { judgeMessage } from "./judge.js";
import { botMethod, type Methods } from "./method.js";
import { addMessage } from "./new-message.js";
import { Refusal } from "./refusal.js";

const write = ["files:write"];

/** The three steps of an upload (the second one is a plain POST) and files.info. */
export const fileMethods: Methods = {
  "files.getUploadURLExternal": botMethod(write, (workspace, args) => {
    const name = requireText(args, "filename");
    const announcedBytes = Number(requireText(args, "length"));
    if (!Number.isInteger(announcedBytes) || announcedBytes < 1) {
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
    const completed = asked.map((each) => complete(workspace, each, channel?.id));
    const payload = sharePayload(args);
    judgeMessage(workspace, "files.completeUploadExternal", payload, { hasFiles: true });
    if (channel !== null) {
      // Slack shares a little later: the answer does not know the message yet.
      setImmediate(() =>
        addMessage(workspace, channel.id, payload, { files: completed.map((file) => file.id) }),
      );
    }
    return { files: completed.map((file) => renderFile(workspace, file)) };
  }),

  "files.info": botMethod(["files:read"], (workspace, args) => {
    const file = workspace.files.find(requireText(args, "file"));
    if (!file?.isComplete) throw new Refusal("file_not_found");
    return { file: renderFile(workspace, file), comments: [] };
  }),
};

const sharePayload = (args: JsonObject): JsonObject => {
  const blocks = jsonArgument(args, "blocks");
  return {
    text: textArgument(args, "initial_comment"),
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
