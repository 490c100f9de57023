/** Calls Slack's Web API as the bot does. @returns Slack's answer */
export const callSlack = async (
  origin: string,
  method: string,
  args: object,
): Promise<Readonly<Record<string, unknown>>> => {
  const response = await fetch(`${origin}/api/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer xoxb-playground" },
    body: JSON.stringify(args),
  });
  return (await response.json()) as Record<string, unknown>;
};

/** Uploads a file into a channel, or a thread of it, in Slack's three steps. */
export const uploadFile = async (
  origin: string,
  {
    name,
    content,
    channel,
    threadTs,
  }: { name: string; content: Uint8Array<ArrayBuffer>; channel: string; threadTs?: unknown },
): Promise<void> => {
  const { file_id: id, upload_url: address } = await callSlack(
    origin,
    "files.getUploadURLExternal",
    { filename: name, length: content.byteLength },
  );
  await fetch(String(address), { method: "POST", body: content });
  const completed = await callSlack(origin, "files.completeUploadExternal", {
    files: [{ id, title: name }],
    channel_id: channel,
    thread_ts: threadTs,
  });
  if (completed.ok !== true) throw new Error(`Slack refused the file: ${completed.error}`);
};
