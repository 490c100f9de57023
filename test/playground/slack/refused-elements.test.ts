import { describe, expect, it } from "vitest";
import { call, startSlack } from "./call-slack.js";
import {
  actions,
  address,
  alert,
  button,
  card,
  cell,
  chars,
  chart,
  confirm,
  container,
  dataTable,
  divider,
  home,
  image,
  input,
  list,
  many,
  modal,
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

type Row = readonly [limit: string, payload: object, reason: string];

const beside = (accessory: object): object[] => [section({ accessory })];
const groups = (label: string, count = 1) => ({
  type: "static_select",
  option_groups: [{ label: plain(label), options: options(count) }],
});
const series = (name: string) => [{ name, data: [{ label: "Mon", value: 1 }] }];
const axis = (more: object) => chart({ axis_config: { categories: ["Mon"], ...more } });
const feedback = (button: object) => [
  {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        positive_button: { text: plain("Good"), value: "y", ...button },
        negative_button: { text: plain("Bad"), value: "n" },
      },
    ],
  },
];
const iconButton = (more: object = {}) => ({
  type: "icon_button",
  icon: "trash",
  text: plain("Bin"),
  ...more,
});
const video = (more: object) => [
  {
    type: "video",
    title: plain("V"),
    video_url: "https://example.com/v",
    thumbnail_url: "https://example.com/t.png",
    alt_text: "A",
    ...more,
  },
];
const long = (limit: number): string => `must be less than ${limit + 1} characters`;
const most = (limit: number): string => `no more than ${limit} items allowed`;

