import type { webApi } from "@slack/bolt";
import { z } from "zod";
import {
  DeliveryRefusedError,
  DestinationRefusedError,
  HistoryUnreadableError,
} from "../../alerts/delivery-errors.js";
import type { Place } from "../../state/alerts/outbox-message.js";
import { answered } from "./answered.js";

/** Slack's clock and ours may differ by that much. */
const MARGIN_MS = 10 * 60_000;
/** What Slack advises; 999 at most. */
const PAGE_SIZE = 200;

/** Of all that other people and apps write, what may be a message of the outbox. */
const markedMessage = z.object({
  ts: z.string(),
  user: z.string().nullish(),
  bot_id: z.string().nullish(),
  metadata: z.object({ event_payload: z.object({ group_id: z.string() }) }),
});

/** Refusals that are about reading there, beside those about the channel itself. */
const UNREADABLE = new Set(["missing_scope"]);

/**
 * Finds messages of this bot by the `group_id` in their metadata.
 * @returns oldest first
 * @throws HistoryUnreadableError and what `answered` throws, but DestinationRefusedError
 */
export type FindOwnMessages = (
  openChannel: () => Promise<string>,
  groupId: string,
  sinceMs: number,
) => Promise<readonly Place[]>;

export const createFindOwnMessages = (client: webApi.WebClient): FindOwnMessages => {
  let self: { readonly userId: string | undefined; readonly botId: string | undefined } | null =
    null;

  const askWhoWeAre = async () => {
    if (self === null) {
      const { user_id: userId, bot_id: botId } = await answered(() => client.auth.test());
      self = { userId, botId };
    }
    return self;
  };

  const find: FindOwnMessages = async (openChannel, groupId, sinceMs) => {
    const channel = await openChannel();
    const us = await askWhoWeAre();
    // Anybody's app may write our id into its metadata.
    const isOurs = ({ user, bot_id: botId }: z.infer<typeof markedMessage>) =>
      (user == null && botId == null) ||
      (user != null && user === us.userId) ||
      (botId != null && botId === us.botId);

    const found = new Set<string>();
    const oldest = (Math.max(0, sinceMs - MARGIN_MS) / 1_000).toFixed(6);
    let cursor = "";
    do {
      const { messages = [], response_metadata: metadata } = await answered(() =>
        client.conversations.history({
          channel,
          oldest,
          limit: PAGE_SIZE,
          include_all_metadata: true,
          ...(cursor === "" ? {} : { cursor }),
        }),
      );
      for (const message of messages) {
        const { data } = markedMessage.safeParse(message);
        if (data?.metadata.event_payload.group_id === groupId && isOurs(data)) found.add(data.ts);
      }
      cursor = metadata?.next_cursor ?? "";
    } while (cursor !== "");
    return [...found]
      .sort((one, other) => Number(one) - Number(other))
      .map((ts) => ({ channelId: channel, ts }));
  };

  return async (...args) => {
    try {
      return await find(...args);
    } catch (error) {
      const isUnreadable =
        error instanceof DestinationRefusedError ||
        (error instanceof DeliveryRefusedError && UNREADABLE.has(error.code));
      if (isUnreadable) throw new HistoryUnreadableError(error.code, { cause: error });
      throw error;
    }
  };
};
