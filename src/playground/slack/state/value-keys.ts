/** How an element's value is called in `state.values`, and how its initial value is called in the element. */
export interface ValueKeys {
  readonly value: string;
  readonly initial: string;
}

const keys = (value: string, initial: string): ValueKeys => ({ value, initial });

const TEXT = keys("value", "initial_value");
const OPTION = keys("selected_option", "initial_option");
const OPTIONS = keys("selected_options", "initial_options");

/** Source: docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
const BY_TYPE: ReadonlyMap<string, ValueKeys> = new Map([
  ["plain_text_input", TEXT],
  ["email_text_input", TEXT],
  ["url_text_input", TEXT],
  ["number_input", TEXT],
  ["rich_text_input", keys("rich_text_value", "initial_value")],
  ["datepicker", keys("selected_date", "initial_date")],
  ["timepicker", keys("selected_time", "initial_time")],
  ["datetimepicker", keys("selected_date_time", "initial_date_time")],
  ["static_select", OPTION],
  ["external_select", OPTION],
  ["radio_buttons", OPTION],
  ["users_select", keys("selected_user", "initial_user")],
  ["conversations_select", keys("selected_conversation", "initial_conversation")],
  ["channels_select", keys("selected_channel", "initial_channel")],
  ["multi_static_select", OPTIONS],
  ["multi_external_select", OPTIONS],
  ["checkboxes", OPTIONS],
  ["multi_users_select", keys("selected_users", "initial_users")],
  ["multi_conversations_select", keys("selected_conversations", "initial_conversations")],
  ["multi_channels_select", keys("selected_channels", "initial_channels")],
  ["file_input", keys("files", "initial_files")],
]);

/** The keys for an element of a type (`static_select`…), or null for one without a value (a button). */
export const valueKeysOf = (type: string): ValueKeys | null => BY_TYPE.get(type) ?? null;

/** Whether a value key (`selected_options`, `files`) holds a list: Slack's plurals do. */
export const holdsList = (valueKey: string): boolean => valueKey.endsWith("s");
