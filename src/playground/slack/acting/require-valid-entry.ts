import { type JsonObject, objectOf, textOf } from "../json.js";
import { lengthOf } from "../validate/text-length.js";
import { LocalUserError } from "./local-user-error.js";

/**
 * What Slack's own client says of a field before it submits a view.
 * @param value the filled-in value, not empty
 * @throws LocalUserError in Slack's manner: one sentence beside the field's label
 */
export const requireValidEntry = (block: JsonObject, value: unknown): void => {
  const element = objectOf(block, "element");
  const wrong = CHECKS.get(textOf(element, "type"))?.(value, element) ?? tooMany(value, element);
  if (wrong === null) return;
  throw new LocalUserError(`"${textOf(objectOf(block, "label"), "text")}": ${wrong}`);
};

type EntryCheck = (value: unknown, element: JsonObject) => string | null;

const number: EntryCheck = (value, element) => {
  const text = String(value);
  const isDecimal = element.is_decimal_allowed === true;
  if (!(isDecimal ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/).test(text)) {
    return isDecimal ? "enter a number." : "enter a whole number.";
  }
  const [least, most] = [textOf(element, "min_value"), textOf(element, "max_value")];
  if (least !== "" && Number(text) < Number(least)) return `enter ${least} or more.`;
  return most !== "" && Number(text) > Number(most) ? `enter ${most} or less.` : null;
};

const matching =
  (pattern: RegExp, wrong: string): EntryCheck =>
  (value) =>
    pattern.test(String(value)) ? null : wrong;

const longEnough: EntryCheck = (value, { min_length: least }) =>
  typeof least === "number" && lengthOf(String(value)) < least
    ? `enter at least ${least} characters.`
    : null;

const CHECKS: ReadonlyMap<string, EntryCheck> = new Map([
  ["number_input", number],
  ["plain_text_input", longEnough],
  ["email_text_input", matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "enter an e-mail address.")],
  [
    "url_text_input",
    matching(/^https?:\/\/[^\s/]+/i, "enter an address that starts with https://."),
  ],
  ["datepicker", matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "pick a date.")],
  ["timepicker", matching(/^([01]\d|2[0-3]):[0-5]\d$/, "pick a time.")],
  ["datetimepicker", matching(/^\d{10}$/, "pick a date and a time.")],
]);

const tooMany: EntryCheck = (value, element) => {
  const most = element.max_selected_items;
  return Array.isArray(value) && typeof most === "number" && value.length > most
    ? `pick no more than ${most}.`
    : null;
};
