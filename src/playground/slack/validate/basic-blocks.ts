import { isJsonObject } from "../json.js";
import {
  button,
  feedbackButtons,
  iconButton,
  overflow,
  workflowButton,
} from "./button-elements.js";
import { type Check, report, step } from "./check.js";
import { blockId, imageElement, imageSource } from "./composition.js";
import { dateTimePicker, pickers, typedInputs } from "./input-elements.js";
import { LIMITS } from "./limits.js";
import { boolean, number, oneOf, string, url } from "./primitives.js";
import { richText } from "./rich-text.js";
import { choiceElements, multiSelects, selects } from "./select-elements.js";
import { anyOf, exactlyOne, list, type ObjectRule, object, variants } from "./structures.js";
import { onSurface } from "./surfaces.js";
import { mrkdwn, plainText, text } from "./text-objects.js";

const block_id = blockId;
const interactive = onSurface({
  button,
  overflow,
  workflow_button: workflowButton,
  ...selects,
  ...choiceElements,
  ...pickers,
});
const anyDateTime = onSurface({ datetimepicker: dateTimePicker });

// The live API refuses every multi-select in an actions block: "unsupported element: multiselect".
const noMultiSelect: Check = (_value, at, scope) =>
  report(scope, at, "unsupported element: multiselect");
const actionsElement = variants({
  ...interactive,
  ...anyDateTime,
  ...Object.fromEntries(Object.keys(multiSelects).map((type) => [type, noMultiSelect])),
});

const accessory = variants({ ...interactive, ...multiSelects, image: imageElement });

const inputElement = variants({
  ...onSurface({ ...selects, ...multiSelects, ...choiceElements, ...pickers, ...typedInputs }),
  ...anyDateTime,
});

const filesDispatchNothing: ObjectRule = (block, at, scope) => {
  const { element } = block;
  if (!isJsonObject(element) || element.type !== "file_input") return;
  if (block.dispatch_action === true) {
    report(scope, step(at, "dispatch_action"), "must not be set for a file_input");
  }
};

/** The blocks that existed before tables and charts. */
export const basicBlocks = {
  section: object(
    { type: oneOf("section") },
    {
      block_id,
      text: text(),
      fields: list(text(LIMITS.sectionField), { min: 1, max: LIMITS.sectionFields }),
      accessory,
      expand: boolean,
    },
    anyOf("text", "fields"),
  ),
  header: object(
    { type: oneOf("header"), text: plainText(LIMITS.headerText) },
    { block_id, level: number({ min: 1, max: 6, whole: true }) },
  ),
  divider: object({ type: oneOf("divider") }, { block_id }),
  context: object(
    {
      type: oneOf("context"),
      elements: list(variants({ image: imageElement, plain_text: plainText(), mrkdwn: mrkdwn() }), {
        min: 1,
        max: LIMITS.contextElements,
      }),
    },
    { block_id },
  ),
  context_actions: object(
    {
      type: oneOf("context_actions"),
      elements: list(variants({ feedback_buttons: feedbackButtons, icon_button: iconButton }), {
        min: 1,
        max: LIMITS.contextActionsElements,
      }),
    },
    { block_id },
  ),
  actions: object(
    {
      type: oneOf("actions"),
      elements: list(actionsElement, { min: 1, max: LIMITS.actionsElements }),
    },
    { block_id },
  ),
  image: object(
    { type: oneOf("image"), alt_text: string({ max: LIMITS.imageAltText }) },
    { ...imageSource, block_id, title: plainText(LIMITS.imageTitle) },
    exactlyOne("image_url", "slack_file"),
  ),
  input: object(
    { type: oneOf("input"), label: plainText(LIMITS.inputLabel), element: inputElement },
    { block_id, hint: plainText(LIMITS.inputHint), optional: boolean, dispatch_action: boolean },
    filesDispatchNothing,
  ),
  markdown: object(
    { type: oneOf("markdown"), text: string({ max: LIMITS.markdownPerMessage }) },
    { block_id },
  ),
  rich_text: richText,
  video: object(
    {
      type: oneOf("video"),
      title: plainText(LIMITS.videoTitle),
      video_url: url(),
      thumbnail_url: url(),
      alt_text: string(),
    },
    {
      block_id,
      title_url: url(),
      author_name: string({ max: LIMITS.videoAuthor }),
      provider_name: string(),
      provider_icon_url: url(),
      description: plainText(),
    },
  ),
};
