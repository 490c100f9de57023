import type { LocalSlack } from "../../../src/playground/slack/start-local-slack.js";
import { call } from "../slack/call-slack.js";

/** Uploads a file as an app does, and shares it when a channel is given. @returns its id */
export const upload = async (
  slack: LocalSlack,
  file: { readonly name: string; readonly content: string; readonly channel?: string },
): Promise<string> => {
  const { file_id: id, upload_url: url } = await call(slack, "files.getUploadURLExternal", {
    filename: file.name,
    length: Buffer.byteLength(file.content),
  });
  await fetch(url, { method: "POST", body: file.content });
  await call(slack, "files.completeUploadExternal", {
    files: [{ id, title: "Title" }],
    channel_id: file.channel,
  });
  if (file.channel !== undefined) {
    const { channel } = file;
    await slack.waitFor(() => slack.messages(channel).some(({ files }) => files.includes(id)));
  }
  return id;
};
