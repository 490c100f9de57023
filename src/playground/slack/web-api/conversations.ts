import type { ChannelKind } from "../state/people.js";
import { directChannel, findDirectChannel } from "../state/workspace.js";
import { flagArgument, requireText, textArgument } from "./arguments.js";
import { requireChannel, requireJoined } from "./find-channel.js";
import { botMethod, type Methods } from "./method.js";
import { nextCursorMetadata, pageOf } from "./paging.js";
import { Refusal } from "./refusal.js";
import { renderChannel } from "./render-channel.js";

const read = ["channels:read", "groups:read", "im:read", "mpim:read"];
const KINDS: ReadonlyMap<string, ChannelKind> = new Map([
  ["public_channel", "public"],
  ["private_channel", "private"],
  ["im", "im"],
  ["mpim", "mpim"],
]);
const openScopes = ["im:write", "mpim:write", "channels:manage", "groups:write"];
/** Besides the caller. */
const MAX_PEOPLE_IN_DIRECT = 8;

/** conversations.* about the conversations themselves. */
export const conversationMethods: Methods = {
  "conversations.info": botMethod(read, (workspace, args) => ({
    channel: renderChannel(workspace, requireChannel(workspace, textArgument(args, "channel")), {
      withCount: flagArgument(args, "include_num_members"),
    }),
  })),

  "conversations.list": botMethod(read, (workspace, args) => {
    const asked = (textArgument(args, "types") || "public_channel").split(",");
    const kinds = asked.map((type) => KINDS.get(type.trim()));
    if (kinds.includes(undefined)) throw new Refusal("invalid_types");
    const bot = workspace.app.botUser.id;
    const visible = [...workspace.channels.values()].filter(
      (each) =>
        kinds.includes(each.kind) &&
        (each.kind === "public" || each.members.has(bot)) &&
        !(each.isArchived && flagArgument(args, "exclude_archived")),
    );
    const { page, nextCursor } = pageOf(visible, args);
    return {
      channels: page.map((channel) => renderChannel(workspace, channel, { withCount: true })),
      ...nextCursorMetadata(nextCursor),
    };
  }),

  "conversations.open": botMethod(openScopes, (workspace, args) => {
    const existing = textArgument(args, "channel");
    const users = textArgument(args, "users").split(",").filter(Boolean);
    if (existing === "" && users.length === 0) throw new Refusal("users_list_not_supplied");
    if (users.some((id) => !workspace.users.has(id))) throw new Refusal("user_not_found");
    if (users.some((id) => workspace.users.get(id)?.isBot)) throw new Refusal("cannot_dm_bot");
    if (users.length > MAX_PEOPLE_IN_DIRECT) throw new Refusal("too_many_users");
    const isOpen = existing !== "" || findDirectChannel(workspace, users) !== undefined;
    const channel =
      existing === "" ? directChannel(workspace, users) : requireJoined(workspace, existing);
    if (channel.kind !== "im" && channel.kind !== "mpim") {
      throw new Refusal("method_not_supported_for_channel_type");
    }
    return {
      ...(isOpen ? { no_op: true, already_open: true } : {}),
      channel: flagArgument(args, "return_im")
        ? renderChannel(workspace, channel)
        : { id: channel.id },
    };
  }),

  "conversations.join": botMethod(["channels:join"], (workspace, args) => {
    const channel = requireChannel(workspace, requireText(args, "channel"));
    if (channel.kind !== "public") throw new Refusal("method_not_supported_for_channel_type");
    if (channel.isArchived) throw new Refusal("is_archived");
    const already = channel.members.has(workspace.app.botUser.id);
    channel.members.add(workspace.app.botUser.id);
    workspace.changes.announce();
    return {
      channel: renderChannel(workspace, channel),
      ...(already
        ? { warning: "already_in_channel", response_metadata: { warnings: ["already_in_channel"] } }
        : {}),
    };
  }),

  "conversations.members": botMethod(read, (workspace, args) => {
    const channel = requireChannel(workspace, requireText(args, "channel"));
    const { page, nextCursor } = pageOf([...channel.members], args);
    return { members: page, ...nextCursorMetadata(nextCursor) };
  }),
};
