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

const image = { type: "image", image_url: "https://example.com/a.png", alt_text: "A" };

const MESSAGES: readonly (readonly [name: string, blocks: object[]])[] = [
  ["50 blocks", many(50, divider)],
  [
    "text at its limits",
    [section({ text: mrkdwn(chars(3000)) }), { type: "header", text: plain(chars(150)) }],
  ],
  ["emoji counted as one character each", [{ type: "header", text: plain("🙂".repeat(150)) }]],
  ["ten fields", [{ type: "section", fields: many(10, () => plain("f")) }]],
  ["a context", [{ type: "context", elements: [image, plain("a"), mrkdwn("b")] }]],
  ["an image", [{ ...image, title: plain("A picture") }]],
  [
    "25 buttons",
    [
      actions(
        ...many(25, (i) =>
          button({ action_id: `${i}`, value: "v", style: "primary", confirm: confirm() }),
        ),
      ),
    ],
  ],
  [
    "menus",
    [
      actions(
        select({ placeholder: plain("Pick") }),
        { type: "overflow", options: options(5) },
        { type: "datepicker", initial_date: "2026-11-23" },
      ),
    ],
  ],
  [
    "a multi-select beside a section",
    [
      section({
        accessory: {
          type: "multi_static_select",
          options: options(100),
          initial_options: [option({ value: "7" })],
        },
      }),
    ],
  ],
  [
    "everything in rich text",
    [
      richText(
        { type: "text", text: "<!channel>", style: { bold: true, code: true } },
        { type: "link", url: "https://example.com", text: "x" },
        { type: "user", user_id: "U0ALICE" },
        { type: "usergroup", usergroup_id: "S0SECURITY" },
        { type: "channel", channel_id: "C0SECURITY" },
        { type: "emoji", name: "wave" },
        {
          type: "date",
          timestamp: 1_764_000_000,
          format: "{date_short_pretty} {time_secs}",
          fallback: "today",
        },
      ),
    ],
  ],
  [
    "lists and code",
    [
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_list",
            style: "bullet",
            indent: 1,
            elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "a" }] }],
          },
          { type: "rich_text_preformatted", elements: [{ type: "text", text: "{}" }] },
          { type: "rich_text_quote", elements: [{ type: "text", text: "q" }] },
        ],
      },
    ],
  ],
  ["a table", [{ ...table(100, 20), column_settings: [{ align: "right", is_wrapped: true }] }]],
  ["a data table", [dataTable(101, { page_size: 10, row_header_column_index: 0 })]],
  [
    "cells of every kind",
    [
      dataTable(2, {
        rows: [
          [cell(), cell(), cell()],
          [
            cell(),
            { type: "raw_number", value: 1, text: "1" },
            richText({ type: "text", text: "r" }),
          ],
        ],
      }),
    ],
  ],
  [
    "two charts",
    [
      chart({ axis_config: { categories: ["Mon"], x_label: "Day", y_label: "Events" } }),
      pie([{ label: "a", value: 1 }]),
    ],
  ],
  [
    "a container",
    [
      container({
        is_collapsible: true,
        default_collapsed: true,
        subtitle: mrkdwn("s"),
        width: "full",
      }),
    ],
  ],
  [
    "cards",
    [card({ actions: [button()] }), { type: "carousel", elements: [card({ icon: image })] }],
  ],
  ["markdown", [{ type: "markdown", text: "**bold**" }]],
  ["an input in a message", [input()]],
];

it.each(MESSAGES)("takes a message with %s", async (_name, blocks) => {
  const slack = await startSlack();
  const answer = await call(slack, "chat.postMessage", {
    channel: "C0SECURITY",
    text: "t",
    blocks,
  });
  expect(answer).toMatchObject({ ok: true, channel: "C0SECURITY", message: { text: "t" } });
  expect(slack.violations).toEqual([]);
});

