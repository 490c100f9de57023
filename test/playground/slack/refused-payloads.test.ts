import { expect, it } from "vitest";
import { call, startSlack } from "./call-slack.js";
import {
  actions,
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
  input,
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

const series = (count: number) =>
  many(count, (i) => ({ name: `s${i}`, data: [{ label: "Mon", value: i }] }));
const point = (label: string) => ({ label, value: 1 });

/** Blocks of a message; each breaks exactly one documented rule. Slack answers invalid_blocks. */
const BLOCKS: readonly Row[] = [
  ["51 blocks", many(51, divider), "no more than 50 items allowed [json-pointer:/blocks]"],
  [
    "an unknown block",
    [{ type: "sections" }],
    "unsupported type: sections [json-pointer:/blocks/0/type]",
  ],
  ["a block without type", [{}], "missing required field: type"],
  ["a text object as block", [mrkdwn("x")], "unsupported type: mrkdwn"],
  ["an unknown key", [section({ color: "red" })], "invalid additional property: color"],
  [
    "a section of 3,001 characters",
    [section({ text: mrkdwn(chars(3001)) })],
    "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
  ],
  ["an empty text", [section({ text: plain("") })], "must be more than 0 characters"],
  [
    "a section without text and fields",
    [{ type: "section" }],
    "must define either `text` or `fields`",
  ],
  ["text that is a string", [section({ text: "hi" })], "must provide an object"],
  ["11 fields", [section({ fields: many(11, () => plain("f")) })], "no more than 10 items allowed"],
  [
    "a field of 2,001 characters",
    [section({ fields: [plain(chars(2001))] })],
    "must be less than 2001 characters",
  ],
  [
    "a header of 151 characters",
    [{ type: "header", text: plain(chars(151)) }],
    "must be less than 151 characters",
  ],
  ["a header in mrkdwn", [{ type: "header", text: mrkdwn("x") }], "must be one of: plain_text"],
  [
    "11 context elements",
    [{ type: "context", elements: many(11, () => plain("c")) }],
    "no more than 10 items allowed",
  ],
  [
    "26 actions",
    [actions(...many(26, (i) => button({ action_id: `a${i}` })))],
    "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
  ],
  ["no actions", [actions()], "must provide at least 1 items"],
  [
    "a button text of 76 characters",
    [actions(button({ text: plain(chars(76)) }))],
    "must be less than 76 characters",
  ],
  [
    "a button value of 2,001 characters",
    [actions(button({ value: chars(2001) }))],
    "must be less than 2001 characters",
  ],
  [
    "a button address that is none",
    [actions(button({ url: "javascript:alert(1)" }))],
    "must be a valid url",
  ],
  ["a button style", [actions(button({ style: "green" }))], "must be one of: primary, danger"],
  [
    "an action_id of 256 characters",
    [actions(button({ action_id: chars(256) }))],
    "must be less than 256 characters",
  ],
  [
    "a block_id of 256 characters",
    [section({ block_id: chars(256) })],
    "must be less than 256 characters",
  ],
  [
    "a block_id twice",
    [section({ block_id: "b" }), section({ block_id: "b" })],
    "`block_id` must be unique",
  ],
  [
    "an action_id twice in a block",
    [actions(button({ action_id: "a" }), button({ action_id: "a" }))],
    "`action_id` must be unique within its block",
  ],
  [
    "101 options",
    [section({ accessory: select({ options: options(101) }) })],
    "no more than 100 items allowed",
  ],
  [
    "101 option groups",
    [
      section({
        accessory: {
          type: "static_select",
          option_groups: many(101, () => ({ label: plain("g"), options: options(1) })),
        },
      }),
    ],
    "no more than 100 items allowed",
  ],
  [
    "options and groups",
    [
      section({
        accessory: select({ option_groups: [{ label: plain("g"), options: options(1) }] }),
      }),
    ],
    "must define only one of",
  ],
  [
    "an option text of 76 characters",
    [section({ accessory: select({ options: [option({ text: plain(chars(76)) })] }) })],
    "must be less than 76 characters",
  ],
  [
    "an option value of 151 characters",
    [section({ accessory: select({ options: [option({ value: chars(151) })] }) })],
    "must be less than 151 characters",
  ],
  [
    "an initial option that is no option",
    [section({ accessory: select({ initial_option: option({ value: "9" }) }) })],
    "must exactly match one of the options",
  ],
  [
    "a placeholder of 151 characters",
    [section({ accessory: select({ placeholder: plain(chars(151)) }) })],
    "must be less than 151 characters",
  ],
  [
    "6 overflow options",
    [section({ accessory: { type: "overflow", options: options(6) } })],
    "no more than 5 items allowed",
  ],
  [
    "11 checkboxes",
    [section({ accessory: { type: "checkboxes", options: options(11) } })],
    "no more than 10 items allowed",
  ],
  [
    "a confirm title of 101 characters",
    [actions(button({ confirm: confirm({ title: plain(chars(101)) }) }))],
    "must be less than 101 characters",
  ],
  [
    "a confirm text of 301 characters",
    [actions(button({ confirm: confirm({ text: plain(chars(301)) }) }))],
    "must be less than 301 characters",
  ],
  [
    "a confirm button of 31 characters",
    [actions(button({ confirm: confirm({ deny: plain(chars(31)) }) }))],
    "must be less than 31 characters",
  ],
  [
    "a multi-select among actions",
    [actions({ type: "multi_users_select" })],
    "unsupported element: multiselect",
  ],
  [
    "a date that is none",
    [actions({ type: "datepicker", initial_date: "23.11.2026" })],
    "must be a date as YYYY-MM-DD",
  ],
  [
    "a number input in a message",
    [input({ type: "number_input", is_decimal_allowed: false })],
    "unsupported type: number_input",
  ],
  [
    "an image without words",
    [{ type: "image", image_url: "https://example.com/a.png" }],
    "missing required field: alt_text",
  ],
  [
    "a markdown block of 12,001 characters",
    [{ type: "markdown", text: chars(12_001) }],
    "must be less than 12001 characters",
  ],
  [
    "two markdown blocks with 12,001 together",
    many(2, () => ({ type: "markdown", text: chars(6_001) })),
    "markdown must be less than 12001 characters",
  ],
  ["an empty rich text", [richText({ type: "text", text: "" })], "must be more than 0 characters"],
  [
    "a rich text user that is none",
    [richText({ type: "user", user_id: "alice" })],
    "must be a valid string",
  ],
  [
    "a rich text date without format",
    [richText({ type: "date", timestamp: 1 })],
    "missing required field: format",
  ],
  [
    "a rich text date of half a second",
    [richText({ type: "date", timestamp: 1.5, format: "{date}" })],
    "must provide an integer",
  ],
  [
    "a rich text link without scheme",
    [richText({ type: "link", url: "example.com" })],
    "must be a valid url",
  ],
  [
    "an unknown rich text style",
    [richText({ type: "text", text: "x", style: { blink: true } })],
    "invalid additional property: blink",
  ],
  ["a table of 101 rows", [table(101)], "no more than 100 items allowed"],
  ["a table of 21 columns", [table(1, 21)], "no more than 20 items allowed"],
  [
    "an empty table cell",
    [{ type: "table", rows: [[cell("")]] }],
    "must be more than 0 characters",
  ],
  [
    "10,001 characters in tables",
    [table(1, 1, chars(10_001))],
    "must be less than 10001 characters",
  ],
  [
    "a data table without caption",
    [dataTable(2, { caption: undefined })],
    "missing required field: caption",
  ],
  ["a data table of 102 rows", [dataTable(102)], "no more than 101 items allowed"],
  ["a data table with nothing but its header", [dataTable(1)], "must provide at least 2 items"],
  ["a page size of 101", [dataTable(2, { page_size: 101 })], "must be at most 100"],
  [
    "a rich header cell",
    [dataTable(2, { rows: [[richText({ type: "text", text: "h" })], [cell()]] })],
    "rich_text is not allowed in header cells",
  ],
  [
    "rows of different lengths",
    [dataTable(2, { rows: [[cell()], [cell(), cell()]] })],
    "same number of cells",
  ],
  [
    "a number without its text",
    [dataTable(2, { rows: [[cell()], [{ type: "raw_number", value: 1 }]] })],
    "missing required field: text",
  ],
  ["a chart title of 51 characters", [chart({}, chars(51))], "must be less than 51 characters"],
  ["7 series", [chart({ series: series(7) })], "no more than 6 items allowed"],
  ["7 pie segments", [pie(many(7, (i) => point(`p${i}`)))], "no more than 6 items allowed"],
  ["a pie segment of nothing", [pie([{ label: "a", value: 0 }])], "must be greater than 0"],
  [
    "21 categories",
    [
      chart({
        series: [{ name: "A", data: many(21, (i) => point(`c${i}`)) }],
        axis_config: { categories: many(21, (i) => `c${i}`) },
      }),
    ],
    "no more than 20 items allowed",
  ],
  ["a chart label of 21 characters", [pie([point(chars(21))])], "must be less than 21 characters"],
  [
    "an axis title of 51 characters",
    [chart({ axis_config: { categories: ["Mon"], x_label: chars(51) } })],
    "must be less than 51 characters",
  ],
  [
    "a series that lacks a category",
    [chart({ axis_config: { categories: ["Mon", "Tue"] } })],
    "data labels must match the axis categories",
  ],
  [
    "two series of one name",
    [chart({ series: [...series(1), ...series(1)] })],
    "series names must be unique",
  ],
  ["three charts", many(3, () => chart()), "no more than 2 charts allowed"],
  [
    "a container without title",
    [container({ title: undefined })],
    "must define either `title` or `rich_text_title`",
  ],
  [
    "11 child blocks",
    [container({ child_blocks: many(11, divider) })],
    "no more than 10 items allowed",
  ],
  [
    "a container in a container",
    [container({ child_blocks: [container()] })],
    "unsupported type: container",
  ],
  [
    "collapsed, not collapsible",
    [container({ default_collapsed: true })],
    "requires `is_collapsible` to be true",
  ],
  ["a card without anything", [{ type: "card" }], "must define either `hero_image`"],
  [
    "a card body of 201 characters",
    [card({ body: mrkdwn(chars(201)) })],
    "must be less than 201 characters",
  ],
  [
    "three card buttons",
    [card({ actions: many(3, (i) => button({ action_id: `${i}` })) })],
    "no more than 2 items allowed",
  ],
  [
    "11 cards in a carousel",
    [{ type: "carousel", elements: many(11, () => card()) }],
    "no more than 10 items allowed",
  ],
  ["an alert in a message", [alert()], "unsupported type: alert"],
  [
    "a file block",
    [{ type: "file", source: "remote", external_id: "1" }],
    "unsupported type: file",
  ],
];

it.each(BLOCKS)("refuses a message with %s", async (_limit, blocks, reason) => {
  const slack = await startSlack();
  const answer = await call(slack, "chat.postMessage", {
    channel: "C0SECURITY",
    text: "t",
    blocks,
  });
  expect(answer).toMatchObject({ ok: false, error: "invalid_blocks" });
  expect(answer.response_metadata.messages.join("\n")).toContain(reason);
  expect(answer.errors.join("\n")).toContain(reason);
  expect(slack.messages("C0SECURITY")).toEqual([]);
  expect(slack.violations[0]).toMatchObject({ where: "chat.postMessage", error: "invalid_blocks" });
});

/** Whole views; Slack answers invalid_arguments. */
const VIEWS: readonly Row[] = [
  [
    "101 blocks",
    modal(many(101, divider)),
    "no more than 100 items allowed [json-pointer:/view/blocks]",
  ],
  ["no title", { type: "modal", blocks: [] }, "missing required field: title"],
  [
    "a title of 25 characters",
    modal([], { title: plain(chars(25)) }),
    "must be less than 25 characters [json-pointer:/view/title/text]",
  ],
  [
    "a submit of 25 characters",
    modal([], { submit: plain(chars(25)) }),
    "must be less than 25 characters",
  ],
  [
    "a close of 25 characters",
    modal([], { close: plain(chars(25)) }),
    "must be less than 25 characters",
  ],
  [
    "3,001 characters of private metadata",
    modal([], { private_metadata: chars(3001) }),
    "must be less than 3001 characters",
  ],
  [
    "a callback_id of 256 characters",
    modal([], { callback_id: chars(256) }),
    "must be less than 256 characters",
  ],
  [
    "an input and no submit",
    modal([input()]),
    "must define `submit` to use an `input` block in modals",
  ],
  [
    "a label of 2,001 characters",
    modal([input(undefined, { label: plain(chars(2001)) })], { submit: plain("Go") }),
    "must be less than 2001 characters",
  ],
  [
    "a minimum above the maximum",
    modal([input({ type: "plain_text_input", min_length: 9, max_length: 3 })], {
      submit: plain("Go"),
    }),
    "`min_length` must not be greater than `max_length`",
  ],
  [
    "a chart",
    modal([chart()]),
    "unsupported type: data_visualization [json-pointer:/view/blocks/0/type]",
  ],
  ["a table", modal([table(1)]), "unsupported type: table"],
  ["a markdown block", modal([{ type: "markdown", text: "x" }]), "unsupported type: markdown"],
  [
    "an alert of 201 characters",
    modal([alert({ text: plain(chars(201)) })]),
    "must be less than 201 characters",
  ],
  ["an alert of an unknown level", modal([alert({ level: "fatal" })]), "must be one of: default"],
  [
    "two elements that want the focus",
    modal(
      many(2, (i) =>
        input({ type: "plain_text_input", focus_on_load: true }, { block_id: `${i}` }),
      ),
      { submit: plain("Go") },
    ),
    "only one element may have `focus_on_load`",
  ],
  ["an unknown key", modal([], { colour: "red" }), "invalid additional property: colour"],
];

it.each(VIEWS)("refuses a modal with %s", async (_limit, view, reason) => {
  const slack = await startSlack();
  const answer = await call(slack, "views.open", { trigger_id: "any", view });
  expect(answer).toMatchObject({ ok: false, error: "invalid_arguments" });
  expect(answer.response_metadata.messages.join("\n")).toContain(reason);
  expect(slack.violations).not.toEqual([]);
});

it("refuses an alert in a Home tab", async () => {
  const slack = await startSlack();
  const answer = await call(slack, "views.publish", { user_id: "U0ALICE", view: home([alert()]) });
  expect(answer.error).toBe("invalid_arguments");
});

/** Whole messages with an error code of their own. */
const MESSAGES: readonly (readonly [limit: string, message: object, error: string])[] = [
  ["nothing to show", {}, "no_text"],
  ["blocks that are no list", { blocks: "{" }, "invalid_blocks_format"],
  ["two tables", { text: "t", blocks: [table(1), dataTable(2)] }, "invalid_attachments"],
  [
    "13,001 characters in blocks",
    { text: "t", blocks: many(5, () => section({ text: plain(chars(2_601)) })) },
    "msg_blocks_too_long",
  ],
  [
    "metadata without type",
    { text: "t", metadata: { event_payload: {} } },
    "invalid_metadata_format",
  ],
  [
    "a list of strings in metadata",
    { text: "t", metadata: { event_type: "x", event_payload: { ids: ["a"] } } },
    "invalid_metadata_schema",
  ],
  [
    "nested metadata",
    { text: "t", metadata: { event_type: "x", event_payload: { a: { b: { c: 1 } } } } },
    "invalid_metadata_schema",
  ],
  [
    "more than 8 kB of metadata",
    { text: "t", metadata: { event_type: "x", event_payload: { a: chars(8_000) } } },
    "metadata_too_large",
  ],
];

it.each(MESSAGES)("refuses a message with %s", async (_limit, message, error) => {
  const slack = await startSlack();
  const answer = await call(slack, "chat.postMessage", { channel: "C0SECURITY", ...message });
  expect(answer).toMatchObject({ ok: false, error });
  expect(slack.violations[0]).toMatchObject({ error });
});

it("refuses an update of more than 4,000 characters", async () => {
  const slack = await startSlack();
  const { ts } = await call(slack, "chat.postMessage", { channel: "C0SECURITY", text: "t" });
  const update = { channel: "C0SECURITY", ts, text: chars(4_001) };
  expect(await call(slack, "chat.update", update)).toMatchObject({ error: "msg_too_long" });
});
