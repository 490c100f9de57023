import {
  actions,
  alert,
  button,
  card,
  cell,
  chart,
  confirm,
  container,
  dataTable,
  divider,
  image,
  input,
  list,
  mrkdwn,
  option,
  options,
  pie,
  plain,
  richText,
  section,
  select,
  table,
} from "./samples.js";

interface Block {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** One of each block for a message, with as many optional keys as fit together; Slack takes all of them. */
export const messageBlocks: readonly Block[] = [
  section({
    block_id: "b1",
    fields: [plain("f"), { type: "mrkdwn", text: "g", verbatim: true }],
    accessory: select({
      action_id: "a1",
      placeholder: plain("Pick"),
      initial_option: option({ value: "0" }),
      confirm: confirm({ style: "danger" }),
      options: options(3),
    }),
    expand: true,
  }),
  actions(
    button({ value: "v", style: "primary", url: "https://example.com", accessibility_label: "L" }),
    { type: "overflow", options: [option({ url: "https://example.com" })], action_id: "o" },
    { type: "datepicker", initial_date: "2026-11-23", placeholder: plain("Day") },
    { type: "timepicker", initial_time: "09:30", timezone: "Europe/Berlin" },
    { type: "datetimepicker", initial_date_time: 1_764_000_000 },
    { type: "users_select", initial_user: "U0ALICE" },
    {
      type: "conversations_select",
      filter: { include: ["im"], exclude_bot_users: true },
      default_to_current_conversation: true,
    },
    { type: "external_select", min_query_length: 2, initial_option: option() },
    { type: "checkboxes", options: [option({ text: mrkdwn("x"), description: mrkdwn("y") })] },
    { type: "radio_buttons", options: options(2), initial_option: option({ value: "1" }) },
  ),
  section({
    accessory: {
      type: "multi_static_select",
      option_groups: [{ label: plain("g"), options: options(2) }],
      initial_options: [option({ value: "1" })],
      max_selected_items: 1,
    },
  }),
  { type: "header", text: { ...plain("h"), emoji: true } },
  divider(),
  { type: "context", elements: [image(), plain("a"), mrkdwn("b")] },
  image({ title: plain("T"), block_id: "img" }),
  { type: "markdown", text: "**x**" },
  richText(
    { type: "text", text: "x", style: { bold: true } },
    { type: "link", url: "https://example.com", text: "l", unsafe: false },
    { type: "user", user_id: "U0ALICE" },
    { type: "usergroup", usergroup_id: "S0SECURITY" },
    { type: "channel", channel_id: "C0SECURITY" },
    { type: "emoji", name: "wave", skin_tone: 2 },
    { type: "date", timestamp: 1, format: "{date}", fallback: "f" },
    { type: "broadcast", range: "here" },
    { type: "color", value: "#1d3557" },
  ),
  list({ indent: 1, border: 1 }),
  {
    type: "rich_text",
    elements: [
      { type: "rich_text_preformatted", elements: [{ type: "text", text: "{}" }] },
      { type: "rich_text_quote", elements: [{ type: "text", text: "q" }] },
    ],
  },
  chart({ axis_config: { categories: ["Mon"], x_label: "Day", y_label: "Events" } }),
  pie([{ label: "a", value: 1 }]),
  container({
    subtitle: mrkdwn("s"),
    icon: image(),
    width: "wide",
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [section(), actions(button({ action_id: "inner" }))],
  }),
  card({ subtitle: plain("s"), body: mrkdwn("b"), hero_image: image(), icon: image() }),
  { type: "carousel", elements: [card({ actions: [button({ action_id: "c" })] })] },
  dataTable(2, {
    rows: [
      [cell("h"), cell("n"), cell("r")],
      [
        cell(),
        { type: "raw_number", value: 1.5, text: "1.5" },
        richText({ type: "text", text: "r" }),
      ],
    ],
    page_size: 10,
    row_header_column_index: 1,
    block_id: "data",
  }),
];

/** A plain table; a message holds one table only. */
export const tableBlocks: readonly Block[] = [
  { ...table(2, 2), column_settings: [{ align: "right", is_wrapped: true }] },
];

/** One of each input for a modal. */
export const modalBlocks: readonly object[] = [
  alert({ level: "warning" }),
  input(
    {
      type: "plain_text_input",
      initial_value: "x",
      min_length: 1,
      max_length: 9,
      multiline: true,
      placeholder: plain("p"),
      focus_on_load: true,
      dispatch_action_config: { trigger_actions_on: ["on_enter_pressed"] },
    },
    { hint: plain("h"), optional: true, dispatch_action: true },
  ),
  input({ type: "number_input", is_decimal_allowed: true, min_value: "1", initial_value: "2.5" }),
  input({ type: "email_text_input", initial_value: "a@example.com" }),
  input({ type: "url_text_input", initial_value: "https://example.com" }),
  input({ type: "file_input", filetypes: ["csv"], max_files: 2 }),
  input({ type: "rich_text_input", action_id: "r", min_lines: 2, max_lines: 9 }),
  input({ type: "multi_users_select", initial_users: ["U0ALICE"], max_selected_items: 3 }),
  input({ type: "multi_external_select", initial_options: [option()], min_query_length: 0 }),
  input({ type: "channels_select", initial_channel: "C0SECURITY", response_url_enabled: true }),
  section(),
];
