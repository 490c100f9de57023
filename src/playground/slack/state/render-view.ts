import type { JsonObject } from "../json.js";
import type { OpenView } from "./views.js";
import type { Workspace } from "./workspace.js";

/** An open view as Slack writes it in answers and payloads. */
export const renderView = (workspace: Workspace, open: OpenView): JsonObject => ({
  private_metadata: "",
  callback_id: "",
  external_id: "",
  title: null,
  close: null,
  submit: null,
  clear_on_close: false,
  notify_on_close: false,
  ...open.view,
  id: open.id,
  team_id: workspace.team.id,
  app_id: workspace.app.id,
  app_installed_team_id: workspace.team.id,
  bot_id: workspace.app.botId,
  hash: open.hash,
  root_view_id: open.rootId,
  previous_view_id: open.previousId,
  state: { values: open.values },
});
