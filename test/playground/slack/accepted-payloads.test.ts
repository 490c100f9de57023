import { expect, it } from "vitest";
import { call, startSlack } from "./call-slack.js";
import {
  actions,
  alert,
  button,
  card,
  chars,
  chart,
  container,
  dataTable,
  home,
  input,
  many,
  modal,
  plain,
  section,
} from "./samples.js";
import { messageBlocks, tableBlocks } from "./valid-payloads.js";

const MESSAGES: readonly (readonly [name: string, block: object])[] = [
  ...[...messageBlocks, ...tableBlocks].map((block) => [block.type, block] as const),
  ["emoji counted as one character each", { type: "header", text: plain("🙂".repeat(150)) }],
  ["an input", input()],
];

it.each(MESSAGES)("takes a message with %s", async (_name, block) => {
  const slack = await startSlack();
  const answer = await call(slack, "chat.postMessage", {
    channel: "C0SECURITY",
    text: "t",
    blocks: [block],
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