/** Elements and the newer blocks in a message, each breaking one documented rule. */
const IN_MESSAGES: readonly Row[] = [
  ["a button address of 3,001 characters", [actions(button({ url: address(3_001) }))], long(3_000)],
  [
    "a button label of 76 characters",
    [actions(button({ accessibility_label: chars(76) }))],
    long(75),
  ],
  ["a button in mrkdwn", [actions(button({ text: mrkdwn("x") }))], "must be one of: plain_text"],
  ["a button without text", [actions({ type: "button" })], "missing required field: text"],
  [
    "a confirm button of 31 characters",
    [actions(button({ confirm: confirm({ confirm: plain(chars(31)) }) }))],
    long(30),
  ],
  [
    "a confirm without title",
    [actions(button({ confirm: confirm({ title: undefined }) }))],
    "missing required field: title",
  ],
  ["no options", beside(select({ options: [] })), "must provide at least 1 items"],
  ["an empty option group", beside(groups("g", 0)), "must provide at least 1 items"],
  ["101 options in a group", beside(groups("g", 101)), most(100)],
  ["a group label of 76 characters", beside(groups(chars(76))), long(75)],
  ["neither options nor groups", beside({ type: "static_select" }), "must define either"],
  [
    "an option without value",
    beside(select({ options: [{ text: plain("x") }] })),
    "missing required field: value",
  ],
  [
    "an option in mrkdwn in a menu",
    beside(select({ options: [option({ text: mrkdwn("x") })] })),
    "must be one of: plain_text",
  ],
  [
    "an option description of 76 characters",
    beside(select({ options: [option({ description: plain(chars(76)) })] })),
    long(75),
  ],
  [
    "an option address in a select",
    beside(select({ options: [option({ url: "https://example.com" })] })),
    "invalid additional property: url",
  ],
  [
    "an overflow address of 3,001 characters",
    beside({ type: "overflow", options: [option({ url: address(3_001) })] }),
    long(3_000),
  ],
  [
    "an overflow without options",
    beside({ type: "overflow", options: [] }),
    "must provide at least 1 items",
  ],
  ["11 radio buttons", beside({ type: "radio_buttons", options: options(11) }), most(10)],
  [
    "a checkbox text of 76 characters",
    beside({ type: "checkboxes", options: [option({ text: mrkdwn(chars(76)) })] }),
    long(75),
  ],
  [
    "a checked box that is no option",
    beside({ type: "checkboxes", options: options(1), initial_options: [option({ value: "9" })] }),
    "must exactly match one of the options",
  ],
  [
    "a select of nobody",
    beside({ type: "users_select", initial_user: "alice" }),
    "must be a valid string",
  ],
  [
    "at most 0 selected",
    beside({ type: "multi_users_select", max_selected_items: 0 }),
    "must be at least 1",
  ],
  [
    "a multi-select of 101 options",
    beside({ type: "multi_static_select", options: options(101) }),
    most(100),
  ],
  [
    "an external select from -1 characters",
    beside({ type: "external_select", min_query_length: -1 }),
    "must be at least 0",
  ],
  [
    "an empty conversation filter",
    beside({ type: "conversations_select", filter: {} }),
    "must define either",
  ],
  [
    "a filter that includes nothing",
    beside({ type: "conversations_select", filter: { include: [] } }),
    "must provide at least 1 items",
  ],
  [
    "a filter for what is no kind",
    beside({ type: "conversations_select", filter: { include: ["dm"] } }),
    "must be one of: im",
  ],
  [
    "a date placeholder of 151 characters",
    [actions({ type: "datepicker", placeholder: plain(chars(151)) })],
    long(150),
  ],
  [
    "a 13th month",
    [actions({ type: "datepicker", initial_date: "2026-13-01" })],
    "must be a date as YYYY-MM-DD",
  ],
  [
    "a 25th hour",
    [actions({ type: "timepicker", initial_time: "25:00" })],
    "must be a time as HH:mm",
  ],
  [
    "a date and time of 9 digits",
    [actions({ type: "datetimepicker", initial_date_time: 999_999_999 })],
    "must be at least 1000000000",
  ],
  [
    "a date and time in milliseconds",
    [actions({ type: "datetimepicker", initial_date_time: 1_764_000_000_000 })],
    "must be at most 9999999999",
  ],
  ["an image address of 3,001 characters", [image({ image_url: address(3_001) })], long(3_000)],
  ["an image text of 2,001 characters", [image({ alt_text: chars(2_001) })], long(2_000)],
  ["an image title of 2,001 characters", [image({ title: plain(chars(2_001)) })], long(2_000)],
  ["an image with two sources", [image({ slack_file: { id: "F0" } })], "must define only one of"],
  ["an image without source", [{ type: "image", alt_text: "A" }], "must define either"],
  [
    "a context without elements",
    [{ type: "context", elements: [] }],
    "must provide at least 1 items",
  ],
  [
    "a button in a context",
    [{ type: "context", elements: [button()] }],
    "unsupported type: button",
  ],
  [
    "a text field beside a section",
    beside({ type: "plain_text_input" }),
    "unsupported type: plain_text_input",
  ],
  [
    "a text field among actions",
    [actions({ type: "plain_text_input" })],
    "unsupported type: plain_text_input",
  ],
  ["a button in an input", [input(button())], "unsupported type: button"],
  [
    "an e-mail field in a message",
    [input({ type: "email_text_input" })],
    "unsupported type: email_text_input",
  ],
  ["a file field in a message", [input({ type: "file_input" })], "unsupported type: file_input"],
  [
    "six context actions",
    [{ type: "context_actions", elements: many(6, (i) => iconButton({ action_id: `${i}` })) }],
    most(5),
  ],
  ["feedback of 76 characters", feedback({ text: plain(chars(76)) }), long(75)],
  ["feedback with a value of 2,001 characters", feedback({ value: chars(2_001) }), long(2_000)],
  [
    "an unknown icon",
    [{ type: "context_actions", elements: [iconButton({ icon: "star" })] }],
    "must be one of: trash",
  ],
  ["a video title of 201 characters", video({ title: plain(chars(201)) }), long(200)],
  ["a video author of 51 characters", video({ author_name: chars(51) }), long(50)],
  ["a list nested nine deep", [list({ indent: 9 })], "must be at most 8"],
  ["a list of unknown style", [list({ style: "roman" })], "must be one of: bullet, ordered"],
  ["a list of buttons", [list({ elements: [button()] })], "must be one of: rich_text_section"],
  ["an unknown broadcast", [richText({ type: "broadcast", range: "all" })], "must be one of: here"],
  [
    "a skin tone of 7",
    [richText({ type: "emoji", name: "wave", skin_tone: 7 })],
    "must be at most 6",
  ],
  ["a colour that is none", [richText({ type: "color", value: "red" })], "must be a hex color"],
  [
    "a date format without a token",
    [richText({ type: "date", timestamp: 1, format: "now" })],
    "must be a format",
  ],
  [
    "an unknown rich text element",
    [richText({ type: "html", text: "x" })],
    "unsupported type: html",
  ],
  ["21 column settings", [{ ...table(1), column_settings: many(21, () => ({})) }], most(20)],
  [
    "an unknown alignment",
    [{ ...table(1), column_settings: [{ align: "middle" }] }],
    "must be one of: left",
  ],
  ["a table without rows", [{ type: "table", rows: [] }], "must provide at least 1 items"],
  ["a row without cells", [{ type: "table", rows: [[]] }], "must provide at least 1 items"],
  ["a cell that is text", [{ type: "table", rows: [["x"]] }], "must provide an object"],
  ["an empty caption", [dataTable(2, { caption: "" })], "must be more than 0 characters"],
  ["a page of no rows", [dataTable(2, { page_size: 0 })], "must be at least 1"],
  ["a data table of 21 columns", [{ ...dataTable(2), rows: table(2, 21).rows }], most(20)],
  [
    "a row header beyond the columns",
    [dataTable(2, { row_header_column_index: 1 })],
    "must name a column",
  ],
  [
    "10,001 characters in a data table",
    [dataTable(2, { rows: [[cell()], [cell(chars(10_000))]] })],
    "must be less than 10001 characters",
  ],
  ["a chart without series", [chart({ series: [] })], "must provide at least 1 items"],
  [
    "a chart without axis",
    [chart({ axis_config: undefined })],
    "missing required field: axis_config",
  ],
  ["a chart of unknown type", [chart({ type: "donut" })], "unsupported type: donut"],
  ["a series name of 21 characters", [chart({ series: series(chars(21)) })], long(20)],
  [
    "a category of 21 characters",
    [
      chart({
        series: [{ name: "A", data: [{ label: chars(21), value: 1 }] }],
        axis_config: { categories: [chars(21)] },
      }),
    ],
    long(20),
  ],
  ["a y title of 51 characters", [axis({ y_label: chars(51) })], long(50)],
  ["a value that is text", [pie([{ label: "a", value: "1" }])], "must provide a number"],
  ["a pie without segments", [pie([])], "must provide at least 1 items"],
  ["a chart without title", [chart({}, "")], "must be more than 0 characters"],
  ["a container title of 151 characters", [container({ title: plain(chars(151)) })], long(150)],
  [
    "a container title in mrkdwn",
    [container({ title: mrkdwn("x") })],
    "must be one of: plain_text",
  ],
  [
    "a container subtitle of 151 characters",
    [container({ subtitle: plain(chars(151)) })],
    long(150),
  ],
  [
    "a container without blocks",
    [container({ child_blocks: [] })],
    "must provide at least 1 items",
  ],
  ["a container of unknown width", [container({ width: "huge" })], "must be one of: narrow"],
  [
    "a chart in a container",
    [container({ child_blocks: [chart()] })],
    "unsupported type: data_visualization",
  ],
  [
    "a limit broken in a container",
    [container({ child_blocks: [section({ text: mrkdwn(chars(3_001)) })] })],
    "/blocks/0/child_blocks/0/text/text",
  ],
  ["a card title of 151 characters", [card({ title: mrkdwn(chars(151)) })], long(150)],
  ["a card subtitle of 151 characters", [card({ subtitle: mrkdwn(chars(151)) })], long(150)],
  ["a select on a card", [card({ actions: [select()] })], "must be one of: button"],
  [
    "a carousel without cards",
    [{ type: "carousel", elements: [] }],
    "must provide at least 1 items",
  ],
  [
    "a section in a carousel",
    [{ type: "carousel", elements: [section()] }],
    "must be one of: card",
  ],
];

