import type {
  ConversationsSelect,
  InputBlock,
  InputBlockElement,
  PlainTextOption,
  StaticSelect,
  Timepicker,
  UsersSelect,
} from "@slack/types";
import { LIMITS } from "../blocks/limits.js";
import { plainText } from "../blocks/text.js";
import { clockTime } from "../blocks/watches/clock-time.js";
import { blockIdOf, type Field } from "./fields.js";

const LABEL_MOST = 100;
const HINT_MOST = 200;

export interface InputOptions {
  readonly hint?: string;
  readonly isOptional?: boolean;
  readonly version?: number;
}

/** One field; those called `watch.…` tell at once when they change. */
export const input = (
  field: Field,
  label: string,
  element: InputBlockElement,
  { hint, isOptional = false, version = 0 }: InputOptions = {},
): InputBlock => ({
  type: "input",
  block_id: blockIdOf(field, version),
  label: plainText(label, LABEL_MOST),
  element,
  ...(isOptional ? { optional: true } : {}),
  ...(field.startsWith("watch.") ? { dispatch_action: true } : {}),
  ...(hint === undefined ? {} : { hint: plainText(hint, HINT_MOST) }),
});

/** A choice: its value and what people read. */
export type Choice = readonly [value: string, label: string];

export const optionOf = ([value, label]: Choice): PlainTextOption => ({
  text: plainText(label, LIMITS.optionText),
  value,
});

/** A menu of which one is chosen. */
export const menu = (field: Field, choices: readonly Choice[], chosen: string): StaticSelect => {
  const initial = choices.find(([value]) => value === chosen);
  return {
    type: "static_select",
    action_id: field,
    options: choices.map(optionOf),
    ...(initial === undefined ? {} : { initial_option: optionOf(initial) }),
  };
};

/** Public and private channels. */
export const channelMenu = (field: Field, chosen: string | null): ConversationsSelect => ({
  type: "conversations_select",
  action_id: field,
  filter: { include: ["public", "private"], exclude_bot_users: true },
  placeholder: plainText("Pick a channel", 150),
  ...(chosen === null ? {} : { initial_conversation: chosen }),
});

export const personMenu = (field: Field, chosen: string | null): UsersSelect => ({
  type: "users_select",
  action_id: field,
  placeholder: plainText("Pick a person", 150),
  ...(chosen === null ? {} : { initial_user: chosen }),
});

export const timeMenu = (field: Field, minute: number | null): Timepicker => ({
  type: "timepicker",
  action_id: field,
  ...(minute === null ? {} : { initial_time: clockTime(minute) }),
});
