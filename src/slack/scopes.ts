/** Every Slack method that the bot calls with its own token, with the scope each takes (null: none). */
export const METHOD_SCOPES = {
  "auth.test": null,
  "chat.postEphemeral": "chat:write",
  "chat.postMessage": "chat:write",
  "usergroups.users.list": "usergroups:read",
  "users.info": "users:read",
  "views.open": null,
  "views.push": null,
  "views.update": null,
} as const;

/** Methods called with other tokens: the app-level one (`connections:write`), or a person's own. */
export const OTHER_METHODS = ["apps.connections.open", "blocks.validate"] as const;

/** `/audit` itself takes a scope that belongs to no method. */
const COMMAND_SCOPE = "commands";

/** What the manifest asks for: exactly what is used. */
export const BOT_SCOPES: readonly string[] = [
  ...new Set([COMMAND_SCOPE, ...Object.values(METHOD_SCOPES).filter((scope) => scope !== null)]),
].sort();

/** Events that the bot subscribes to: none, everything starts with a person. */
export const BOT_EVENTS: readonly string[] = [];
