import type { Ack } from "../delivery/delivery.js";
import { type JsonObject, textOf } from "../json.js";
import { withValue } from "../state/element-values.js";
import { interactionBase, requireUser, type Stage } from "./actor.js";
import { type InputValue, requireOption, stateValue } from "./input-value.js";
import { LocalUserError } from "./local-user-error.js";
import {
  type ElementInput,
  type Place,
  requirePlace,
  requireTarget,
  type Target,
} from "./place.js";

export interface SelectInput extends ElementInput {
  readonly value: InputValue;
}

/** Presses a button. */
export const click = (stage: Stage, input: ElementInput): Promise<Ack> => {
  const place = requirePlace(stage, input);
  const target = requireTarget(place, input);
  const { type, text, value, style, url } = target.element;
  if (type !== "button") throw new LocalUserError(`${input.actionId} is no button.`);
  return sendAction(stage, input.user, place, target, { type, text, value, style, url });
};

/** Picks or types something in an element that tells the app at once. */
export const select = (stage: Stage, input: SelectInput): Promise<Ack> => {
  const place = requirePlace(stage, input);
  const target = requireTarget(place, input);
  if (target.block.type === "input" && target.block.dispatch_action !== true) {
    throw new LocalUserError(`${input.actionId} tells the app only on submit: use fill.`);
  }
  if (target.element.type === "overflow") {
    const selected_option = requireOption(stage, target, String(input.value));
    const action = { type: "overflow", selected_option };
    return sendAction(stage, input.user, place, target, action);
  }
  const value = fillIn(stage, place, target, input.value);
  return sendAction(stage, input.user, place, target, value);
};

/** Types or picks something in an input of a view, without telling the app. */
export const fill = (stage: Stage, input: SelectInput): void => {
  const place = requirePlace(stage, input);
  fillIn(stage, place, requireTarget(place, input), input.value);
};

const fillIn = (stage: Stage, place: Place, target: Target, input: InputValue): JsonObject => {
  const value = stateValue(stage, target, input);
  place.setValues(withValue(place.values, { ...target, value }));
  return value;
};

const sendAction = (
  stage: Stage,
  userId: string,
  place: Place,
  target: Target,
  value: JsonObject,
): Promise<Ack> => {
  const { workspace } = stage;
  const user = requireUser(stage, userId);
  const { placeholder } = target.element;
  return stage.deliver({
    type: "interactive",
    payload: {
      type: "block_actions",
      ...interactionBase(stage, user),
      trigger_id: workspace.triggers.issue({ userId: user.id, channelId: place.channelId }),
      ...place.describe(),
      actions: [
        {
          ...defined(value),
          ...defined({ placeholder }),
          action_id: textOf(target.element, "action_id"),
          block_id: target.blockId,
          action_ts: workspace.ids.timestamp(),
        },
      ],
    },
  });
};

const defined = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
