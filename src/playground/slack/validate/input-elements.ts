import { type JsonObject, textOf } from "../json.js";
import { report } from "./check.js";
import { actionId, confirm, dispatchActionConfig, placeholder } from "./composition.js";
import { LIMITS } from "./limits.js";
import { boolean, number, oneOf, string } from "./primitives.js";
import { richText } from "./rich-text.js";
import { list, type ObjectRule, object } from "./structures.js";

const picker = { action_id: actionId, confirm, focus_on_load: boolean };

/** Pickers of dates and times. */
export const pickers = {
  datepicker: object(
    { type: oneOf("datepicker") },
    {
      ...picker,
      placeholder,
      initial_date: string({
        pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
        called: "a date as YYYY-MM-DD",
      }),
    },
  ),
  timepicker: object(
    { type: oneOf("timepicker") },
    {
      ...picker,
      placeholder,
      initial_time: string({ pattern: /^([01]\d|2[0-3]):[0-5]\d$/, called: "a time as HH:mm" }),
      timezone: string(),
    },
  ),
};

export const dateTimePicker = object(
  { type: oneOf("datetimepicker") },
  { ...picker, initial_date_time: number({ min: 1_000_000_000, max: 9_999_999_999, whole: true }) },
);

const typed = {
  action_id: actionId,
  placeholder,
  focus_on_load: boolean,
  dispatch_action_config: dispatchActionConfig,
};
const decimal = string({ pattern: /^-?\d+(\.\d+)?$/, called: "a number" });
const lines = number({ min: 1, max: LIMITS.richTextInputLines, whole: true });

/** A bound as a number, whether it is written as one or as text; NaN, which passes nothing, for none. */
const boundOf = (element: JsonObject, key: string): number => {
  const bound = element[key];
  return typeof bound === "number" ? bound : Number.parseFloat(textOf(element, key));
};

/** The lower bound of two fields must not pass the upper one. */
const ordered =
  (low: string, high: string): ObjectRule =>
  (element, at, scope) => {
    if (boundOf(element, low) > boundOf(element, high))
      report(scope, at, `\`${low}\` must not be greater than \`${high}\``);
  };

/** Fields that a person types into; they live in input blocks only. */
export const typedInputs = {
  plain_text_input: object(
    { type: oneOf("plain_text_input") },
    {
      ...typed,
      initial_value: string({ min: 0, max: LIMITS.plainTextInput }),
      multiline: boolean,
      min_length: number({ min: 0, max: LIMITS.plainTextInput, whole: true }),
      max_length: number({ min: 1, max: LIMITS.plainTextInput, whole: true }),
    },
    ordered("min_length", "max_length"),
  ),
  email_text_input: object(
    { type: oneOf("email_text_input") },
    { ...typed, initial_value: string({ min: 0 }) },
  ),
  url_text_input: object(
    { type: oneOf("url_text_input") },
    { ...typed, initial_value: string({ min: 0 }) },
  ),
  number_input: object(
    { type: oneOf("number_input"), is_decimal_allowed: boolean },
    { ...typed, initial_value: decimal, min_value: decimal, max_value: decimal },
    ordered("min_value", "max_value"),
  ),
  rich_text_input: object(
    { type: oneOf("rich_text_input"), action_id: actionId },
    { ...typed, initial_value: richText, min_lines: lines, max_lines: lines },
  ),
  file_input: object(
    { type: oneOf("file_input") },
    {
      action_id: actionId,
      filetypes: list(string(), { min: 1 }),
      max_files: number({ min: 1, max: LIMITS.inputFiles, whole: true }),
    },
  ),
};