/** What may not stand in a modal, or breaks a limit there. */
const IN_MODALS: readonly Row[] = [
  [
    "a hint of 2,001 characters",
    modal([input(undefined, { hint: plain(chars(2_001)) })]),
    long(2_000),
  ],
  [
    "a label in mrkdwn",
    modal([input(undefined, { label: mrkdwn("x") })]),
    "must be one of: plain_text",
  ],
  [
    "an initial text of 3,001 characters",
    modal([input({ type: "plain_text_input", initial_value: chars(3_001) })]),
    long(3_000),
  ],
  [
    "a text of at most 3,001 characters",
    modal([input({ type: "plain_text_input", max_length: 3_001 })]),
    "must be at most 3000",
  ],
  [
    "a text of at least 3,001 characters",
    modal([input({ type: "plain_text_input", min_length: 3_001 })]),
    "must be at most 3000",
  ],
  [
    "an input placeholder of 151 characters",
    modal([input({ type: "plain_text_input", placeholder: plain(chars(151)) })]),
    long(150),
  ],
  [
    "a dispatch on nothing",
    modal([
      input({ type: "plain_text_input", dispatch_action_config: { trigger_actions_on: [] } }),
    ]),
    "must provide at least 1 items",
  ],
  [
    "a dispatch on a click",
    modal([
      input({
        type: "plain_text_input",
        dispatch_action_config: { trigger_actions_on: ["on_click"] },
      }),
    ]),
    "must be one of: on_enter_pressed",
  ],
  [
    "a number field that does not say of which kind",
    modal([input({ type: "number_input" })]),
    "missing required field: is_decimal_allowed",
  ],
  [
    "a least number above the greatest",
    modal([
      input({ type: "number_input", is_decimal_allowed: true, min_value: "10", max_value: "9.5" }),
    ]),
    "must not be greater than",
  ],
  [
    "a number that is none",
    modal([input({ type: "number_input", is_decimal_allowed: true, initial_value: "ten" })]),
    "must be a number",
  ],
  ["11 files", modal([input({ type: "file_input", max_files: 11 })]), "must be at most 10"],
  ["no files", modal([input({ type: "file_input", max_files: 0 })]), "must be at least 1"],
  [
    "a file field that tells at once",
    modal([input({ type: "file_input" }, { dispatch_action: true })]),
    "must not be set",
  ],
  [
    "101 lines of rich text",
    modal([input({ type: "rich_text_input", action_id: "r", max_lines: 101 })]),
    "must be at most 100",
  ],
  [
    "a rich text field without action_id",
    modal([input({ type: "rich_text_input" })]),
    "missing required field: action_id",
  ],
  ["an external_id of 256 characters", modal([], { external_id: chars(256) }), long(255)],
  ["an empty title", modal([], { title: plain("") }), "must be more than 0 characters"],
  ["a title in mrkdwn", modal([], { title: mrkdwn("x") }), "must be one of: plain_text"],
  ["no blocks", { type: "modal", title: plain("T") }, "missing required field: blocks"],
  ["blocks that are no list", { ...modal(), blocks: {} }, "must provide an array"],
  ["a flag that is text", modal([], { notify_on_close: "yes" }), "must provide a boolean"],
  [
    "private metadata that is an object",
    modal([], { private_metadata: {} }),
    "must provide a string",
  ],
  [
    "a block_id twice",
    modal([section({ block_id: "b" }), section({ block_id: "b" })]),
    "`block_id` must be unique",
  ],
  ["a container", modal([container()]), "unsupported type: container"],
  ["a card", modal([card()]), "unsupported type: card"],
  ["a data table", modal([dataTable(2)]), "unsupported type: data_table"],
  [
    "context actions",
    modal([{ type: "context_actions", elements: [iconButton()] }]),
    "unsupported type: context_actions",
  ],
];

