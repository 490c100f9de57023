import type { Ack } from "../delivery/delivery.js";
import type { Channel } from "../state/people.js";
import type { Workspace } from "../state/workspace.js";
import { Refusal } from "../web-api/refusal.js";
import { showResponse } from "../web-api/respond.js";
import {
  requireOpenChannel,
  requireUser,
  responseUrl,
  type Stage,
  VERIFICATION_TOKEN,
} from "./actor.js";
import { escapeText, escapeWithMentions } from "./escape-text.js";
import { ownCommand } from "./own-command.js";
import { requireSendable } from "./require-sendable.js";
import { tellAsSlackbot } from "./slackbot.js";

/** A slash command as a user types it. */
export interface CommandInput {
  readonly user: string;
  readonly channel: string;
  /** What stands after the command; "" for nothing. */
  readonly text?: string;
  /** `/audit` unless it says otherwise. */
  readonly command?: string;
  /** The thread that it is typed in: no app's command works there. */
  readonly threadTs?: string;
  /** The manifest's `should_escape`: mentions of people and channels arrive as ids. */
  readonly escapeMentions?: boolean;
  /** The text is as Slack sends it already, with ids and links in it: it is passed on as it is. */
  readonly asSent?: boolean;
}

const UNSENT: Ack = { ackMs: 0, ackStatus: null, ackBody: null, error: null };

/** Sends a slash command; whatever the acknowledgement says is shown at once. */
export const runCommand = async (stage: Stage, input: CommandInput): Promise<Ack> => {
  const { workspace } = stage;
  const command = input.command ?? "/audit";
  const user = requireUser(stage, input.user);
  const channel = requireOpenChannel(stage, user.id, input.channel);
  const text = input.text ?? "";
  requireSendable(`${command} ${text}`);
  const place = { channel: channel.id, user: user.id, threadTs: input.threadTs };
  const tell = (text: string) => tellAsSlackbot(workspace, place, text);
  const own = ownCommand(command);
  if (own === undefined && !stage.commands.has(command)) {
    tell(notACommand(command));
    return UNSENT;
  }
  if (input.threadTs !== undefined) {
    tell(`${command} is not supported in threads. Sorry!`);
    return UNSENT;
  }
  if (own !== undefined) {
    const problem = own(workspace, user, channel, text);
    if (problem !== null) tell(problem);
    return UNSENT;
  }
  const target = { channelId: channel.id, userId: user.id, messageTs: null };
  const ack = await stage.deliver({
    type: "slash_commands",
    payload: {
      token: VERIFICATION_TOKEN,
      team_id: workspace.team.id,
      team_domain: workspace.team.domain,
      channel_id: channel.id,
      channel_name: shownName(channel),
      user_id: user.id,
      user_name: user.name,
      command,
      text: sentText(workspace, input),
      api_app_id: workspace.app.id,
      is_enterprise_install: "false",
      response_url: responseUrl(stage, target),
      trigger_id: workspace.triggers.issue({ userId: user.id, channelId: channel.id }),
    },
  });
  if (ack.error !== null) tell(failed(command, ack.error));
  else if (ack.ackBody !== null) {
    const payload = typeof ack.ackBody === "string" ? { text: ack.ackBody } : ack.ackBody;
    try {
      showResponse(workspace, target, payload, "ack");
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell(failed(command, error.code));
    }
  }
  return ack;
};

const sentText = (workspace: Workspace, input: CommandInput): string => {
  const { text = "", escapeMentions, asSent } = input;
  if (asSent) return text;
  return escapeMentions
    ? escapeWithMentions(workspace, text, { withNames: true })
    : escapeText(text);
};

/** What a payload calls a conversation: only public channels go by their name. */
const shownName = ({ kind, name }: Channel): string => {
  if (kind === "im") return "directmessage";
  return kind === "private" ? "privategroup" : name;
};

const failed = (command: string, error: string): string =>
  `${command} failed with the error "${error}"`;

const notACommand = (command: string): string =>
  `\`${escapeText(command)}\` is not a valid command. In Slack, all messages that start with the "/" character are interpreted as commands.\n\nIf you are trying to send a message and not run a command, try preceding the "/" with an empty space.`;
