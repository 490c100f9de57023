import type { Deliver } from "../delivery/delivery.js";
import type { JsonObject } from "../json.js";
import type { Channel, SlackUser } from "../state/people.js";
import type { Workspace } from "../state/workspace.js";
import { LocalUserError } from "./local-user-error.js";

/** What acting as a user needs. */
export interface Stage {
  readonly workspace: Workspace;
  readonly deliver: Deliver;
  /** The app's slash commands, each with its `/`. */
  readonly commands: ReadonlySet<string>;
  /** The options that the app suggested last, by who was asked for, where, and in which element. */
  readonly suggested: Map<string, readonly JsonObject[]>;
}

/** The old verification token, still sent with every payload; signatures have replaced it. */
export const VERIFICATION_TOKEN = "local-verification-token";

/** One of the people. */
export const requireUser = ({ workspace }: Stage, id: string): SlackUser => {
  const user = workspace.users.get(id);
  if (user === undefined) throw new LocalUserError(`There is no user ${id} in this workspace.`);
  if (user.isBot === true) throw new LocalUserError(`${user.realName} is no person.`);
  return user;
};

/** A conversation that the user is in. */
export const requireOwnChannel = ({ workspace }: Stage, userId: string, id: string): Channel => {
  const channel = workspace.channels.get(id);
  if (channel === undefined || !channel.members.has(userId)) {
    throw new LocalUserError(`User ${userId} is not in a conversation ${id}.`);
  }
  return channel;
};

/** A conversation that the user may write in. */
export const requireOpenChannel = (stage: Stage, userId: string, id: string): Channel => {
  const channel = requireOwnChannel(stage, userId, id);
  if (channel.isArchived) {
    throw new LocalUserError(`#${channel.name} is archived: nobody can write there any more.`);
  }
  return channel;
};

/** The fields that all interaction payloads share. */
export const interactionBase = ({ workspace }: Stage, user: SlackUser): JsonObject => ({
  user: { id: user.id, username: user.name, name: user.name, team_id: workspace.team.id },
  team: { id: workspace.team.id, domain: workspace.team.domain },
  api_app_id: workspace.app.id,
  token: VERIFICATION_TOKEN,
  enterprise: null,
  is_enterprise_install: false,
});

/** Where answers to an interaction go; the app posts there without a token. */
export const responseUrl = (
  { workspace }: Stage,
  target: Parameters<Workspace["responseUrls"]["issue"]>[0],
): string =>
  `${workspace.origin}/respond/${workspace.app.id}/${workspace.responseUrls.issue(target)}`;
