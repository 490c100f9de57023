import type { JsonObject } from "../json.js";
import type { Workspace } from "../state/workspace.js";
import {
  describeProblems,
  type MessageOptions,
  validateMessage,
} from "../validate/validate-message.js";
import { isViewTooLarge, validateView } from "../validate/validate-view.js";
import type { Problem } from "../validate/violation.js";
import { Refusal } from "./refusal.js";

/** Keeps what is wrong with a payload, for tests and for the page to show. */
export const recordViolations = (
  workspace: Workspace,
  where: string,
  error: string,
  problems: readonly Problem[],
): void => {
  for (const { message, pointer } of problems) {
    workspace.violations.add({ where, error, message, pointer });
  }
};

/**
 * Checks a message before it is shown.
 * @returns the parts of the answer that carry Slack's warnings
 * @throws Refusal with Slack's error
 */
export const judgeMessage = (
  workspace: Workspace,
  where: string,
  message: JsonObject,
  options: Omit<MessageOptions, "olderWorkspace"> = {},
): JsonObject => {
  const modern = validateMessage(message, options);
  // What only an older workspace refuses is no mistake of the bot: it tries, and asks differently.
  recordViolations(workspace, where, modern.error ?? "", modern.problems);
  const verdict = workspace.refuseNewBlocks
    ? validateMessage(message, { ...options, olderWorkspace: true })
    : modern;
  if (verdict.error !== null) {
    throw new Refusal(verdict.error, describeProblems(verdict.problems));
  }
  recordViolations(workspace, where, "warning", verdict.warnings);
  if (verdict.warningCodes.length === 0) return {};
  return {
    warning: verdict.warningCodes.join(","),
    response_metadata: { warnings: verdict.warningCodes },
  };
};

/**
 * Checks a view before it is shown.
 * @throws Refusal `invalid_arguments` with the reasons, or `view_too_large`
 */
export const judgeView = (workspace: Workspace, where: string, view: unknown): void => {
  const modern = validateView(view);
  recordViolations(workspace, where, "invalid_arguments", modern.problems);
  const verdict = workspace.refuseNewBlocks ? validateView(view, { olderWorkspace: true }) : modern;
  if (verdict.problems.length > 0) {
    const { response_metadata } = describeProblems(verdict.problems);
    throw new Refusal("invalid_arguments", { response_metadata });
  }
  if (isViewTooLarge(view)) {
    const message = "a view takes 250 kB of JSON";
    recordViolations(workspace, where, "view_too_large", [
      { pointer: "/view", message, code: "failed_constraint" },
    ]);
    throw new Refusal("view_too_large");
  }
  recordViolations(workspace, where, "warning", verdict.warnings);
};
