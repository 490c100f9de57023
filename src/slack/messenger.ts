import type { webApi } from "@slack/bolt";
import type { Logger } from "pino";
import type { Message } from "./blocks/message.js";
import { ShareRefusedError, slackCodeOf } from "./errors.js";
import { createReducedSending, refusesBlocks } from "./reduced-sending.js";
import { respond } from "./response-url.js";

/** Where an answer goes. */
export interface ReplyTo {
  readonly userId: string;
  readonly teamId: string | null;
  readonly channelId: string | null;
  readonly responseUrl: string | null;
}

export interface Messenger {
  /** An ephemeral message to one person. */
  answer(to: ReplyTo, message: Message): Promise<void>;
  /** Puts an answer in the place of the one that was clicked on. */
  replace(to: ReplyTo, message: Message): Promise<void>;
  /**
   * Posts for everybody in the channel.
   * @throws ShareRefusedError
   */
  share(to: ReplyTo, message: Message): Promise<void>;
}

const TIMEOUT_MS = 10_000;

export interface MessengerDeps {
  readonly client: webApi.WebClient;
  readonly log: Logger;
}

export const createMessenger = ({ client, log }: MessengerDeps): Messenger => {
  const send = createReducedSending(log);
  const sendReduced = (
    to: ReplyTo,
    message: Message,
    sendOne: (message: Message) => Promise<void>,
  ): Promise<void> => send(to.teamId ?? "", message, sendOne);

  const postEphemeral = async (to: ReplyTo, { text, blocks }: Message): Promise<void> => {
    const content = blocks.length === 0 ? { text } : { text, blocks: [...blocks] };
    if (to.channelId !== null) {
      try {
        await client.chat.postEphemeral({ channel: to.channelId, user: to.userId, ...content });
        return;
      } catch (error) {
        if (refusesBlocks(error)) throw error;
        log.debug({ err: error }, "no ephemeral answer in this channel; sending a direct message");
      }
    }
    // The bot need not be in a channel to be asked there; a direct message reaches the asker anyway.
    await client.chat.postMessage({ channel: to.userId, ...content });
  };

  const deliver = async (to: ReplyTo, message: Message, replace: boolean): Promise<void> => {
    const { responseUrl } = to;
    if (responseUrl !== null) {
      try {
        return await sendReduced(to, message, (reduced) =>
          respond(responseUrl, reduced, { replace, timeoutMs: TIMEOUT_MS }),
        );
      } catch (error) {
        // Used five times, older than 30 minutes, or not reachable.
        log.info({ code: slackCodeOf(error) }, "a response_url did not work; posting instead");
      }
    }
    await sendReduced(to, message, (reduced) => postEphemeral(to, reduced));
  };

  return {
    answer: (to, message) => deliver(to, message, false),
    replace: (to, message) => deliver(to, message, true),
    async share(to, message) {
      const channel = to.channelId;
      if (channel === null) throw new ShareRefusedError("channel_not_found");
      try {
        await sendReduced(to, message, async ({ text, blocks }) => {
          const content = blocks.length === 0 ? { text } : { text, blocks: [...blocks] };
          await client.chat.postMessage({ channel, unfurl_links: false, ...content });
        });
      } catch (error) {
        throw new ShareRefusedError(slackCodeOf(error) ?? "unreachable", { cause: error });
      }
    },
  };
};