/** What may not stand in a Home tab. */
const IN_HOMES: readonly Row[] = [
  ["101 blocks", home(many(101, divider)), most(100)],
  ["a chart", home([chart()]), "unsupported type: data_visualization"],
  ["a table", home([table(1)]), "unsupported type: table"],
  ["an alert", home([alert()]), "unsupported type: alert"],
  [
    "a number field",
    home([input({ type: "number_input", is_decimal_allowed: true })]),
    "unsupported type: number_input",
  ],
  [
    "a date and time",
    home([actions({ type: "datetimepicker" })]),
    "unsupported type: datetimepicker",
  ],
  ["a title", { ...home([]), title: plain("T") }, "invalid additional property: title"],
];

describe("a message", () => {
  it.each(IN_MESSAGES)("is refused with %s", async (_limit, blocks, reason) => {
    const slack = await startSlack();
    const message = { channel: "C0SECURITY", text: "t", blocks };
    const answer = await call(slack, "chat.postMessage", message);
    expect(answer).toMatchObject({ ok: false, error: "invalid_blocks" });
    expect(answer.response_metadata.messages.join("\n")).toContain(reason);
    expect(slack.messages("C0SECURITY")).toEqual([]);
  });

  it.each([
    [
      "101 attachments",
      { text: "t", attachments: many(101, () => ({ text: "a" })) },
      "too_many_attachments",
    ],
    ["an attachment that is none", { text: "t", attachments: ["a"] }, "invalid_attachments"],
    ["metadata that is text", { text: "t", metadata: "audit" }, "invalid_metadata_format"],
    [
      "metadata with a key of its own",
      { text: "t", metadata: { event_type: "a", event_payload: {}, id: 1 } },
      "invalid_metadata_format",
    ],
    [
      "null in metadata",
      { text: "t", metadata: { event_type: "a", event_payload: { a: null } } },
      "invalid_metadata_schema",
    ],
  ])("is refused with %s", async (_limit, message, error) => {
    const slack = await startSlack();
    const answer = await call(slack, "chat.postMessage", { channel: "C0SECURITY", ...message });
    expect(answer).toMatchObject({ ok: false, error });
  });

  it("is cut after 40,000 characters, or refused when it is ephemeral", async () => {
    const slack = await startSlack();
    const message = { channel: "C0SECURITY", user: "U0ALICE", text: chars(40_001) };
    const posted = await call(slack, "chat.postMessage", message);
    expect(posted).toMatchObject({ ok: true, warning: "message_truncated" });
    expect(posted.message.text).toHaveLength(40_000);
    const ephemeral = await call(slack, "chat.postEphemeral", message);
    expect(ephemeral.error).toBe("msg_too_long");
  });
});

