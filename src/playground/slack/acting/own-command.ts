import type { Channel, SlackUser } from "../state/people.js";
import type { Workspace } from "../state/workspace.js";
import { archive } from "./archive.js";
import { invite } from "./invite.js";
import { remove } from "./remove.js";

/** Does what a command of Slack's own asks for. @returns what to tell its user; null when the channel shows it */
type OwnCommand = (
  workspace: Workspace,
  user: SlackUser,
  channel: Channel,
  text: string,
) => string | null;

const OWN_COMMANDS: ReadonlyMap<string, OwnCommand> = new Map([
  ["/invite", invite],
  ["/remove", remove],
  ["/kick", remove],
  ["/archive", archive],
]);

/** One of Slack's own commands that concern channels; undefined for all others. */
export const ownCommand = (command: string): OwnCommand | undefined => {
  const run = OWN_COMMANDS.get(command);
  if (run === undefined) return undefined;
  return (workspace, user, channel, text) =>
    channel.kind === "im" || channel.kind === "mpim"
      ? `\`${command}\` works in channels only.`
      : run(workspace, user, channel, text);
};
