import { expect, it } from "vitest";
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

type Row = readonly [name: string, payload: object];

const labels = many(20, (i) => `${chars(18)}${i % 10}${Math.floor(i / 10)}`);
const beside = (accessory: object) => section({ accessory });

/** Blocks that use every limit up; one more of anything is refused (see the refused payloads). */
const IN_MESSAGES: readonly Row[] = [
  ["50 blocks", many(50, divider)],
  ["a section of 3,000 characters", [section({ text: mrkdwn(chars(3_000)) })]],
  ["five fields of 2,000 characters", [section({ fields: many(5, () => plain(chars(2_000))) })]],
  ["ten fields", [section({ fields: many(10, () => plain("f")) })]],
  ["a header of 150 characters", [{ type: "header", text: plain(chars(150)) }]],
  ["ten context elements", [{ type: "context", elements: many(10, () => mrkdwn("c")) }]],
  ["25 actions", [actions(...many(25, (i) => button({ action_id: `a${i}` })))]],
  [
    "a button with everything",
    [
      actions(
        button({
          text: plain(chars(75)),
          value: chars(2_000),
          url: address(3_000),
          action_id: chars(255),
          accessibility_label: chars(75),
          confirm: confirm({
            title: plain(chars(100)),
            text: mrkdwn(chars(300)),
            confirm: plain(chars(30)),
            deny: plain(chars(30)),
          }),
        }),
      ),
    ],
  ],
  ["a block_id of 255 characters", [section({ block_id: chars(255) })]],
  ["100 options", [beside(select({ options: options(100), placeholder: plain(chars(150)) }))]],
  [
    "100 groups",
    [
      beside({
        type: "static_select",
        option_groups: many(100, () => ({ label: plain(chars(75)), options: options(1) })),
      }),
    ],
  ],
  [
    "a long option",
    [
      beside(
        select({
          options: [
            option({
              text: plain(chars(75)),
              value: chars(150),
              description: plain(chars(75)),
            }),
          ],
        }),
      ),
    ],
  ],
  [
    "five overflow options",
    [
      beside({
        type: "overflow",
        options: many(5, (i) => option({ value: `${i}`, url: address(3_000) })),
      }),
    ],
  ],
  ["ten checkboxes", [beside({ type: "checkboxes", options: options(10) })]],
  ["ten radio buttons", [beside({ type: "radio_buttons", options: options(10) })]],
  [
    "an image",
    [image({ image_url: address(3_000), alt_text: chars(2_000), title: plain(chars(2_000)) })],
  ],
  ["12,000 characters of markdown", [{ type: "markdown", text: chars(12_000) }]],
  ["a list eight deep", [list({ style: "ordered", offset: 3, indent: 8, border: 1 })]],
  ["the first and last date", [dates(1_000_000_000), dates(9_999_999_999)]],
  ["a table of 100 rows and 20 columns", [{ ...table(100, 20), column_settings: columns(20) }]],
  ["10,000 characters in a table", [table(1, 1, chars(10_000))]],
  ["a data table of 101 rows", [dataTable(101, { page_size: 100 })]],
  ["a data table's last column", [wide()]],
  [
    "two charts of 6 series and 20 categories",
    many(2, () =>
      chart(
        {
          series: many(6, (i) => ({
            name: `${chars(19)}${i}`,
            data: labels.map((label) => ({ label, value: -1.5 })),
          })),
          axis_config: { categories: labels, x_label: chars(50), y_label: chars(50) },
        },
        chars(50),
      ),
    ),
  ],
  ["six segments", [pie(many(6, (i) => ({ label: `${chars(19)}${i}`, value: 0.01 })))]],
  [
    "a container of ten blocks",
    [
      container({
        title: plain(chars(150)),
        subtitle: mrkdwn(chars(150)),
        child_blocks: many(10, divider),
      }),
    ],
  ],
  [
    "ten cards",
    [
      {
        type: "carousel",
        elements: many(10, (i) =>
          card({
            title: mrkdwn(chars(150)),
            subtitle: mrkdwn(chars(150)),
            body: mrkdwn(chars(200)),
            actions: many(2, (j) => button({ action_id: `c${i}-${j}` })),
          }),
        ),
      },
    ],
  ],
  ["rich text of 13,000 characters", [richText({ type: "text", text: chars(13_000) })]],
];

const IN_VIEWS: readonly Row[] = [
  ["a modal of 100 blocks", modal(many(100, divider))],
  [
    "a modal with everything",
    modal(
      [
        alert({ text: plain(chars(200)) }),
        input(
          {
            type: "plain_text_input",
            initial_value: chars(3_000),
            min_length: 3_000,
            max_length: 3_000,
            placeholder: plain(chars(150)),
          },
          { label: plain(chars(2_000)), hint: plain(chars(2_000)) },
        ),
        input({ type: "file_input", max_files: 10 }),
        input({ type: "rich_text_input", action_id: "r", min_lines: 1, max_lines: 100 }),
      ],
      {
        title: plain(chars(24)),
        submit: plain(chars(24)),
        close: plain(chars(24)),
        private_metadata: chars(3_000),
        callback_id: chars(255),
        external_id: chars(255),
      },
    ),
  ],
  ["a Home of 100 blocks", home(many(100, divider))],
];

it.each(IN_MESSAGES)("takes a message with %s", async (_name, blocks) => {
  const slack = await startSlack();
  const answer = await call(slack, "chat.postMessage", {
    channel: "C0SECURITY",
    text: "t",
    blocks,
  });
  expect(answer.errors ?? answer.error ?? "ok").toBe("ok");
  expect(slack.violations).toEqual([]);
});

it.each(IN_VIEWS)("takes %s", async (_name, view) => {
  const slack = await startSlack();
  expect(await call(slack, "blocks.validate", { view })).toEqual({ ok: true });
});

it("takes 40,000 characters of text, 4,000 in an update, and 100 attachments", async () => {
  const slack = await startSlack();
  const channel = "C0SECURITY";
  const attachments = many(100, () => ({ text: "a" }));
  const posted = await call(slack, "chat.postMessage", {
    channel,
    text: chars(40_000),
    attachments,
  });
  expect(posted).toMatchObject({ ok: true });
  expect(posted).not.toHaveProperty("warning");
  const update = { channel, ts: posted.ts, text: chars(4_000) };
  expect((await call(slack, "chat.update", update)).ok).toBe(true);
});

function dates(initial_date_time: number) {
  return actions({ type: "datetimepicker", initial_date_time, action_id: `${initial_date_time}` });
}

function columns(count: number) {
  return many(count, () => ({ align: "center", is_wrapped: false }));
}

function wide() {
  const row = many(20, () => cell());
  return dataTable(2, { rows: [row, row], row_header_column_index: 19 });
}
