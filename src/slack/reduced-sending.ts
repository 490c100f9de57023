import type { Logger } from "pino";
import { hasNewBlocks, type Message, textOnly, withoutNewBlocks } from "./blocks/message.js";
import { slackCodeOf } from "./errors.js";

/**
 * Sends a message; when Slack refuses the blocks, once more without the new ones, which is remembered of
 * the workspace, and then as text alone. What `send` throws for any other reason is thrown on.
 * @param team the workspace's id; "" where there is only one
 * @param send must throw what `slackCodeOf` can read
 */
export type ReducedSending = <T>(
  team: string,
  message: Message,
  send: (message: Message) => Promise<T>,
) => Promise<T>;

/** Whether Slack refused a message for its blocks, so that another form of it may still go. */
export const refusesBlocks = (error: unknown): boolean =>
  /^(?:invalid_blocks|msg_blocks_too_long|msg_too_long|invalid_attachments|block_mismatch)/.test(
    slackCodeOf(error) ?? "",
  );

export const createReducedSending = (log: Logger): ReducedSending => {
  const teamsWithoutNewBlocks = new Set<string>();

  return async <T>(team: string, message: Message, send: (message: Message) => Promise<T>) => {
    let refused = false;
    if (hasNewBlocks(message) && !teamsWithoutNewBlocks.has(team)) {
      try {
        return await send(message);
      } catch (error) {
        if (!refusesBlocks(error)) throw error;
        refused = true;
      }
    }
    let sent: T;
    try {
      sent = await send(withoutNewBlocks(message));
    } catch (error) {
      if (!refusesBlocks(error)) throw error;
      log.error({ err: error }, "Slack refused the blocks of a message; sending its text alone");
      return await send(textOnly(message));
    }
    if (refused) {
      teamsWithoutNewBlocks.add(team);
      log.info({ team }, "this workspace does not take chart blocks yet: sending words only");
    }
    return sent;
  };
};
