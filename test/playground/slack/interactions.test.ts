import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import {
  type LocalSlack,
  LocalUserError,
} from "../../../src/playground/slack/start-local-slack.js";
import { type Answer, call, respondTo, startSlack } from "./call-slack.js";
import { actions, button, input, many, modal, option, plain, section, select } from "./samples.js";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

interface Received {
  readonly headers: Answer;
  readonly body: Answer;
}

/** An app that writes down what it is sent and answers with the next prepared body. */
const startApp = async (slack: LocalSlack) => {
  const received: Received[] = [];
  const answers: string[] = [];
  const server = createServer(async (request, response) => {
    const text = (await buffer(request)).toString("utf8");
    const form = new URLSearchParams(text);
    const json =
      request.headers["content-type"] === "application/json" ? text : form.get("payload");
    received.push({
      headers: request.headers,
      body: json === null ? Object.fromEntries(form) : JSON.parse(json),
    });
    response.end(answers.shift() ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  stops.push(() => server.closeAllConnections());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  slack.setRequestUrl(`http://127.0.0.1:${port}/slack/events`);
  const last = (): Answer => received.at(-1)?.body;
  return { received, answers, last };
};

/** A workspace whose clock the test moves. */
const startWithClock = async () => {
  let nowMs = 1_764_000_000_000;
  const slack = await startSlack({ clock: () => nowMs });
  const app = await startApp(slack);
  return { slack, app, pass: (ms: number) => (nowMs += ms) };
};

const alice = { user: "U0ALICE", channel: "C0SECURITY" };
const form = (more: object = {}) =>
  modal([input({ type: "plain_text_input", action_id: "v" }, { block_id: "name" })], {
    submit: plain("Save"),
    ...more,
  });

const openForm = async (slack: LocalSlack, last: () => Answer, view: object = form()) => {
  await slack.command(alice);
  const opened = await call(slack, "views.open", { trigger_id: last().trigger_id, view });
  expect(opened.ok).toBe(true);
  return opened.view;
};

describe("a slash command", () => {
  it("arrives as Slack sends it", async () => {
    const { slack, app } = await startWithClock();
    await slack.command({ ...alice, text: "user:<x> @bernd in #general", escapeMentions: true });
    expect(app.last()).toMatchObject({
      command: "/audit",
      text: "user:&lt;x&gt; <@U0BERND|bernd> in <#C0GENERAL|general>",
      user_id: "U0ALICE",
      user_name: "alice",
      channel_id: "C0SECURITY",
      channel_name: "security",
      team_id: "T0LOCAL",
      team_domain: "local",
      api_app_id: "A0AUDITBOT",
    });
    expect(app.received[0]?.headers).toMatchObject({
      "x-slack-signature": expect.stringMatching(/^v0=[0-9a-f]{64}$/),
      connection: "close",
    });
  });

  it("mentions groups and everybody too, as Slack's menu does, and leaves other names", async () => {
    const { slack, app } = await startWithClock();
    await slack.command({ ...alice, text: "@security @here @nobody", escapeMentions: true });
    expect(app.last()).toMatchObject({ text: "<!subteam^S0SECURITY|@security> <!here> @nobody" });
  });

  it("is possible only where the user is, and not in an archived channel", async () => {
    const { slack } = await startWithClock();
    await expect(slack.command({ ...alice, channel: "C0NOWHERE" })).rejects.toThrow(LocalUserError);
    await expect(slack.command({ ...alice, channel: "C0OLDNEWS" })).rejects.toThrow(LocalUserError);
  });
});

describe("an app that is not there", () => {
  it("is what Slack calls dispatch_failed", async () => {
    const slack = await startSlack({ requestUrl: "http://127.0.0.1:9/slack/events" });
    expect(await slack.command(alice)).toMatchObject({ ackStatus: null, error: "dispatch_failed" });
    slack.setRequestUrl(null);
    expect(await slack.command(alice)).toMatchObject({ ackStatus: null, error: "dispatch_failed" });
    expect(slack.violations).toEqual([]);
  });
});

describe("a trigger", () => {
  it("works once, for three seconds", async () => {
    const { slack, app, pass } = await startWithClock();
    await slack.command(alice);
    const first = app.last().trigger_id;
    const open = (trigger_id: string) => call(slack, "views.open", { trigger_id, view: form() });
    expect((await open(first)).ok).toBe(true);
    expect((await open(first)).error).toBe("exchanged_trigger_id");
    await slack.command(alice);
    pass(3_001);
    expect((await open(app.last().trigger_id)).error).toBe("expired_trigger_id");
    expect((await open("made up")).error).toBe("invalid_trigger_id");
  });
});

describe("a response_url", () => {
  it("works five times, and then no more", async () => {
    const { slack, app } = await startWithClock();
    await slack.command(alice);
    const url: string = app.last().response_url;
    for (const text of ["1", "2", "3", "4", "5"]) {
      expect(await respondTo(url, { text })).toEqual({ status: 200, ok: true });
    }
    expect(await respondTo(url, { text: "6" })).toEqual({
      status: 404,
      ok: false,
      error: "used_url",
    });
    expect(slack.messages("C0SECURITY", { forUser: "U0ALICE" })).toHaveLength(5);
  });

  it("works for thirty minutes", async () => {
    const { slack, app, pass } = await startWithClock();
    await slack.command(alice);
    pass(30 * 60_000 + 1);
    expect(await respondTo(app.last().response_url, { text: "t" })).toMatchObject({
      error: "expired_url",
    });
  });

  it("posts to all, replaces and deletes the message that was clicked", async () => {
    const { slack, app } = await startWithClock();
    await slack.command(alice);
    const blocks = [actions(button({ action_id: "go" }))];
    await respondTo(app.last().response_url, { text: "mine", blocks });
    await respondTo(app.last().response_url, { text: "ours", response_type: "in_channel" });
    expect(slack.messages("C0SECURITY")).toMatchObject([{ text: "ours" }]);
    const [mine] = slack.messages("C0SECURITY", { forUser: "U0ALICE" });
    if (mine === undefined) throw new Error("no message");
    await slack.click({ user: "U0ALICE", message: mine, actionId: "go" });
    expect(app.last()).toMatchObject({
      type: "block_actions",
      container: { type: "message", message_ts: mine.ts, is_ephemeral: true },
      channel: { id: "C0SECURITY", name: "security" },
      actions: [{ type: "button", action_id: "go" }],
    });
    expect(app.last()).not.toHaveProperty("message");
    const url: string = app.last().response_url;
    await respondTo(url, { text: "other", replace_original: true });
    const read = () =>
      slack.messages("C0SECURITY", { forUser: "U0ALICE" }).map((each) => each.text);
    expect(read()).toEqual(["other", "ours"]);
    await respondTo(url, { delete_original: true });
    expect(read()).toEqual(["ours"]);
    expect(await respondTo(url, { text: "", blocks: [{ type: "nope" }] })).toMatchObject({
      status: 400,
      error: "invalid_blocks",
    });
  });
});

describe("a click in a message for all", () => {
  it("carries the message with its blocks and metadata", async () => {
    const { slack, app } = await startWithClock();
    const metadata = { event_type: "audit_alert", event_payload: { group_id: "g" } };
    const blocks = [
      actions(button({ action_id: "go", value: "7" }), select({ action_id: "pick" })),
    ];
    await call(slack, "chat.postMessage", { channel: "C0SECURITY", text: "t", blocks, metadata });
    const [message] = slack.messages("C0SECURITY");
    if (message === undefined) throw new Error("no message");
    await slack.click({ user: "U0BERND", message, actionId: "go" });
    expect(app.last()).toMatchObject({
      message: { ts: message.ts, text: "t", metadata, blocks: [{ type: "actions" }] },
      container: { is_ephemeral: false },
      actions: [{ value: "7" }],
      user: { id: "U0BERND", team_id: "T0LOCAL" },
      enterprise: null,
      is_enterprise_install: false,
    });
    await slack.select({ user: "U0BERND", message, actionId: "pick", value: "0" });
    const blockId = message.blocks[0]?.block_id;
    expect(app.last().state.values[String(blockId)].pick.selected_option).toEqual(
      option({ value: "0" }),
    );
    await expect(slack.click({ user: "U0BERND", message, actionId: "none" })).rejects.toThrow(
      "go, pick",
    );
  });
});

describe("an overflow menu in a message", () => {
  it("sends the option picked, and keeps nothing of it in the message", async () => {
    const { slack, app } = await startWithClock();
    const menu = { type: "overflow", action_id: "more", options: [option({ value: "mute:1h" })] };
    const blocks = [actions(button({ action_id: "go" }), menu)];
    await call(slack, "chat.postMessage", { channel: "C0SECURITY", text: "t", blocks });
    const [message] = slack.messages("C0SECURITY");
    if (message === undefined) throw new Error("no message");
    await slack.select({ user: "U0BERND", message, actionId: "more", value: "mute:1h" });
    expect(app.last()).toMatchObject({
      actions: [
        { type: "overflow", action_id: "more", selected_option: option({ value: "mute:1h" }) },
      ],
      state: { values: {} },
    });
  });
});

describe("modals", () => {
  it("stack up to three high", async () => {
    const { slack, app } = await startWithClock();
    const root = await openForm(slack, app.last, modal([actions(button({ action_id: "more" }))]));
    const push = async () => {
      const [open] = slack.openViews("U0ALICE");
      if (open === undefined) throw new Error("no view");
      await slack.click({ user: "U0ALICE", view: open, actionId: "more" });
      return call(slack, "views.push", { trigger_id: app.last().trigger_id, view: form() });
    };
    expect((await push()).view).toMatchObject({ root_view_id: root.id, previous_view_id: root.id });
    expect((await push()).ok).toBe(true);
    expect((await push()).error).toBe("push_limit_reached");
    await slack.closeView({ user: "U0ALICE" });
    expect(slack.openViews("U0ALICE")).toHaveLength(2);
  });

  it("refuse an update with an old hash, and keep what was typed", async () => {
    const { slack, app } = await startWithClock();
    const { id, hash } = await openForm(slack, app.last);
    slack.fill({ user: "U0ALICE", actionId: "v", value: "Ann" });
    const update = (old?: string) =>
      call(slack, "views.update", { view_id: id, hash: old, view: form() });
    const updated = await update(hash);
    expect(updated.view.state.values.name.v.value).toBe("Ann");
    expect((await update(hash)).error).toBe("hash_conflict");
    expect((await update()).ok).toBe(true);
    expect((await call(slack, "views.update", { view_id: "V0", view: form() })).error).toBe(
      "not_found",
    );
  });

  it("send what was filled in, and do what the acknowledgement says", async () => {
    const { slack, app } = await startWithClock();
    const view = await openForm(
      slack,
      app.last,
      form({ private_metadata: "p", callback_id: "filter-form" }),
    );
    await expect(slack.submitView({ user: "U0ALICE" })).rejects.toThrow('required field "Name"');

    app.answers.push(
      JSON.stringify({ response_action: "update", view: form({ title: plain("Two") }) }),
    );
    await slack.submitView({ user: "U0ALICE", values: { name: { v: "Ann" } } });
    expect(app.last()).toMatchObject({
      type: "view_submission",
      view: {
        id: view.id,
        callback_id: "filter-form",
        private_metadata: "p",
        state: { values: { name: { v: { type: "plain_text_input", value: "Ann" } } } },
      },
      response_urls: [],
      team: { id: "T0LOCAL", domain: "local" },
    });
    expect(slack.openViews("U0ALICE")).toMatchObject([{ view: { title: { text: "Two" } } }]);

    app.answers.push(JSON.stringify({ response_action: "clear" }));
    await slack.submitView({ user: "U0ALICE" });
    expect(slack.openViews("U0ALICE")).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it("tell the app at once of an input that asks for it, and keep all else when they are updated", async () => {
    const { slack, app } = await startWithClock();
    const at = input({ type: "timepicker", action_id: "at" }, { block_id: "from" });
    const kind = input(select({ action_id: "kind" }), { block_id: "kind", dispatch_action: true });
    const people = input({ type: "multi_users_select", action_id: "who" }, { block_id: "mention" });
    const before = modal([at, kind, people], { submit: plain("Save") });
    const { id } = await openForm(slack, app.last, before);
    const user = "U0ALICE";
    slack.fill({ user, actionId: "at", value: "22:30" });
    slack.fill({ user, actionId: "who", value: ["U0BERND"] });
    await slack.select({ user, actionId: "kind", value: "0" });
    expect(app.last()).toMatchObject({
      actions: [{ type: "static_select", action_id: "kind", block_id: "kind" }],
      view: { id, state: { values: { from: { at: { selected_time: "22:30" } } } } },
    });

    const day = input({ type: "datepicker", action_id: "on" }, { block_id: "day" });
    const renamed = { ...people, block_id: "mention-2" };
    const view = modal([at, day, kind, renamed], { submit: plain("Save") });
    const updated = await call(slack, "views.update", { view_id: id, view });
    expect(updated.view.state.values).toMatchObject({
      from: { at: { selected_time: "22:30" } },
      day: { on: { selected_date: null } },
      kind: { kind: { selected_option: option({ value: "0" }) } },
      "mention-2": { who: { selected_users: [] } },
    });
  });

  it.each([
    ["errors for a block that is none", { response_action: "errors", errors: { other: "no" } }],
    ["no errors", { response_action: "errors", errors: {} }],
    ["an unknown action", { response_action: "close" }],
    [
      "an invalid view",
      { response_action: "update", view: modal([], { title: plain("x".repeat(25)) }) },
    ],
  ])("call %s a violation", async (_what, answer) => {
    const { slack, app } = await startWithClock();
    await openForm(slack, app.last);
    app.answers.push(JSON.stringify(answer));
    await slack.submitView({ user: "U0ALICE", values: { name: { v: "x" } } });
    expect(slack.openViews("U0ALICE")).toHaveLength(1);
    expect(slack.violations).toMatchObject([{ where: "ack" }]);
  });

  it("tell the app of their closing only when it asked", async () => {
    const { slack, app } = await startWithClock();
    await openForm(slack, app.last);
    expect(await slack.closeView({ user: "U0ALICE" })).toBeNull();
    await openForm(slack, app.last, form({ notify_on_close: true, clear_on_close: true }));
    await slack.closeView({ user: "U0ALICE" });
    expect(app.last()).toMatchObject({ type: "view_closed", is_cleared: true });
  });
});

describe("a menu of people and conversations", () => {
  const field = (type: string) => input({ type, action_id: type }, { block_id: type });
  const view = modal(
    ["users_select", "multi_users_select", "channels_select", "conversations_select"].map(field),
    { submit: plain("Save") },
  );
  const fillAsAlice = (slack: LocalSlack, actionId: string, value: string | readonly string[]) =>
    slack.fill({ user: "U0ALICE", actionId, value });

  it("offers those that its user sees", async () => {
    const { slack, app } = await startWithClock();
    await openForm(slack, app.last, view);
    for (const [menu, value] of [
      ["users_select", "U0CHITRA"],
      ["multi_users_select", ["U0ALICE", "U0BERND"]],
      ["channels_select", "C0GENERAL"],
      ["conversations_select", "D0ALICE0BERND"],
    ] as const) {
      expect(() => fillAsAlice(slack, menu, value)).not.toThrow();
    }
  });

  it("offers nobody else's direct messages, and nothing that there is not", async () => {
    const { slack, app } = await startWithClock();
    await openForm(slack, app.last, view);
    for (const [menu, value] of [
      ["users_select", "U0NOBODY"],
      ["multi_users_select", ["U0ALICE", "C0GENERAL"]],
      ["channels_select", "D0ALICE0BERND"],
      ["conversations_select", "D0BERND0CHITRA"],
      ["conversations_select", "__proto__"],
    ] as const) {
      expect(() => fillAsAlice(slack, menu, value)).toThrow("does not offer");
    }
  });
});

describe("a menu of conversations", () => {
  const menu = (type: string, more: object) => {
    const element = { type, action_id: "to", default_to_current_conversation: true, ...more };
    return modal([input(element, { block_id: "to" })], { submit: plain("Save") });
  };

  it.each([
    ["conversations_select", {}, "C0SECURITY"],
    ["multi_conversations_select", {}, ["C0SECURITY"]],
    ["conversations_select", { initial_conversation: "C0GENERAL" }, "C0GENERAL"],
    ["conversations_select", { filter: { include: ["public", "im"] } }, "C0SECURITY"],
    ["conversations_select", { filter: { include: ["im"] } }, null],
  ])("%s with %j starts with %j where the form was opened", async (type, more, value) => {
    const { slack, app } = await startWithClock();
    const { state } = await openForm(slack, app.last, menu(type, more));
    const { selected_conversation, selected_conversations } = state.values.to.to;
    expect(selected_conversations ?? selected_conversation).toEqual(value);
  });

  it("starts with where the first form was opened, also in one on top of it", async () => {
    const { slack, app } = await startWithClock();
    await openForm(slack, app.last, modal([actions(button({ action_id: "more" }))]));
    await slack.click({ user: "U0ALICE", actionId: "more" });
    const pushed = await call(slack, "views.push", {
      trigger_id: app.last().trigger_id,
      view: menu("conversations_select", {}),
    });
    expect(pushed.view.state.values.to.to.selected_conversation).toBe("C0SECURITY");
  });

  it("offers what its filter lets in, and nothing archived", async () => {
    const { slack, app } = await startWithClock();
    const { id: withBot } = slack.openDirect("U0ALICE");
    const filter = { include: ["public", "im"], exclude_bot_users: true };
    await openForm(slack, app.last, menu("conversations_select", { filter }));
    const pick = (value: string) => () => slack.fill({ user: "U0ALICE", actionId: "to", value });
    for (const offered of ["C0GENERAL", "D0ALICE0BERND"]) expect(pick(offered)).not.toThrow();
    for (const other of [withBot, "C0OLDNEWS"]) expect(pick(other)).toThrow("does not offer");
  });
});

describe("suggestions", () => {
  const view = modal([
    section({ block_id: "b", accessory: { type: "external_select", action_id: "who" } }),
  ]);
  const options = (count: number) => many(count, (i) => option({ value: String(i) }));

  it("are asked for from three characters on, and may be none", async () => {
    const { slack, app } = await startWithClock();
    await openForm(slack, app.last, view);
    const type = (value: string) => slack.suggest({ user: "U0ALICE", actionId: "who", value });
    await expect(type("al")).rejects.toThrow("from 3 characters on");
    app.answers.push(JSON.stringify({ options: [] }));
    expect((await type("ali")).options).toEqual([]);
    expect(app.last()).toMatchObject({
      type: "block_suggestion",
      action_id: "who",
      block_id: "b",
      value: "ali",
    });
    app.answers.push(JSON.stringify({ options: options(100) }));
    expect((await type("alic")).options).toHaveLength(100);
    expect(slack.violations).toEqual([]);
  });

  it("may be picked one after another, each from other suggestions", async () => {
    const { slack, app } = await startWithClock();
    const element = { type: "multi_external_select", action_id: "who" };
    await openForm(slack, app.last, modal([section({ block_id: "b", accessory: element })]));
    const pick = async (typed: string, value: readonly string[]) => {
      app.answers.push(JSON.stringify({ options: [option({ value: typed })] }));
      await slack.suggest({ user: "U0ALICE", actionId: "who", value: typed });
      await slack.select({ user: "U0ALICE", actionId: "who", value });
    };
    await pick("alice", ["alice"]);
    await pick("bernd", ["alice", "bernd"]);
    const { selected_options: picked } = app.last().actions[0];
    expect(picked.map(({ value }: { value: string }) => value)).toEqual(["alice", "bernd"]);
  });

  it("are nobody else's to pick or to read, even in the same menu of the same form", async () => {
    const { slack, app } = await startWithClock();
    const element = { type: "external_select", action_id: "who" };
    const both = modal([section({ block_id: "b", accessory: element })]);
    await openForm(slack, app.last, both);
    app.answers.push(JSON.stringify({ options: [option({ value: "a secret" })] }));
    await slack.suggest({ user: "U0ALICE", actionId: "who", value: "sec" });
    await slack.command({ user: "U0BERND", channel: "C0SECURITY" });
    await call(slack, "views.open", { trigger_id: app.last().trigger_id, view: both });
    const pick = (value: string) => slack.select({ user: "U0BERND", actionId: "who", value });
    await expect(pick("a secret")).rejects.toThrow("only: none");
    const { ts } = await call(slack, "chat.postMessage", {
      channel: "C0SECURITY",
      text: "Who?",
      blocks: [section({ block_id: "b", accessory: element })],
    });
    const message = { channel: "C0SECURITY", ts };
    app.answers.push(JSON.stringify({ options: [option({ value: "a secret" })] }));
    await slack.suggest({ user: "U0ALICE", message, actionId: "who", value: "sec" });
    const inMessage = { user: "U0BERND", message, actionId: "who", value: "a secret" };
    await expect(slack.select(inMessage)).rejects.toThrow("only: none");
  });

  it("are a violation when there are more than a hundred", async () => {
    const { slack, app } = await startWithClock();
    await openForm(slack, app.last, view);
    app.answers.push(JSON.stringify({ options: options(101) }));
    const { options: shown } = await slack.suggest({
      user: "U0ALICE",
      actionId: "who",
      value: "ali",
    });
    expect(shown).toEqual([]);
    expect(slack.violations).toMatchObject([{ where: "ack", error: "invalid_options" }]);
  });
});

describe("events", () => {
  it("arrive in Slack's envelope, again with the number of the retry", async () => {
    const { slack, app } = await startWithClock();
    await slack.openHome("U0CHITRA");
    expect(app.last()).toMatchObject({
      type: "event_callback",
      event: { type: "app_home_opened", user: "U0CHITRA", tab: "home" },
      authorizations: [{ is_bot: true }],
    });
    const event = { type: "app_home_opened", user: "U0CHITRA" };
    await slack.sendEvent({ event, eventId: "Ev1", retry: { attempt: 1, reason: "http_timeout" } });
    expect(app.last().event_id).toBe("Ev1");
    expect(app.received.at(-1)?.headers["x-slack-retry-num"]).toBe("1");
  });

  it("show the Home that the app publishes", async () => {
    const { slack } = await startWithClock();
    await call(slack, "views.publish", {
      user_id: "U0CHITRA",
      view: { type: "home", blocks: [section()] },
    });
    expect(slack.home("U0CHITRA")?.view).toMatchObject({ type: "home" });
    expect(slack.home("U0ALICE")).toBeNull();
  });
});
