import { basicBlocks } from "./basic-blocks.js";
import { button } from "./button-elements.js";
import { report, step } from "./check.js";
import { blockId, imageElement } from "./composition.js";
import { LIMITS } from "./limits.js";
import { boolean, oneOf } from "./primitives.js";
import { richText } from "./rich-text.js";
import { anyOf, list, type ObjectRule, object, variants } from "./structures.js";
import { onSurface } from "./surfaces.js";
import { tableBlocks } from "./table-blocks.js";
import { plainText, text } from "./text-objects.js";

const { actions, context, divider, header, image, input, rich_text, section, video } = basicBlocks;
const childBlock = variants(
  onSurface({
    actions,
    context,
    divider,
    header,
    image,
    input,
    rich_text,
    section,
    table: tableBlocks.table,
    video,
  }),
);

const collapsedOnlyIfCollapsible: ObjectRule = (block, at, scope) => {
  if (block.default_collapsed === true && block.is_collapsible !== true) {
    report(scope, step(at, "default_collapsed"), "requires `is_collapsible` to be true");
  }
};

const card = object(
  { type: oneOf("card") },
  {
    block_id: blockId,
    hero_image: imageElement,
    icon: imageElement,
    title: text(LIMITS.cardTitle),
    subtitle: text(LIMITS.cardTitle),
    body: text(LIMITS.cardBody),
    actions: list(button, { min: 1, max: LIMITS.cardActions }),
  },
  anyOf("hero_image", "title", "actions", "body"),
);

/** Blocks that lay out others, and the alert. */
export const layoutBlocks = {
  container: object(
    {
      type: oneOf("container"),
      child_blocks: list(childBlock, { min: 1, max: LIMITS.containerBlocks }),
    },
    {
      block_id: blockId,
      title: plainText(LIMITS.containerTitle),
      rich_text_title: richText,
      subtitle: text(LIMITS.containerTitle),
      icon: imageElement,
      width: oneOf("narrow", "standard", "wide", "full"),
      is_collapsible: boolean,
      default_collapsed: boolean,
      has_header_divider: boolean,
    },
    anyOf("title", "rich_text_title"),
    collapsedOnlyIfCollapsible,
  ),
  card,
  carousel: object(
    {
      type: oneOf("carousel"),
      elements: list(card, { min: 1, max: LIMITS.carouselCards }),
    },
    { block_id: blockId },
  ),
  alert: object(
    { type: oneOf("alert"), text: text(LIMITS.alertText) },
    { block_id: blockId, level: oneOf("default", "info", "warning", "error", "success") },
  ),
};
