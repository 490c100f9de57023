import type { Ack } from "../delivery/delivery.js";
import type { Workspace } from "../state/workspace.js";
import { Refusal } from "../web-api/refusal.js";
import { showResponse } from "../web-api/respond.js";
import {
  requireOwnChannel,
  requireUser,
  responseUrl,
  type Stage,
  VERIFICATION_TOKEN,
} from "./actor.js";
import { LocalUserError } from "./local-user-error.js";

/** A slash command as a user types it. */
export interface CommandInput {
  readonly user: string;
  readonly channel: string;
  /** What stands after the command; "" for nothing. */
  readonly text?: string;
  /** `/audit` unless it says otherwise. */
  readonly command?: string;
  /** The manifest's `should_escape`: mentions of people and channels arrive as ids. */
  readonly escapeMentions?: boolean;
}

/** Sends a slash command; whatever the acknowledgement says is shown at once. */
export const runCommand = async (stage: Stage, input: CommandInput): Promise<Ack> => {
  const { workspace } = stage;
  const user = requireUser(stage, input.user);
  const channel = requireOwnChannel(stage, user.id, input.channel);
  if (channel.isArchived) throw new LocalUserError(`Channel ${channel.id} is archived.`);
  const target = { channelId: channel.id, userId: user.id, messageTs: null };
  const ack = await stage.deliver({
    type: "slash_commands",
    payload: {
      token: VERIFICATION_TOKEN,
      team_id: workspace.team.id,
      team_domain: workspace.team.domain,
      channel_id: channel.id,
      channel_name: channel.kind === "im" ? "directmessage" : channel.name,
      user_id: user.id,
      user_name: user.name,
      command: input.command ?? "/audit",
      text: escapeText(workspace, input.text ?? "", input.escapeMentions ?? false),
      api_app_id: workspace.app.id,
      is_enterprise_install: "false",
      response_url: responseUrl(stage, target),
      trigger_id: workspace.triggers.issue(user.id),
    },
  });
  if (ack.error === null && ack.ackBody !== null) {
    const payload = typeof ack.ackBody === "string" ? { text: ack.ackBody } : ack.ackBody;
    try {
      showResponse(workspace, target, payload, "ack");
    } catch (error) {
      // Slack shows the user an error of its own; the reasons are in `violations` already.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return ack;
};

/** Text as Slack sends it: `&`, `<` and `>` escaped, mentions as ids where the app asked for it. */
const escapeText = (workspace: Workspace, text: string, escapeMentions: boolean): string => {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  if (!escapeMentions) return escaped;
  return escaped
    .replace(/(?<![\w.])@([a-z0-9._-]+)/g, (whole, name: string) => {
      const user = [...workspace.users.values()].find((each) => each.name === name);
      return user === undefined ? whole : `<@${user.id}|${name}>`;
    })
    .replace(/(?<![\w&])#([a-z0-9_-]+)/g, (whole, name: string) => {
      const channel = [...workspace.channels.values()].find((each) => each.name === name);
      return channel === undefined ? whole : `<#${channel.id}|${name}>`;
    });
};
