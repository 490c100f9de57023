/** Every Slack method that the bot calls with its own token, with the scopes each takes (null: none). */
export const METHOD_SCOPES = {
  "auth.test": null,
  "chat.delete": "chat:write",
  "chat.postEphemeral": "chat:write",
  "chat.postMessage": "chat:write",
  "chat.update": "chat:write",
  // One for each kind of conversation that an alert may go to.
  "conversations.history": ["channels:history", "groups:history", "im:history"],
  "conversations.open": "im:write",
  "files.completeUploadExternal": "files:write",
  "files.delete": "files:write",
  "files.getUploadURLExternal": "files:write",
  "usergroups.users.list": "usergroups:read",
  "users.info": "users:read",
  "views.open": null,
  "views.publish": null,
  "views.push": null,
  "views.update": null,
} as const;

/** Methods called with other tokens: the app-level one (`connections:write`), or a person's own. */
export const OTHER_METHODS = ["apps.connections.open", "blocks.validate"] as const;

/** `/audit` itself takes a scope that belongs to no method; an e-mail address in `users.info`, one of its own. */
const OTHER_SCOPES = ["commands", "users:read.email"];

/** What the manifest asks for: exactly what is used. */
export const BOT_SCOPES: readonly string[] = [
  ...new Set([
    ...OTHER_SCOPES,
    ...Object.values(METHOD_SCOPES)
      .flat()
      .filter((scope) => scope !== null),
  ]),
].sort();

/**
 * What the bot subscribes to: only that somebody opened its Home, which takes no scope.
 * Source: docs.slack.dev, `app_home_opened`.
 */
export const BOT_EVENTS: readonly string[] = ["app_home_opened"];
