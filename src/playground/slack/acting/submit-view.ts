import type { Ack } from "../delivery/delivery.js";
import { isJsonObject, type JsonObject, objectOf, textOf } from "../json.js";
import { valueKeyOf } from "../state/element-values.js";
import { renderView } from "../state/render-view.js";
import type { OpenView } from "../state/views.js";
import { blocksIn } from "../validate/walk-blocks.js";
import { interactionBase, requireUser, responseUrl, type Stage } from "./actor.js";
import { applyResponseAction, type ViewErrors } from "./apply-response-action.js";
import { type FilledIn, fillAll } from "./block-action.js";
import { entryProblem } from "./entry-problem.js";
import { LocalUserError } from "./local-user-error.js";
import { type PlaceInput, requireView } from "./place.js";

export interface SubmitInput extends Omit<PlaceInput, "message"> {
  /** What is filled in before. */
  readonly values?: FilledIn;
}

/** The acknowledgement and what it did to the stack of views. */
export interface Submitted extends Ack {
  /** `errors`, `update`, `push`, `clear`; null when the view just closed or stays. */
  readonly responseAction: string | null;
  /** Field errors by block id; empty without any. */
  readonly errors: ViewErrors;
}

/** Fills in a modal and submits it. */
export const submitView = async (stage: Stage, input: SubmitInput): Promise<Submitted> => {
  const user = requireUser(stage, input.user);
  const { id } = requireView(stage, input);
  fillAll(stage, { user: user.id, view: { id } }, input.values);
  const open = requireView(stage, { user: user.id, view: { id } });
  requireSubmittable(open);
  const ack = await stage.deliver({
    type: "interactive",
    payload: {
      type: "view_submission",
      ...interactionBase(stage, user),
      trigger_id: stage.workspace.triggers.issue({ userId: user.id, channelId: open.channelId }),
      view: renderView(stage.workspace, open),
      response_urls: responseUrls(stage, open),
    },
  });
  if (ack.error !== null) return { ...ack, responseAction: null, errors: {} };
  return { ...ack, ...applyResponseAction(stage.workspace, open.id, ack.ackBody) };
};

/** Closes a modal with its close button. */
export const closeView = async (
  stage: Stage,
  input: Omit<PlaceInput, "message">,
): Promise<Ack | null> => {
  const user = requireUser(stage, input.user);
  const open = requireView(stage, input);
  const isCleared = open.view.clear_on_close === true;
  if (isCleared) stage.workspace.views.clear(user.id);
  else stage.workspace.views.close(open.id);
  if (open.view.notify_on_close !== true) return null;
  return stage.deliver({
    type: "interactive",
    payload: {
      type: "view_closed",
      ...interactionBase(stage, user),
      view: renderView(stage.workspace, open),
      is_cleared: isCleared,
    },
  });
};

const inputBlocks = (open: OpenView): readonly JsonObject[] =>
  blocksIn(open.view.blocks, "")
    .map(({ value }) => value)
    .filter((block) => block.type === "input");

/** Slack's client sends nothing while a required field is empty, or one is not what it should be. */
const requireSubmittable = (open: OpenView): void => {
  if (!isJsonObject(open.view.submit)) {
    throw new LocalUserError("This view has no submit button.");
  }
  for (const block of inputBlocks(open)) {
    const element = objectOf(block, "element");
    const entry = objectOf(
      objectOf(open.values, textOf(block, "block_id")),
      textOf(element, "action_id"),
    );
    const value = entry[valueKeyOf(element) ?? ""];
    const isEmpty = value == null || value === "" || (Array.isArray(value) && value.length === 0);
    const label = textOf(objectOf(block, "label"), "text");
    const problem = isEmpty ? null : entryProblem(element, value);
    if (problem !== null) throw new LocalUserError(`"${label}": ${problem}`);
    if (isEmpty && block.optional !== true) {
      throw new LocalUserError(`Slack asks to complete the required field "${label}" first.`);
    }
  }
};

/** One response URL for every conversation picked in a menu with `response_url_enabled`. */
const responseUrls = (stage: Stage, open: OpenView): readonly JsonObject[] =>
  inputBlocks(open).flatMap((block) => {
    const element = objectOf(block, "element");
    if (element.response_url_enabled !== true) return [];
    const [blockId, actionId] = [textOf(block, "block_id"), textOf(element, "action_id")];
    const entry = objectOf(objectOf(open.values, blockId), actionId);
    const channelId = textOf(entry, valueKeyOf(element) ?? "");
    if (channelId === "") return [];
    const target = { channelId, userId: open.userId, messageTs: null };
    const response_url = responseUrl(stage, target);
    return [{ block_id: blockId, action_id: actionId, channel_id: channelId, response_url }];
  });
