import type { JsonObject } from "../json.js";
import type { Workspace } from "../state/workspace.js";

/** One Web API method. */
export interface Method {
  /** Any one of these scopes is enough; none: no scope needed. */
  readonly scopes: readonly string[];
  /** Which token it wants: the app's `xapp-` one for Socket Mode, the bot's otherwise. */
  readonly token: "app" | "bot";
  /**
   * The answer without `ok`.
   * @throws Refusal for Slack's errors
   */
  readonly run: (workspace: Workspace, args: JsonObject) => JsonObject;
}

/** A family of methods by name. */
export type Methods = Readonly<Record<string, Method>>;

export const botMethod = (scopes: readonly string[], run: Method["run"]): Method => ({
  scopes,
  token: "bot",
  run,
});
