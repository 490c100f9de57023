import type { ChannelSpec, SlackUser, UserGroup } from "./people.js";

/** The bot's own user. */
export const BOT_USER: SlackUser = {
  id: "U0AUDITBOT",
  name: "audit-bot",
  realName: "audit-bot",
  email: "",
  tz: "America/Los_Angeles",
  isBot: true,
};

/** Slack's own assistant: it writes the notices that a user gets when a command fails. */
export const SLACKBOT: SlackUser = {
  id: "USLACKBOT",
  name: "slackbot",
  realName: "Slackbot",
  email: "",
  tz: "America/Los_Angeles",
  isBot: true,
};

/** Three people in three time zones. */
export const DEFAULT_USERS: readonly SlackUser[] = [
  {
    id: "U0ALICE",
    name: "alice",
    realName: "Alice Moreno",
    email: "alice@example.com",
    tz: "America/New_York",
    isAdmin: true,
  },
  {
    id: "U0BERND",
    name: "bernd",
    realName: "Bernd Vogel",
    email: "bernd@example.com",
    tz: "Europe/Berlin",
  },
  {
    id: "U0CHITRA",
    name: "chitra",
    realName: "Chitra Nair",
    email: "chitra@example.com",
    tz: "Asia/Kolkata",
  },
];

/** One group, of which one person is a member. */
export const DEFAULT_GROUPS: readonly UserGroup[] = [
  { id: "S0SECURITY", handle: "security", name: "Security team", users: ["U0BERND"] },
];

/** Two ordinary channels, one that the bot is not in, one archived. */
export const DEFAULT_CHANNELS: readonly ChannelSpec[] = [
  { id: "C0SECURITY", name: "security" },
  { id: "C0ALERTS", name: "security-alerts" },
  { id: "C0GENERAL", name: "general", botIsMember: false },
  { id: "C0OLDNEWS", name: "old-news", isArchived: true },
];

/** A direct conversation, without the bot, for every two of these people. */
export const directsBetween = (users: readonly SlackUser[]): readonly ChannelSpec[] =>
  users.flatMap((one, index) =>
    users.slice(index + 1).map((other) => ({
      id: `D${one.id.slice(1)}${other.id.slice(1)}`,
      name: "directmessage",
      kind: "im" as const,
      members: [one.id, other.id],
      botIsMember: false,
    })),
  );

/** Everything the local Slack asks a scope for; tests take some away. */
export const DEFAULT_SCOPES: readonly string[] = [
  "channels:history",
  "channels:join",
  "channels:read",
  "chat:write",
  "commands",
  "files:read",
  "files:write",
  "groups:history",
  "groups:read",
  "im:history",
  "im:read",
  "im:write",
  "mpim:read",
  "team:read",
  "usergroups:read",
  "users:read",
  "users:read.email",
];
