import type { Message } from "../state/messages.js";
import type { Workspace } from "../state/workspace.js";

/** A message of words alone: a person's own, or one of Slack's notices. */
export interface Words {
  readonly channel: string;
  readonly userId: string;
  /** Mrkdwn. */
  readonly text: string;
  /** The only user who sees it; everybody unless it says otherwise. */
  readonly ephemeralFor?: string;
  /** Of the first message of the thread that it stands in. */
  readonly threadTs?: string | undefined;
}

/** Puts a message without blocks and files into its channel. */
export const addWords = (
  workspace: Workspace,
  { channel, userId, text, ephemeralFor, threadTs }: Words,
): Message => {
  const message: Message = {
    channel,
    ts: workspace.ids.timestamp(),
    userId,
    text,
    blocks: [],
    files: [],
    ephemeralFor: ephemeralFor ?? null,
    state: {},
    ...(threadTs === undefined ? {} : { threadTs }),
  };
  workspace.messages.add(message);
  return message;
};
