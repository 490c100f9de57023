import { isJsonObject, type JsonObject, objectsOf } from "../json.js";
import { report, step } from "./check.js";
import {
  actionId,
  choiceOption,
  confirm,
  conversationFilter,
  optionGroups,
  placeholder,
  selectOption,
  selectOptions,
} from "./composition.js";
import { LIMITS } from "./limits.js";
import { boolean, number, oneOf, string } from "./primitives.js";
import { exactlyOne, list, type ObjectRule, object } from "./structures.js";

const common = { action_id: actionId, confirm, focus_on_load: boolean };
const menu = { ...common, placeholder };
const multi = { ...menu, max_selected_items: number({ min: 1, whole: true }) };
const user = string({ pattern: /^[UW][A-Z0-9]+$/ });
const channel = string({ pattern: /^[CG][A-Z0-9]+$/ });
const min_query_length = number({ min: 0, whole: true });

/** An initial option must be one of the options, exactly. */
const initialIsAnOption: ObjectRule = (element, at, scope) => {
  const offered = new Set(
    [...objectsOf(element.options), ...groupedOptions(element)].map((each) => each.value),
  );
  const initial = element.initial_option;
  const chosen = isJsonObject(initial) ? [initial] : objectsOf(element.initial_options);
  if (chosen.some((each) => !offered.has(each.value))) {
    const key = isJsonObject(initial) ? "initial_option" : "initial_options";
    report(scope, step(at, key), "must exactly match one of the options");
  }
};

const groupedOptions = (element: JsonObject): readonly JsonObject[] =>
  objectsOf(element.option_groups).flatMap((group) => objectsOf(group.options));

const staticOptions = { options: selectOptions, option_groups: optionGroups };
const oneSource = exactlyOne("options", "option_groups");

/** Menus that pick one. */
export const selects = {
  static_select: object(
    { type: oneOf("static_select") },
    { ...menu, ...staticOptions, initial_option: selectOption },
    oneSource,
    initialIsAnOption,
  ),
  external_select: object(
    { type: oneOf("external_select") },
    { ...menu, initial_option: selectOption, min_query_length },
  ),
  users_select: object({ type: oneOf("users_select") }, { ...menu, initial_user: user }),
  conversations_select: object(
    { type: oneOf("conversations_select") },
    {
      ...menu,
      initial_conversation: string(),
      default_to_current_conversation: boolean,
      response_url_enabled: boolean,
      filter: conversationFilter,
    },
  ),
  channels_select: object(
    { type: oneOf("channels_select") },
    { ...menu, initial_channel: channel, response_url_enabled: boolean },
  ),
};

/** Menus that pick several. */
export const multiSelects = {
  multi_static_select: object(
    { type: oneOf("multi_static_select") },
    { ...multi, ...staticOptions, initial_options: list(selectOption, { min: 1 }) },
    oneSource,
    initialIsAnOption,
  ),
  multi_external_select: object(
    { type: oneOf("multi_external_select") },
    { ...multi, initial_options: list(selectOption, { min: 1 }), min_query_length },
  ),
  multi_users_select: object(
    { type: oneOf("multi_users_select") },
    { ...multi, initial_users: list(user, { min: 1 }) },
  ),
  multi_conversations_select: object(
    { type: oneOf("multi_conversations_select") },
    {
      ...multi,
      initial_conversations: list(string(), { min: 1 }),
      default_to_current_conversation: boolean,
      filter: conversationFilter,
    },
  ),
  multi_channels_select: object(
    { type: oneOf("multi_channels_select") },
    { ...multi, initial_channels: list(channel, { min: 1 }) },
  ),
};

const choices = list(choiceOption, { min: 1, max: LIMITS.choiceOptions });

/** Radio buttons and checkboxes. */
export const choiceElements = {
  radio_buttons: object(
    { type: oneOf("radio_buttons"), options: choices },
    { ...common, initial_option: choiceOption },
    initialIsAnOption,
  ),
  checkboxes: object(
    { type: oneOf("checkboxes"), options: choices },
    { ...common, initial_options: list(choiceOption, { min: 1 }) },
    initialIsAnOption,
  ),
};
