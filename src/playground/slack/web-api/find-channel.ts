import type { Channel } from "../state/people.js";
import type { Workspace } from "../state/workspace.js";
import { Refusal } from "./refusal.js";

/**
 * A conversation that the bot may know of.
 * @throws Refusal `channel_not_found`, also for a private channel without the bot
 */
export const requireChannel = (workspace: Workspace, id: string): Channel => {
  const channel = workspace.channels.get(id);
  const known = channel !== undefined && (channel.kind === "public" || isIn(workspace, channel));
  if (!known) throw new Refusal("channel_not_found");
  return channel;
};

/** A conversation that the bot is in. @throws Refusal also `not_in_channel` */
export const requireJoined = (workspace: Workspace, id: string): Channel => {
  const channel = requireChannel(workspace, id);
  if (!isIn(workspace, channel)) throw new Refusal("not_in_channel");
  return channel;
};

/** A conversation that the bot may write to. @throws Refusal also `is_archived` */
export const requireWritable = (workspace: Workspace, id: string): Channel => {
  const channel = requireChannel(workspace, id);
  if (channel.isArchived) throw new Refusal("is_archived");
  if (!isIn(workspace, channel)) throw new Refusal("not_in_channel");
  return channel;
};

const isIn = (workspace: Workspace, channel: Channel): boolean =>
  channel.members.has(workspace.app.botUser.id);
