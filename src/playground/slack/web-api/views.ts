import { isJsonObject, type JsonObject, textOf } from "../json.js";
import { renderView } from "../state/render-view.js";
import type { Cause } from "../state/triggers.js";
import type { OpenView } from "../state/views.js";
import type { Workspace } from "../state/workspace.js";
import { jsonArgument, requireText, textArgument } from "./arguments.js";
import { judgeView } from "./judge.js";
import { botMethod, type Methods } from "./method.js";
import { Refusal } from "./refusal.js";

/** views.* ; none of them needs a scope. */
export const viewMethods: Methods = {
  "views.open": botMethod([], (workspace, args) => {
    const view = requireView(workspace, "views.open", args, "modal");
    const { userId, channelId } = redeemTrigger(workspace, args);
    return answer(workspace, workspace.views.open(userId, view, channelId));
  }),

  "views.push": botMethod([], (workspace, args) => {
    const view = requireView(workspace, "views.push", args, "modal");
    const { userId } = redeemTrigger(workspace, args);
    if (workspace.views.stack(userId).length === 0) throw new Refusal("not_found");
    const pushed = workspace.views.push(userId, view);
    if (pushed === null) throw new Refusal("push_limit_reached");
    return answer(workspace, pushed);
  }),

  "views.update": botMethod([], (workspace, args) => {
    const open =
      workspace.views.find(textArgument(args, "view_id")) ??
      workspace.views.findExternal(requireExternalId(args));
    if (open === undefined) throw new Refusal("not_found");
    const view = requireView(workspace, "views.update", args, textOf(open.view, "type"), open.id);
    requireFresh(open, args);
    const updated = workspace.views.update(open.id, view);
    if (updated === null) throw new Refusal("not_found");
    return answer(workspace, updated);
  }),

  "views.publish": botMethod([], (workspace, args) => {
    const userId = requireText(args, "user_id");
    if (!workspace.users.has(userId)) throw new Refusal("user_not_found");
    const home = workspace.views.home(userId);
    const view = requireView(workspace, "views.publish", args, "home", home?.id);
    if (home !== undefined) requireFresh(home, args);
    return answer(workspace, workspace.views.publish(userId, view));
  }),
};

const answer = (workspace: Workspace, open: OpenView): JsonObject => ({
  view: renderView(workspace, open),
});

const redeemTrigger = (workspace: Workspace, args: JsonObject): Cause => {
  const id = textArgument(args, "trigger_id") || textArgument(args, "interactivity_pointer");
  const redeemed = workspace.triggers.redeem(id);
  if ("error" in redeemed) throw new Refusal(redeemed.error);
  return redeemed;
};

const requireExternalId = (args: JsonObject): string =>
  textArgument(args, "view_id") === "" ? requireText(args, "external_id") : "";

const requireFresh = (open: OpenView, args: JsonObject): void => {
  const hash = textArgument(args, "hash");
  if (hash !== "" && hash !== open.hash) throw new Refusal("hash_conflict");
};

/** The call's view, checked; `type` is what it must be here. */
const requireView = (
  workspace: Workspace,
  where: string,
  args: JsonObject,
  type: string,
  ownId?: string,
): JsonObject => {
  const view = jsonArgument(args, "view");
  judgeView(workspace, where, view);
  if (!isJsonObject(view) || view.type !== type) {
    throw new Refusal("invalid_arguments", {
      response_metadata: {
        messages: [`[ERROR] must be of type ${type} [json-pointer:/view/type]`],
      },
    });
  }
  const other = workspace.views.findExternal(textOf(view, "external_id"));
  if (other !== undefined && other.id !== ownId) throw new Refusal("duplicate_external_id");
  return view;
};
