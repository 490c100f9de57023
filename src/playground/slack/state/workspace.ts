import { type Changes, createChanges } from "./changes.js";
import { BOT_USER, SLACKBOT } from "./defaults.js";
import { createFiles, type Files } from "./files.js";
import { createIds, type Ids } from "./ids.js";
import { createLog, type Log } from "./log.js";
import type { ApiCall, Violation } from "./logs.js";
import { createMessages, type Messages } from "./messages.js";
import type { Channel, ChannelSpec, SlackUser, UserGroup } from "./people.js";
import { createResponseUrls, type ResponseUrls } from "./response-urls.js";
import { createTriggers, type Triggers } from "./triggers.js";
import { createViews, type Views } from "./views.js";

/** The workspace's name. */
export interface TeamInfo {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

/** The one app of the workspace. */
export interface AppInfo {
  /** `A…` */
  readonly id: string;
  /** `B…` */
  readonly botId: string;
  readonly botUser: SlackUser;
}

/** Everything that one local Slack knows. */
export interface Workspace {
  readonly team: TeamInfo;
  readonly app: AppInfo;
  /** People, the bot and Slackbot. */
  readonly users: ReadonlyMap<string, SlackUser>;
  readonly groups: ReadonlyMap<string, UserGroup>;
  readonly channels: Map<string, Channel>;
  readonly messages: Messages;
  readonly views: Views;
  readonly files: Files;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly ids: Ids;
  readonly changes: Changes;
  readonly violations: Log<Violation>;
  readonly calls: Log<ApiCall>;
  readonly clock: () => number;
  /** Settable: the server's own address, without a slash at the end. */
  origin: string;
  /** Settable: an older workspace does not know the blocks of 2026. */
  refuseNewBlocks: boolean;
  /** Settable: the bot token's scopes. */
  scopes: readonly string[];
}

export interface WorkspaceOptions {
  readonly users: readonly SlackUser[];
  readonly groups: readonly UserGroup[];
  readonly channels: readonly ChannelSpec[];
  readonly scopes: readonly string[];
  readonly refuseNewBlocks: boolean;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

// A playground runs for days: what nobody looks at any more is forgotten.
const KEPT_VIOLATIONS = 1_000;
const KEPT_CALLS = 1_000;

export const createWorkspace = (options: WorkspaceOptions): Workspace => {
  const { clock } = options;
  const ids = createIds(clock);
  const changes = createChanges();
  const changed = () => changes.announce();
  const channels = new Map(
    options.channels.map((spec) => [spec.id, channelOf(spec, options.users)]),
  );
  return {
    team: { id: "T0LOCAL", name: "Local workspace", domain: "local" },
    app: { id: "A0AUDITBOT", botId: "B0AUDITBOT", botUser: BOT_USER },
    users: new Map([...options.users, BOT_USER, SLACKBOT].map((user) => [user.id, user])),
    groups: new Map(options.groups.map((group) => [group.id, group])),
    channels,
    messages: createMessages(changed),
    views: createViews({
      nextId: (prefix) => ids.next(prefix),
      timestamp: () => ids.timestamp(),
      findChannel: (id) => channels.get(id),
      changed,
    }),
    files: createFiles(changed),
    triggers: createTriggers(clock, () => ids.next("T")),
    responseUrls: createResponseUrls(clock, () => ids.next("R")),
    ids,
    changes,
    violations: createLog(KEPT_VIOLATIONS, changed),
    calls: createLog(KEPT_CALLS, changed),
    clock,
    origin: "",
    refuseNewBlocks: options.refuseNewBlocks,
    scopes: options.scopes,
  };
};

/** The direct conversation of some people with the bot, when it is open already. */
export const findDirectChannel = (
  { channels, app }: Workspace,
  userIds: readonly string[],
): Channel | undefined => {
  const members = new Set([...userIds, app.botUser.id]);
  return [...channels.values()].find(
    (each) =>
      (each.kind === "im" || each.kind === "mpim") &&
      each.members.size === members.size &&
      [...members].every((id) => each.members.has(id)),
  );
};

/** The direct conversation of some people with the bot; opened when it is not yet. */
export const directChannel = (workspace: Workspace, userIds: readonly string[]): Channel => {
  const found = findDirectChannel(workspace, userIds);
  if (found !== undefined) return found;
  const members = new Set([...userIds, workspace.app.botUser.id]);
  const kind = members.size > 2 ? "mpim" : "im";
  const id = workspace.ids.next(kind === "im" ? "D" : "G");
  const name = kind === "im" ? "directmessage" : `mpdm-${userIds.join("--")}-1`;
  const channel: Channel = { id, name, kind, isArchived: false, members };
  workspace.channels.set(id, channel);
  workspace.changes.announce();
  return channel;
};

const channelOf = (spec: ChannelSpec, users: readonly SlackUser[]): Channel => {
  const members = new Set(spec.members ?? users.map((user) => user.id));
  if (spec.botIsMember ?? true) members.add(BOT_USER.id);
  return {
    id: spec.id,
    name: spec.name,
    kind: spec.kind ?? "public",
    isArchived: spec.isArchived ?? false,
    members,
  };
};
