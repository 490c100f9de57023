import type { Ack } from "../delivery/delivery.js";
import { type JsonObject, textOf } from "../json.js";
import { withValue } from "../state/element-values.js";
import { interactionBase, requireUser, type Stage } from "./actor.js";
import { type InputValue, requireOption, stateValue } from "./input-value.js";
import { LocalUserError } from "./local-user-error.js";
import {
  type ElementInput,
  type Place,
  type PlaceInput,
  requirePlace,
  requireTarget,
  type Target,
} from "./place.js";

/** What is filled in: block id → action id → value. */
export type FilledIn = Readonly<Record<string, Readonly<Record<string, InputValue>>>>;

export interface ClickInput extends ElementInput {
  /** What is filled in before, in the same place: Slack tells the app of all that stands there. */
  readonly values?: FilledIn;
}

export interface FillInput extends ElementInput {
  readonly value: InputValue;
}

export interface SelectInput extends ClickInput, FillInput {}

/** Presses a button. */
export const click = (stage: Stage, input: ClickInput): Promise<Ack> => {
  fillAll(stage, input, input.values);
  const place = requirePlace(stage, input);
  const target = requireTarget(place, input);
  const { type, text, value, style, url } = target.element;
  if (type !== "button") throw new LocalUserError(`${input.actionId} is no button.`);
  return sendAction(stage, input.user, place, target, { type, text, value, style, url });
};

/** Picks or types something in an element that tells the app at once. */
export const select = (stage: Stage, input: SelectInput): Promise<Ack> => {
  fillAll(stage, input, input.values);
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
export const fill = (stage: Stage, input: FillInput): void => {
  const place = requirePlace(stage, input);
  fillIn(stage, place, requireTarget(place, input), input.value);
};

/** Types or picks several things in one place, without telling the app. */
export const fillAll = (
  stage: Stage,
  { user, message, view }: PlaceInput,
  values: FilledIn = {},
): void => {
  const place = { user, ...(message && { message }), ...(view && { view }) };
  for (const [blockId, actions] of Object.entries(values)) {
    for (const [actionId, value] of Object.entries(actions)) {
      fill(stage, { ...place, blockId, actionId, value });
    }
  }
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
