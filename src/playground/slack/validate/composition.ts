import { LIMITS } from "./limits.js";
import { boolean, oneOf, string, url } from "./primitives.js";
import { anyOf, exactlyOne, list, object } from "./structures.js";
import { plainText, text } from "./text-objects.js";

export const style = oneOf("primary", "danger");
export const blockId = string({ max: LIMITS.blockId });
export const actionId = string({ max: LIMITS.actionId });
export const placeholder = plainText(LIMITS.placeholder);

export const confirm = object(
  {
    title: plainText(LIMITS.confirmTitle),
    text: text(LIMITS.confirmText),
    confirm: plainText(LIMITS.confirmButton),
    deny: plainText(LIMITS.confirmButton),
  },
  { style },
);

const optionValue = string({ max: LIMITS.optionValue });

/** An option of a select menu: plain text only. */
export const selectOption = object(
  { text: plainText(LIMITS.optionText), value: optionValue },
  { description: plainText(LIMITS.optionDescription) },
);

/** An option of radio buttons or checkboxes: both kinds of text. */
export const choiceOption = object(
  { text: text(LIMITS.optionText), value: optionValue },
  { description: text(LIMITS.optionDescription) },
);

/** An option of an overflow menu: may be a link. */
export const overflowOption = object(
  { text: plainText(LIMITS.optionText), value: optionValue },
  { description: plainText(LIMITS.optionDescription), url: url(LIMITS.optionUrl) },
);

export const selectOptions = list(selectOption, { min: 1, max: LIMITS.selectOptions });

export const optionGroups = list(
  object({ label: plainText(LIMITS.optionGroupLabel), options: selectOptions }),
  { min: 1, max: LIMITS.optionGroups },
);

export const dispatchActionConfig = object({
  trigger_actions_on: list(oneOf("on_enter_pressed", "on_character_entered"), { min: 1, max: 2 }),
});

export const conversationFilter = object(
  {},
  {
    include: list(oneOf("im", "mpim", "private", "public"), { min: 1 }),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
  anyOf("include", "exclude_external_shared_channels", "exclude_bot_users"),
);

const slackFile = object({}, { id: string(), url: url() }, exactlyOne("id", "url"));

/** The two ways to name an image's picture. */
export const imageSource = { image_url: url(LIMITS.imageUrl), slack_file: slackFile };

/** An image element, as in a context block or beside a section. */
export const imageElement = object(
  { type: oneOf("image"), alt_text: string({ max: LIMITS.imageAltText }) },
  imageSource,
  exactlyOne("image_url", "slack_file"),
);
