import { addWords } from "../acting/add-words.js";
import { isGeneral } from "../state/is-general.js";
import type { Channel } from "../state/people.js";
import { setArchived } from "../state/set-archived.js";
import type { Workspace } from "../state/workspace.js";
import { requireText } from "./arguments.js";
import { requireChannel, requireJoined } from "./find-channel.js";
import { botMethod, type Methods } from "./method.js";
import { Refusal } from "./refusal.js";

const PUBLIC = ["channels:manage", "channels:write"];
const PRIVATE = ["groups:write"];
const MANAGE = [...PUBLIC, ...PRIVATE];

/** No direct conversation, and one of the kind that the token may change. */
const requireManaged = (workspace: Workspace, channel: Channel): Channel => {
  if (channel.kind !== "public" && channel.kind !== "private") {
    throw new Refusal("method_not_supported_for_channel_type");
  }
  const wanted = channel.kind === "public" ? PUBLIC : PRIVATE;
  if (!wanted.some((scope) => workspace.scopes.includes(scope))) {
    throw new Refusal("missing_scope", {
      needed: wanted[0],
      provided: workspace.scopes.join(","),
    });
  }
  return channel;
};

const takeOut = (workspace: Workspace, channel: Channel, userId: string, text: string): void => {
  channel.members.delete(userId);
  addWords(workspace, { channel: channel.id, userId, text });
};

const link = ({ id, name }: Channel): string => `<#${id}|${name}>`;

/**
 * conversations.* that change who is in a channel, and whether it is in use.
 * Source: docs.slack.dev/reference/methods/conversations.leave, .kick, .archive and .unarchive
 */
export const channelManagementMethods: Methods = {
  "conversations.leave": botMethod(MANAGE, (workspace, args) => {
    const found = requireChannel(workspace, requireText(args, "channel"));
    const channel = requireManaged(workspace, found);
    const bot = workspace.app.botUser.id;
    if (channel.isArchived) throw new Refusal("is_archived");
    if (isGeneral(channel)) throw new Refusal("cant_leave_general");
    if (!channel.members.has(bot)) return { not_in_channel: true };
    if (channel.members.size === 1) throw new Refusal("last_member");
    takeOut(workspace, channel, bot, `has left ${link(channel)}.`);
    return {};
  }),

  "conversations.kick": botMethod(MANAGE, (workspace, args) => {
    const found = requireJoined(workspace, requireText(args, "channel"));
    const channel = requireManaged(workspace, found);
    const user = requireText(args, "user");
    const bot = workspace.app.botUser.id;
    if (!workspace.users.has(user)) throw new Refusal("user_not_found");
    if (user === bot) throw new Refusal("cant_kick_self");
    if (isGeneral(channel)) throw new Refusal("cant_kick_from_general");
    if (!channel.members.has(user)) throw new Refusal("not_in_channel");
    takeOut(workspace, channel, user, `was removed from ${link(channel)} by <@${bot}>.`);
    return {};
  }),

  "conversations.archive": botMethod(MANAGE, (workspace, args) => {
    const found = requireChannel(workspace, requireText(args, "channel"));
    const channel = requireManaged(workspace, found);
    if (isGeneral(channel)) throw new Refusal("cant_archive_general");
    if (channel.isArchived) throw new Refusal("already_archived");
    requireJoined(workspace, channel.id);
    const userId = workspace.app.botUser.id;
    addWords(workspace, { channel: channel.id, userId, text: "archived the channel." });
    setArchived(workspace, channel.id, true);
    return {};
  }),

  "conversations.unarchive": botMethod(MANAGE, (workspace, args) => {
    const found = requireChannel(workspace, requireText(args, "channel"));
    const channel = requireManaged(workspace, found);
    if (!channel.isArchived) throw new Refusal("not_archived");
    const userId = workspace.app.botUser.id;
    addWords(workspace, { channel: channel.id, userId, text: "un-archived the channel." });
    setArchived(workspace, channel.id, false);
    return {};
  }),
};
