import type { Channel, SlackUser } from "../state/people.js";
import type { Workspace } from "../state/workspace.js";
import { addWords } from "./add-words.js";
import { escapeText } from "./escape-text.js";
import { namedUser } from "./named-user.js";

/** Brings whoever is named as `@handle` into a channel. @returns what to tell the inviter; null when the channel shows it */
export const invite = (
  workspace: Workspace,
  inviter: SlackUser,
  channel: Channel,
  text: string,
): string | null => {
  const guest = namedUser(workspace, text);
  if (guest === undefined) {
    const example = `\`/invite @${escapeText(workspace.app.botUser.name)}\``;
    return `There is nobody of that name. Write one name with an @ before it, for example ${example}.`;
  }
  if (channel.members.has(guest.id)) return `<@${guest.id}> is in this channel already.`;
  channel.members.add(guest.id);
  addWords(workspace, {
    channel: channel.id,
    userId: guest.id,
    text: `was added to <#${channel.id}|${channel.name}> by <@${inviter.id}>.`,
  });
  return null;
};
