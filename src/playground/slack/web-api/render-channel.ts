import type { JsonObject } from "../json.js";
import { isGeneral } from "../state/is-general.js";
import type { Channel } from "../state/people.js";
import type { Workspace } from "../state/workspace.js";

/** A conversation as Slack writes it. */
export const renderChannel = (
  workspace: Workspace,
  channel: Channel,
  { withCount = false }: { readonly withCount?: boolean } = {},
): JsonObject => {
  const bot = workspace.app.botUser.id;
  const isDirect = channel.kind === "im";
  return {
    id: channel.id,
    created: 1_700_000_000,
    is_archived: channel.isArchived,
    is_channel: channel.kind === "public",
    is_group: channel.kind === "private",
    is_im: isDirect,
    is_mpim: channel.kind === "mpim",
    is_private: channel.kind !== "public",
    is_org_shared: false,
    context_team_id: workspace.team.id,
    ...(isDirect
      ? { user: [...channel.members].find((id) => id !== bot) ?? bot }
      : {
          name: channel.name,
          name_normalized: channel.name,
          is_general: isGeneral(channel),
          is_member: channel.members.has(bot),
          ...(withCount ? { num_members: channel.members.size } : {}),
          topic: { value: "", creator: "", last_set: 0 },
          purpose: { value: "", creator: "", last_set: 0 },
        }),
  };
};
