import type { JsonObject } from "../json.js";
import type { SlackUser } from "../state/people.js";
import type { Workspace } from "../state/workspace.js";
import { flagArgument, requireText } from "./arguments.js";
import { botMethod, type Methods } from "./method.js";
import { nextCursorMetadata, pageOf } from "./paging.js";
import { Refusal } from "./refusal.js";

/** users.* and usergroups.* */
export const peopleMethods: Methods = {
  "users.info": botMethod(["users:read"], (workspace, args) => {
    const user = workspace.users.get(requireText(args, "user"));
    if (user === undefined) throw new Refusal("user_not_found");
    return { user: renderUser(workspace, user) };
  }),

  "users.list": botMethod(["users:read"], (workspace, args) => {
    const { page, nextCursor } = pageOf([...workspace.users.values()], args);
    return {
      members: page.map((user) => renderUser(workspace, user)),
      cache_ts: Math.floor(workspace.clock() / 1_000),
      ...nextCursorMetadata(nextCursor),
    };
  }),

  "users.lookupByEmail": botMethod(["users:read.email"], (workspace, args) => {
    const email = requireText(args, "email").toLowerCase();
    const user = [...workspace.users.values()].find((each) => each.email.toLowerCase() === email);
    if (user === undefined) throw new Refusal("users_not_found");
    return { user: renderUser(workspace, user) };
  }),

  "usergroups.list": botMethod(["usergroups:read"], (workspace, args) => ({
    usergroups: [...workspace.groups.values()].map((group) => ({
      id: group.id,
      team_id: workspace.team.id,
      is_usergroup: true,
      name: group.name,
      handle: group.handle,
      date_delete: 0,
      ...(flagArgument(args, "include_count") ? { user_count: group.users.length } : {}),
      ...(flagArgument(args, "include_users") ? { users: group.users } : {}),
    })),
  })),

  "usergroups.users.list": botMethod(["usergroups:read"], (workspace, args) => {
    const group = workspace.groups.get(requireText(args, "usergroup"));
    if (group === undefined) throw new Refusal("no_such_subteam");
    return { users: group.users };
  }),
};

const renderUser = (workspace: Workspace, user: SlackUser): JsonObject => ({
  id: user.id,
  team_id: workspace.team.id,
  name: user.name,
  deleted: false,
  real_name: user.realName,
  tz: user.tz,
  tz_label: zonePart(user.tz, workspace.clock(), "long"),
  tz_offset: offsetSeconds(user.tz, workspace.clock()),
  is_admin: user.isAdmin ?? false,
  is_owner: false,
  // Slack counts its own Slackbot among the people.
  is_bot: user.id === workspace.app.botUser.id,
  is_app_user: false,
  is_restricted: false,
  is_ultra_restricted: false,
  updated: 1_700_000_000,
  profile: {
    real_name: user.realName,
    real_name_normalized: user.realName,
    display_name: user.name,
    display_name_normalized: user.name,
    team: workspace.team.id,
    ...(workspace.scopes.includes("users:read.email") && user.email !== ""
      ? { email: user.email }
      : {}),
    ...(user.id === workspace.app.botUser.id
      ? { bot_id: workspace.app.botId, api_app_id: workspace.app.id }
      : {}),
  },
});

const zonePart = (zone: string, atMs: number, style: "long" | "longOffset"): string =>
  new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: style })
    .formatToParts(atMs)
    .find((part) => part.type === "timeZoneName")?.value ?? zone;

const offsetSeconds = (zone: string, atMs: number): number => {
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(zonePart(zone, atMs, "longOffset"));
  if (match === null) return 0;
  const seconds = Number(match[2]) * 3_600 + Number(match[3]) * 60;
  return match[1] === "-" ? -seconds : seconds;
};
