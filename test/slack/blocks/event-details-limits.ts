import { type EventDetailsView, textLengthOf } from "../../../src/slack/blocks/event-details.js";
import { LIMITS } from "../../../src/slack/blocks/limits.js";

/** Every limit of Slack's that a view breaks, in words; the judge of the property tests. */
export const brokenLimits = (view: EventDetailsView): readonly string[] => {
  const problems: string[] = [];
  const ids: string[] = [];
  const check = (what: string, text: string, max: number, min = 1): void => {
    if (text.length > max) problems.push(`${what}: ${text.length} > ${max}`);
    if (text.length < min) problems.push(`${what}: empty`);
    if (/\p{Cs}/u.test(text)) problems.push(`${what}: half a character`);
  };
  check("title", view.title.text, LIMITS.viewTitle);
  check("private_metadata", view.private_metadata ?? "", LIMITS.privateMetadata, 0);
  if (view.blocks.length > LIMITS.viewBlocks) problems.push(`${view.blocks.length} blocks`);
  for (const block of view.blocks) {
    if (block.type === "header") check("header", block.text.text, LIMITS.headerText);
    else if (block.type === "context") {
      for (const element of block.elements) {
        if (element.type !== "plain_text") problems.push(`context: ${element.type}`);
        else check("context", element.text, LIMITS.sectionFieldText);
      }
    } else if (block.type === "actions") {
      if (block.elements.length > LIMITS.actionsElements) problems.push("too many buttons");
      for (const element of block.elements) {
        if (element.type !== "button") continue;
        ids.push(element.action_id ?? "");
        check("button", element.text.text, LIMITS.buttonText);
        check("value", element.value ?? "", LIMITS.buttonValue);
      }
    } else if (block.type === "rich_text") {
      check("rich_text", JSON.stringify(block), 3 * LIMITS.richTextText + 20_000);
      let length = 0;
      for (const part of block.elements) {
        if (part.type === "rich_text_list") problems.push("a list");
        else if (part.elements.length === 0) problems.push("an empty rich text part");
        else {
          for (const element of part.elements) {
            if (element.type === "text") {
              check("rich text", element.text, LIMITS.richTextText);
              length += element.text.length;
              const breaks = part.type === "rich_text_preformatted" || element.text === "\n";
              if (!breaks && /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(element.text)) {
                problems.push(`hidden characters in ${JSON.stringify(element.text)}`);
              }
            } else if (element.type !== "date") problems.push(`rich text: ${element.type}`);
          }
        }
      }
      if (length > LIMITS.richTextText + 100) problems.push(`rich_text: ${length}`);
    } else problems.push(`unexpected ${block.type}`);
  }
  if (new Set(ids).size !== ids.length) problems.push("repeated action_id");
  const total = textLengthOf(view.blocks);
  if (total > LIMITS.blocksText) problems.push(`all text: ${total}`);
  return problems;
};
