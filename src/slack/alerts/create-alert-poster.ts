import type { Logger } from "pino";
import type { OutboxContent } from "../../alerts/content.js";
import {
  DeliveryRefusedError,
  MessageGoneError,
  OutcomeUnknownError,
} from "../../alerts/delivery-errors.js";
import type { AlertPoster } from "../../alerts/poster.js";
import type { Destination } from "../../state/alerts/watch.js";
import type { OutboxRendering } from "../blocks/alerts/outbox-rendering.js";
import { createReducedSending } from "../reduced-sending.js";
import { createSdkLogger } from "../sdk-logger.js";
import { answered, answeredOrGone } from "./answered.js";
import { attachFile, removeFile } from "./attach-file.js";
import { createDeliveryClients } from "./delivery-clients.js";
import { createDirectConversations } from "./direct-conversations.js";
import { createFindOwnMessages } from "./find-own-messages.js";

const TIMEOUT_MS = 8_000;
const UPLOAD_TIMEOUT_MS = 30_000;

/** The bot's token is of one workspace. */
const TEAM = "";

/** To be edited no more, whatever is tried. */
const NOT_TO_BE_EDITED = new Set([
  "message_not_found",
  "cant_update_message",
  "edit_window_closed",
]);
const MESSAGE_GONE = new Set(["message_not_found"]);

export interface AlertPosterDeps {
  readonly botToken: string;
  /** Web API base: `https://slack.com/api/`. */
  readonly apiUrl: string;
  readonly log: Logger;
  readonly render: (content: OutboxContent) => OutboxRendering;
  /** For Slack to answer a call, in ms; 8 s, and 30 s for files, unless a test wants it shorter. */
  readonly timeoutMs?: number;
}

/** Posts alerts with clients of its own, so that they and the answers to people never wait for each other. */
export const createAlertPoster = ({
  botToken,
  apiUrl,
  log,
  render,
  timeoutMs,
}: AlertPosterDeps): AlertPoster => {
  const uploadTimeoutMs = timeoutMs ?? UPLOAD_TIMEOUT_MS;
  const clients = createDeliveryClients({
    botToken,
    apiUrl,
    logger: createSdkLogger(log),
    timeoutMs: timeoutMs ?? TIMEOUT_MS,
    uploadTimeoutMs,
  });
  const directs = createDirectConversations(clients.posts);
  const findOwnMessages = createFindOwnMessages(clients.history);
  const sendReduced = createReducedSending(log);

  const channelOf = async (destination: Destination): Promise<string> =>
    destination.kind === "channel" ? destination.channelId : directs.open(destination.userId);

  /** Slack also posts to a person's id, which takes no more than `chat:write`; but only that. */
  const channelToPostIn = async (destination: Destination): Promise<string> => {
    try {
      return await channelOf(destination);
    } catch (error) {
      const lacksScope = error instanceof DeliveryRefusedError && error.code === "missing_scope";
      if (destination.kind === "person" && lacksScope) return destination.userId;
      throw error;
    }
  };

  return {
    async post(destination, content) {
      const { message, metadata } = render(content);
      const channel = await channelToPostIn(destination);
      const answer = await answered(() =>
        sendReduced(TEAM, message, ({ text, blocks }) =>
          clients.posts.chat.postMessage({
            channel,
            text,
            ...(blocks.length === 0 ? {} : { blocks: [...blocks] }),
            metadata,
            unfurl_links: false,
            unfurl_media: false,
          }),
        ),
      );
      if (answer.channel === undefined || answer.ts === undefined) throw new OutcomeUnknownError();
      if (destination.kind === "person") directs.remember(destination.userId, answer.channel);
      return { channelId: answer.channel, ts: answer.ts };
    },

    async update({ channelId, ts }, content) {
      const { message, metadata } = render(content);
      try {
        await answered(() =>
          sendReduced(TEAM, message, ({ text, blocks }) =>
            clients.posts.chat.update({
              channel: channelId,
              ts,
              text,
              blocks: [...blocks], // also none: what is left out may stay
              metadata,
              parse: "none", // as in posts; edits would find links in words
            }),
          ),
        );
      } catch (error) {
        if (error instanceof DeliveryRefusedError && NOT_TO_BE_EDITED.has(error.code)) {
          throw new MessageGoneError(`Slack lets the message be edited no more: ${error.code}`, {
            cause: error,
          });
        }
        throw error;
      }
    },

    find: (destination, messageId, sinceMs) =>
      findOwnMessages(() => channelOf(destination), messageId, sinceMs),

    remove: ({ channelId, ts }) =>
      answeredOrGone(MESSAGE_GONE, () => clients.posts.chat.delete({ channel: channelId, ts })),

    attach: (place, file, onReserved) =>
      attachFile(clients.files, place, file, { timeoutMs: uploadTimeoutMs, onReserved }),
    removeFile: (fileId) => removeFile(clients.files, fileId),
  };
};