it("takes views with everything that belongs in them", async () => {
  const slack = await startSlack();
  const typed = ["plain_text_input", "email_text_input", "url_text_input", "users_select"];
  const blocks = [
    alert({ level: "warning" }),
    ...typed.map((type, i) =>
      input({ type, action_id: "v" }, { block_id: `b${i}`, optional: true }),
    ),
    input({
      type: "number_input",
      is_decimal_allowed: true,
      min_value: "1",
      max_value: "9.5",
      action_id: "n",
    }),
    input({ type: "file_input", action_id: "f", filetypes: ["csv"], max_files: 1 }),
    input({ type: "external_select", action_id: "e", min_query_length: 0 }),
  ];
  const view = modal(blocks, {
    submit: plain("Go"),
    private_metadata: chars(3_000),
    notify_on_close: true,
  });
  expect(await call(slack, "blocks.validate", { view })).toEqual({ ok: true });
  const published = await call(slack, "views.publish", {
    user_id: "U0ALICE",
    view: home([section(), container(), input()]),
  });
  expect(published.ok).toBe(true);
  // The same action_id in several blocks: allowed by Slack, not by this project's contract.
  expect((await call(slack, "views.open", { trigger_id: "none", view })).error).toBe(
    "invalid_trigger_id",
  );
  expect(slack.violations.map((each) => each.pointer)).toContain(
    "/view/blocks/2/element/action_id",
  );
});

it("warns of blocks without text, and of ids that stand in two blocks", async () => {
  const slack = await startSlack();
  const blocks = many(2, () => actions(button({ action_id: "same" })));
  const answer = await call(slack, "chat.postMessage", { channel: "C0SECURITY", blocks });
  expect(answer).toMatchObject({
    ok: true,
    warning: "missing_text_in_message",
    response_metadata: { warnings: ["missing_text_in_message"] },
  });
  expect(slack.violations).toMatchObject([
    { error: "warning", pointer: "/blocks/1/elements/0/action_id" },
    { error: "warning", pointer: "/text" },
  ]);
});

it("refuses the blocks of 2026 as an older workspace, and does not call that a violation", async () => {
  const slack = await startSlack({ refuseNewBlocks: true });
  for (const block of [
    chart(),
    dataTable(2),
    container(),
    card(),
    { type: "carousel", elements: [card()] },
  ]) {
    const message = { channel: "C0SECURITY", text: "t", blocks: [section(), block] };
    const answer = await call(slack, "chat.postMessage", message);
    expect(answer.error).toBe("invalid_blocks");
    expect(answer.errors[0]).toMatch(
      /^unsupported type: [a-z_]+ \[json-pointer:\/blocks\/1\/type\]$/,
    );
  }
  expect(slack.violations).toEqual([]);
  slack.refuseNewBlocks = false;
  const message = { channel: "C0SECURITY", text: "t", blocks: [chart()] };
  expect((await call(slack, "chat.postMessage", message)).ok).toBe(true);
});

it("names in blocks.validate where and why, without keeping it as a violation", async () => {
  const slack = await startSlack();
  const bad = [section({ text: plain("") })];
  expect(await call(slack, "blocks.validate", { blocks: bad })).toEqual({
    ok: false,
    error: "invalid_blocks",
    errors: [
      {
        pointer: "/0/text/text",
        message: "must be more than 0 characters",
        code: "failed_constraint",
      },
    ],
  });
  const message = await call(slack, "blocks.validate", { message: { text: "t", blocks: bad } });
  expect(message).toMatchObject({
    error: "invalid_message",
    errors: [{ pointer: "/blocks/0/text/text" }],
  });
  const view = await call(slack, "blocks.validate", { view: modal(bad) });
  expect(view).toMatchObject({
    error: "invalid_view",
    errors: [{ pointer: "/blocks/0/text/text" }],
  });
  expect((await call(slack, "blocks.validate", {})).error).toBe("invalid_arguments");
  expect(slack.violations).toEqual([]);
});
