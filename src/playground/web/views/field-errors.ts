import type { BlockKit, ElementValue } from "../../page/protocol.js";
import { entryProblem } from "../../slack/acting/entry-problem.js";
import { objectAt, textAt } from "../blocks/read.js";
import { type Drafts, elementKey, shownValue } from "../blocks/values/drafts.js";
import { elementValue, hasValue, isEmptyValue } from "../blocks/values/element-value.js";

/** Block id → what is wrong with it. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What Slack's own client says about a form before it sends it: empty required fields, too short and malformed texts. */
export const fieldErrors = (
  blocks: readonly BlockKit[],
  values: BlockKit,
  drafts: Drafts,
): FieldErrors => {
  const errors: Record<string, string> = {};
  for (const block of blocks.filter(({ type }) => type === "input")) {
    const element = objectAt(block, "element") ?? {};
    const blockId = textAt(block, "block_id");
    const draft = drafts.get(elementKey(blockId, textAt(element, "action_id")));
    const value = shownValue(draft, elementValue(element, blockId, values));
    const error = hasValue(element) ? errorOf(element, value, block.optional === true) : "";
    if (error !== "") errors[blockId] = error;
  }
  return errors;
};

const errorOf = (element: BlockKit, value: ElementValue, isOptional: boolean): string => {
  if (isEmptyValue(value)) return isOptional ? "" : "Please complete this required field.";
  return entryProblem(element, value) ?? "";
};
