import { isGeneral } from "../state/is-general.js";
import type { Channel, SlackUser } from "../state/people.js";
import type { Workspace } from "../state/workspace.js";
import { addWords } from "./add-words.js";
import { escapeText } from "./escape-text.js";
import { namedUser } from "./named-user.js";

/** Takes whoever is named as `@handle` out of a channel. @returns what to tell the remover; null when the channel shows it */
export const remove = (
  workspace: Workspace,
  remover: SlackUser,
  channel: Channel,
  text: string,
): string | null => {
  const member = namedUser(workspace, text);
  if (member === undefined) {
    const example = `\`/remove @${escapeText(workspace.app.botUser.name)}\``;
    return `There is nobody of that name. Write one name with an @ before it, for example ${example}.`;
  }
  if (member.id === remover.id) return "You cannot remove yourself.";
  if (!channel.members.has(member.id)) return `<@${member.id}> is not in this channel.`;
  if (isGeneral(channel)) return `Nobody can be removed from #${channel.name}.`;
  channel.members.delete(member.id);
  addWords(workspace, {
    channel: channel.id,
    userId: member.id,
    text: `was removed from <#${channel.id}|${channel.name}> by <@${remover.id}>.`,
  });
  return null;
};
