import type { BlockKit, ElementValue } from "../../page/protocol.js";
import { numberAt, objectAt, textAt } from "../blocks/read.js";
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
  const text = String(value);
  const least = numberAt(element, "min_length") ?? 0;
  if (text.length < least) return `Write at least ${least} characters.`;
  switch (element.type) {
    case "number_input":
      return numberError(element, text);
    case "email_text_input":
      return /^\S+@\S+$/.test(text) ? "" : "Write an e-mail address.";
    case "url_text_input":
      return /^https?:\/\/\S+$/i.test(text) ? "" : "Write an address that starts with https://.";
    default:
      return "";
  }
};

const numberError = (element: BlockKit, text: string): string => {
  const isDecimal = element.is_decimal_allowed === true;
  const pattern = isDecimal ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  if (!pattern.test(text)) return isDecimal ? "Write a number." : "Write a whole number.";
  const [least, most] = [numberAt(element, "min_value"), numberAt(element, "max_value")];
  if (least !== null && Number(text) < least) return `Write a number from ${least} on.`;
  return most !== null && Number(text) > most ? `Write a number up to ${most}.` : "";
};
