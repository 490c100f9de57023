import type { webApi } from "@slack/bolt";
import {
  DeliveryRefusedError,
  OutcomeUnknownError,
  RateLimitedError,
} from "../../alerts/delivery-errors.js";
import type { ListFile } from "../../alerts/poster.js";
import type { Place } from "../../state/alerts/outbox-message.js";
import { answered, answeredOrGone } from "./answered.js";

const GONE = new Set(["file_not_found", "file_deleted"]);

/** @throws what `answered` throws; a file that is gone already is no error */
export const removeFile = (client: webApi.WebClient, fileId: string): Promise<void> =>
  answeredOrGone(GONE, () => client.files.delete({ file: fileId }));

/** The second of the three steps: the bytes go to an address of their own, without the token. */
const upload = async (url: string, bytes: Uint8Array, timeoutMs: number): Promise<void> => {
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: new Uint8Array(bytes),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.arrayBuffer();
  } catch (cause) {
    throw new OutcomeUnknownError({ cause });
  }
  if (response.ok) return;
  const { status, headers } = response;
  if (status === 429) {
    throw new RateLimitedError(Math.max(1, Number(headers.get("retry-after")) || 0) * 1_000);
  }
  if (status >= 400 && status < 500) throw new DeliveryRefusedError(`upload_${status}`);
  throw new OutcomeUnknownError();
};

export interface AttachOptions {
  /** For the bytes. */
  readonly timeoutMs: number;
  /** Waited for before the file is shared. */
  readonly onReserved: (fileId: string) => Promise<void>;
}

/**
 * Puts a file into a message's thread.
 * @returns the file's id
 * @throws what `answered` throws; after any of them no file is left there, as far as Slack can be reached
 * Source: docs.slack.dev/messaging/working-with-files, "Uploading files"
 */
export const attachFile = async (
  client: webApi.WebClient,
  { channelId, ts }: Place,
  { name, title, bytes }: ListFile,
  { timeoutMs, onReserved }: AttachOptions,
): Promise<string> => {
  const { upload_url: url, file_id: id } = await answered(() =>
    client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength }),
  );
  if (url === undefined || id === undefined) throw new OutcomeUnknownError();
  await upload(url, bytes, timeoutMs);
  await onReserved(id);
  try {
    await answered(() =>
      client.files.completeUploadExternal({
        files: [{ id, title }],
        channel_id: channelId,
        thread_ts: ts,
      }),
    );
  } catch (error) {
    // It may be in the thread all the same, and would stay beside the one of the next try.
    if (error instanceof OutcomeUnknownError) await removeFile(client, id).catch(() => {});
    throw error;
  }
  return id;
};
