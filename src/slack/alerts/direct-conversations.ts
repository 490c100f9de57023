import type { webApi } from "@slack/bolt";
import { OutcomeUnknownError } from "../../alerts/delivery-errors.js";
import { answered } from "./answered.js";

/** Where the bot and a person write to each other: `D…` ids, remembered. */
export interface DirectConversations {
  /** @throws what `answered` throws */
  open(userId: string): Promise<string>;
  remember(userId: string, channelId: string): void;
}

export const createDirectConversations = (client: webApi.WebClient): DirectConversations => {
  const known = new Map<string, string>();
  return {
    async open(userId) {
      const before = known.get(userId);
      if (before !== undefined) return before;
      const { channel } = await answered(() => client.conversations.open({ users: userId }));
      if (channel?.id === undefined) throw new OutcomeUnknownError();
      known.set(userId, channel.id);
      return channel.id;
    },
    remember: (userId, channelId) => void known.set(userId, channelId),
  };
};