describe("a modal", () => {
  it.each(IN_MODALS)("is refused with %s", async (_limit, view, reason) => {
    const slack = await startSlack();
    const submit = plain("Go");
    const answer = await call(slack, "views.open", {
      trigger_id: "any",
      view: { submit, ...view },
    });
    expect(answer).toMatchObject({ ok: false, error: "invalid_arguments" });
    expect(answer.response_metadata.messages.join("\n")).toContain(reason);
  });

  it.each([
    ["nothing", undefined],
    ["text", "modal"],
    ["a list", []],
    ["of no kind", { type: "dialog" }],
  ])("is refused when it is %s", async (_what, view) => {
    const slack = await startSlack();
    const answer = await call(slack, "views.open", { trigger_id: "any", view });
    expect(answer).toMatchObject({ ok: false, error: "invalid_arguments" });
  });

  it("is refused beyond 250 kB", async () => {
    const slack = await startSlack();
    const view = modal(many(90, () => section({ text: plain(chars(2_900)) })));
    const answer = await call(slack, "views.open", { trigger_id: "any", view });
    expect(answer.error).toBe("view_too_large");
  });
});

describe("a Home tab", () => {
  it.each(IN_HOMES)("is refused with %s", async (_limit, view, reason) => {
    const slack = await startSlack();
    const answer = await call(slack, "views.publish", { user_id: "U0ALICE", view });
    expect(answer).toMatchObject({ ok: false, error: "invalid_arguments" });
    expect(answer.response_metadata.messages.join("\n")).toContain(reason);
  });
});
