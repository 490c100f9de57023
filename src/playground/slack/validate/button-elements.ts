import { actionId, confirm, overflowOption, style } from "./composition.js";
import { LIMITS } from "./limits.js";
import { anything, oneOf, string, url } from "./primitives.js";
import { list, object } from "./structures.js";
import { plainText } from "./text-objects.js";

const label = plainText(LIMITS.buttonText);
const value = string({ max: LIMITS.buttonValue });
const accessibility_label = string({ max: LIMITS.accessibilityLabel });

export const button = object(
  { type: oneOf("button"), text: label },
  {
    action_id: actionId,
    value,
    url: url(LIMITS.buttonUrl),
    style,
    confirm,
    accessibility_label,
  },
);

export const workflowButton = object(
  { type: oneOf("workflow_button"), text: label, action_id: actionId, workflow: anything },
  { style, accessibility_label },
);

export const iconButton = object(
  { type: oneOf("icon_button"), icon: oneOf("trash"), text: label },
  { action_id: actionId, value, confirm, accessibility_label, visible_to_user_ids: list(string()) },
);

const feedback = object({ text: label, value }, { accessibility_label });

export const feedbackButtons = object(
  { type: oneOf("feedback_buttons"), positive_button: feedback, negative_button: feedback },
  { action_id: actionId },
);

export const overflow = object(
  {
    type: oneOf("overflow"),
    options: list(overflowOption, { min: 1, max: LIMITS.overflowOptions }),
  },
  { action_id: actionId, confirm },
);
