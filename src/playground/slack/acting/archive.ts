import { isGeneral } from "../state/is-general.js";
import type { Channel, SlackUser } from "../state/people.js";
import { setArchived } from "../state/set-archived.js";
import type { Workspace } from "../state/workspace.js";
import { addWords } from "./add-words.js";

/** Archives a channel: from then on it can only be read. @returns what to tell the user; null when the channel shows it */
export const archive = (workspace: Workspace, user: SlackUser, channel: Channel): string | null => {
  if (isGeneral(channel)) return `#${channel.name} cannot be archived.`;
  addWords(workspace, { channel: channel.id, userId: user.id, text: "archived the channel." });
  setArchived(workspace, channel.id, true);
  return null;
};
