import { type JsonObject, textOf } from "../json.js";
import { lengthOf } from "../validate/text-length.js";

/**
 * What Slack's own client says of a filled-in input before it submits a view, in a sentence; null when it takes it.
 * @param value text, a number, a list…: whatever the element holds, not empty
 */
export const entryProblem = (element: JsonObject, value: unknown): string | null =>
  CHECKS.get(textOf(element, "type"))?.(value, element) ?? tooMany(value, element);

type EntryCheck = (value: unknown, element: JsonObject) => string | null;

const number: EntryCheck = (value, element) => {
  const text = String(value);
  const isDecimal = element.is_decimal_allowed === true;
  if (!(isDecimal ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/).test(text)) {
    return isDecimal ? "Write a number." : "Write a whole number.";
  }
  const [least, most] = [textOf(element, "min_value"), textOf(element, "max_value")];
  if (least !== "" && Number(text) < Number(least)) return `Write a number from ${least} on.`;
  return most !== "" && Number(text) > Number(most) ? `Write a number up to ${most}.` : null;
};

const matching =
  (pattern: RegExp, wrong: string): EntryCheck =>
  (value) =>
    pattern.test(String(value)) ? null : wrong;

const longEnough: EntryCheck = (value, { min_length: least }) =>
  typeof least === "number" && lengthOf(String(value)) < least
    ? `Write at least ${least} ${least === 1 ? "character" : "characters"}.`
    : null;

const CHECKS: ReadonlyMap<string, EntryCheck> = new Map([
  ["number_input", number],
  ["plain_text_input", longEnough],
  ["email_text_input", matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "Write an e-mail address.")],
  [
    "url_text_input",
    matching(/^https?:\/\/[^\s/]+/i, "Write an address that starts with https://."),
  ],
  ["datepicker", matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "Pick a date.")],
  ["timepicker", matching(/^([01]\d|2[0-3]):[0-5]\d$/, "Pick a time.")],
  ["datetimepicker", matching(/^\d{10}$/, "Pick a date and a time.")],
]);

const tooMany: EntryCheck = (value, element) => {
  const most = element.max_selected_items;
  return Array.isArray(value) && typeof most === "number" && value.length > most
    ? `Pick no more than ${most}.`
    : null;
};
