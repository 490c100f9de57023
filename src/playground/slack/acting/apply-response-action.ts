import { isJsonObject, type JsonObject, objectOf, textOf } from "../json.js";
import type { Workspace } from "../state/workspace.js";
import { blocksIn } from "../validate/walk-blocks.js";
import { judgeView } from "../web-api/judge.js";
import { Refusal } from "../web-api/refusal.js";

/** Field errors: block id → what to tell the user. */
export type ViewErrors = Readonly<Record<string, string>>;

interface Applied {
  readonly responseAction: string | null;
  readonly errors: ViewErrors;
}

/** Does to a user's modals what the acknowledgement of a submission asks for. */
export const applyResponseAction = (
  workspace: Workspace,
  viewId: string,
  body: JsonObject | string | null,
): Applied => {
  const open = workspace.views.find(viewId);
  if (open === undefined) return { responseAction: null, errors: {} };
  const answer = isJsonObject(body) ? body : {};
  const action = textOf(answer, "response_action") || null;
  const complain = (message: string, pointer: string): Applied => {
    workspace.violations.add({ where: "ack", error: "invalid_response_action", message, pointer });
    return { responseAction: action, errors: {} };
  };
  if (typeof body === "string") return complain("an acknowledgement must be empty or JSON", "");
  switch (action) {
    case null:
      workspace.views.close(viewId);
      return { responseAction: null, errors: {} };
    case "clear":
      workspace.views.clear(open.userId);
      return { responseAction: action, errors: {} };
    case "errors": {
      const errors = objectOf(answer, "errors");
      const known = inputBlockIds(open.view);
      const stray = Object.keys(errors).find((id) => !known.has(id));
      if (stray !== undefined) return complain("no such input block", `/errors/${stray}`);
      if (Object.keys(errors).length === 0) return complain("no errors given", "/errors");
      return { responseAction: action, errors: textsOf(errors) };
    }
    case "update":
    case "push":
      return show(workspace, open.userId, viewId, action, answer.view, complain);
    default:
      return complain(`unknown response_action ${action}`, "/response_action");
  }
};

const show = (
  workspace: Workspace,
  userId: string,
  viewId: string,
  action: "update" | "push",
  view: unknown,
  complain: (message: string, pointer: string) => Applied,
): Applied => {
  try {
    judgeView(workspace, "ack", view);
  } catch (error) {
    // The reasons are in `violations` already; Slack tells the user to try again.
    if (error instanceof Refusal) return { responseAction: action, errors: {} };
    throw error;
  }
  if (!isJsonObject(view)) return complain("must provide an object", "/view");
  if (action === "update") workspace.views.update(viewId, view);
  else if (workspace.views.push(userId, view) === null) {
    return complain("three views are open already", "/response_action");
  }
  return { responseAction: action, errors: {} };
};

const inputBlockIds = (view: JsonObject): ReadonlySet<string> =>
  new Set(
    blocksIn(view.blocks, "")
      .filter(({ value }) => value.type === "input")
      .map(({ value }) => textOf(value, "block_id")),
  );

const textsOf = (errors: JsonObject): ViewErrors =>
  Object.fromEntries(Object.keys(errors).map((id) => [id, textOf(errors, id)]));
