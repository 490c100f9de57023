import { isJsonObject, type JsonObject } from "../json.js";
import { validateBlocks } from "../validate/validate-blocks.js";
import { validateMessage } from "../validate/validate-message.js";
import { validateView } from "../validate/validate-view.js";
import type { Problem } from "../validate/violation.js";
import { jsonArgument } from "./arguments.js";
import { botMethod, type Methods } from "./method.js";
import { Refusal } from "./refusal.js";

/**
 * blocks.validate: checks blocks, a message or a view without showing it.
 * Source: docs.slack.dev/reference/methods/blocks.validate
 */
export const blockMethods: Methods = {
  "blocks.validate": botMethod([], ({ refuseNewBlocks: olderWorkspace }, args) => {
    const given = ["blocks", "message", "view"].filter((key) => args[key] !== undefined);
    if (given.length !== 1) throw new Refusal("invalid_arguments");
    const [kind] = given;
    const value = jsonArgument(args, kind ?? "");
    const problems = problemsOf(kind, value, olderWorkspace);
    if (problems.length > 0) throw new Refusal(`invalid_${kind}`, { errors: [...problems] });
    return {};
  }),
};

const problemsOf = (
  kind: string | undefined,
  value: unknown,
  olderWorkspace: boolean,
): readonly Problem[] => {
  if (kind === "blocks") {
    return validateBlocks(value, { surface: surfaceOf(value), olderWorkspace, at: "" }).problems;
  }
  if (kind === "view") return validateView(value, { olderWorkspace, at: "" }).problems;
  return validateMessage(isJsonObject(value) ? value : {}, { olderWorkspace }).problems;
};

/** Blocks alone have no surface: only an alert tells that they are for a modal. */
const surfaceOf = (blocks: unknown): "message" | "modal" =>
  Array.isArray(blocks) && blocks.some(isAlert) ? "modal" : "message";

const isAlert = (block: unknown): block is JsonObject =>
  isJsonObject(block) && block.type === "alert";
