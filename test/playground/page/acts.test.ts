import { describe, expect, it } from "vitest";
import type { Act } from "../../../src/playground/page/protocol.js";
import { type Answer, call } from "../slack/call-slack.js";
import { actions, button, home, input, modal, plain, select } from "../slack/samples.js";
import { startApp } from "./start-app.js";
import { startPage } from "./start-page.js";

const user = "U0ALICE";
const channel = "C0SECURITY";

const start = async (options: Parameters<typeof startPage>[0] = {}) => {
  const page = await startPage(options, { ackTimeoutMs: 150 });
  const app = await startApp(page.slack);
  const say = (text: string, more: object = {}) =>
    page.act({ act: "say", user, channel, text, ...more });
  const post = async (...blocks: object[]): Promise<{ channel: string; ts: string }> => {
    const { ts } = await call(page.slack, "chat.postMessage", { channel, text: "post", blocks });
    return { channel, ts };
  };
  /** Alice's modal, opened as apps do: by a command's trigger. */
  const open = async (blocks: object[], more: object = {}): Promise<string> => {
    await page.slack.command({ user, channel });
    const view = modal(blocks, { submit: plain("Save"), ...more });
    const { trigger_id } = app.last();
    const { view: opened } = await call(page.slack, "views.open", { trigger_id, view });
    return opened.id;
  };
  return { ...page, app, say, post, open };
};

describe("say", () => {
  it("posts a message, in a thread too", async () => {
    const { slack, say, app } = await start();
    expect(await say("hello")).toEqual({ ok: true });
    const threadTs = slack.messages(channel)[0]?.ts;
    expect(await say(" /not a command", { threadTs })).toEqual({ ok: true });
    expect(slack.messages(channel)).toMatchObject([
      { userId: user, text: "hello" },
      { text: " /not a command", threadTs },
    ]);
    expect(app.received).toEqual([]);
  });

  it.each([
    ["/audit logins last week", "logins last week"],
    ["/audit", ""],
    ["/audit  by alice@example.com\nand more ", "by alice@example.com\nand more"],
  ])("sends %j as a command", async (text, expected) => {
    const { say, app, slack } = await start();
    expect(await say(text)).toEqual({ ok: true });
    expect(app.last()).toMatchObject({ command: "/audit", text: expected, user_id: user });
    expect(slack.messages(channel)).toEqual([]);
  });

  it("leaves it to Slackbot to say that there is no such command, or none in threads", async () => {
    const { say, app, slack } = await start();
    await say("hello");
    const threadTs = slack.messages(channel)[0]?.ts;
    expect(await say("/nonsense")).toEqual({ ok: true });
    expect(await say("/")).toEqual({ ok: true });
    expect(await say("/audit logins", { threadTs })).toEqual({ ok: true });
    expect(app.received).toEqual([]);
    expect(slack.messages(channel, { forUser: user }).slice(1)).toMatchObject([
      { userId: "USLACKBOT", text: expect.stringContaining("`/nonsense` is not a valid command") },
      { userId: "USLACKBOT" },
      { userId: "USLACKBOT", text: expect.stringContaining("not supported in threads"), threadTs },
    ]);
  });

  it("tells what kept a message from being sent", async () => {
    const { act, say, slack } = await start();
    const secret = slack.say({ user, channel: "C0GENERAL", text: "elsewhere" });
    const told = [
      [await say(" "), "There is nothing to send yet."],
      [await say("x".repeat(50_000)), "A message takes up to 40000 characters."],
      [
        await say("x", { channel: "C0OLDNEWS" }),
        "#old-news is archived: nobody can write there any more.",
      ],
      [
        await say("/audit x", { channel: "C0OLDNEWS" }),
        "#old-news is archived: nobody can write there any more.",
      ],
      [await say("x", { channel: "C0NOTHING" }), "You are not in this conversation."],
      [
        await say("x", { channel: slack.openDirect("U0BERND").id }),
        "You are not in this conversation.",
      ],
      [await say("x", { threadTs: secret.ts }), "This message is not there any more."],
      [
        await act({ act: "say", user: "U0NOBODY", channel, text: "x" }),
        "This person is not in the workspace. Reload the page.",
      ],
      [
        await act({ act: "say", user: "U0AUDITBOT", channel, text: "x" }),
        "This person is not in the workspace. Reload the page.",
      ],
    ] as const;
    for (const [answer, error] of told) expect(answer).toEqual({ ok: false, error });
  });
});

describe("an app that does not acknowledge", () => {
  it("is told of as Slack does", async () => {
    const { app, act, say, post } = await start();
    const message = await post({ ...actions(button({ action_id: "go" })), block_id: "row" });
    const click: Act = { act: "click", user, place: { message }, blockId: "row", actionId: "go" };
    const silent = "audit-bot did not answer in three seconds (operation_timeout). Try again.";
    const refused = "audit-bot did not take this (dispatch_failed). Try again in a few seconds.";
    app.acks.push("silence", "silence", { status: 500 }, { status: 404 });
    expect(await say("/audit logins")).toEqual({ ok: false, error: silent });
    expect(await act(click)).toEqual({ ok: false, error: silent });
    expect(await act(click)).toEqual({ ok: false, error: refused });
    expect(await act({ act: "openHome", user })).toEqual({ ok: false, error: refused });
    expect(await act(click)).toEqual({ ok: true });
  });
});

describe("click, select and fill", () => {
  it("reach the app with what was pressed and picked", async () => {
    const { app, act, post } = await start();
    const message = await post({
      ...actions(button({ action_id: "go" }), select({ action_id: "pick" })),
      block_id: "row",
    });
    const element = { user, place: { message }, blockId: "row" };
    expect(await act({ act: "click", ...element, actionId: "go" })).toEqual({ ok: true });
    expect(app.last()).toMatchObject({ user: { id: user }, actions: [{ action_id: "go" }] });
    const pick = { ...element, actionId: "pick", value: "0" } as const;
    expect(await act({ act: "select", ...pick })).toEqual({ ok: true });
    expect(app.last().actions).toMatchObject([{ selected_option: { value: "0" } }]);
  });

  it("fill a view in without a word to the app", async () => {
    const { app, act, open, slack } = await start();
    const id = await open([input({ type: "plain_text_input", action_id: "v" }, { block_id: "n" })]);
    const before = app.received.length;
    const place = { view: { id } };
    const filled = { act: "fill", user, place, blockId: "n", actionId: "v", value: "x" } as const;
    expect(await act(filled)).toEqual({ ok: true });
    expect(slack.openViews(user)[0]?.values).toEqual({
      n: { v: { type: "plain_text_input", value: "x" } },
    });
    expect(app.received.length).toBe(before);
  });

  it("carry everything that stands in a view, and leave it there", async () => {
    const { app, act, open, slack } = await start();
    const id = await open([
      input({ type: "plain_text_input", action_id: "v" }, { block_id: "text", optional: true }),
      input({ type: "datepicker", action_id: "v" }, { block_id: "day", optional: true }),
      input({ type: "multi_users_select", action_id: "v" }, { block_id: "who", optional: true }),
      input(select({ action_id: "v" }), { block_id: "pick", dispatch_action: true }),
      { ...actions(button({ action_id: "go" })), block_id: "row" },
    ]);
    const element = { user, place: { view: { id } } };
    const click = { act: "click", ...element, blockId: "row", actionId: "go" } as const;
    const values = { text: { v: "typed" }, day: { v: "2026-11-23" }, who: { v: ["U0BERND"] } };
    expect(await act({ ...click, values })).toEqual({ ok: true });
    const standing = {
      text: { v: { type: "plain_text_input", value: "typed" } },
      day: { v: { selected_date: "2026-11-23" } },
      who: { v: { selected_users: ["U0BERND"] } },
    };
    expect(app.last()).toMatchObject({ actions: [{ action_id: "go" }] });
    expect(app.last().view.state.values).toMatchObject(standing);
    expect(slack.openViews(user)[0]?.values).toMatchObject(standing);

    const more = { text: { v: "typed on" } };
    const pick = { ...element, blockId: "pick", actionId: "v", value: "0", values: more };
    expect(await act({ act: "select", ...pick })).toEqual({ ok: true });
    expect(app.last().view.state.values).toMatchObject({
      ...standing,
      text: { v: { value: "typed on" } },
      pick: { v: { selected_option: { value: "0" } } },
    });

    const before = app.received.length;
    expect(await act({ ...click, values: { gone: { v: "x" } } })).toEqual({
      ok: false,
      error: "The app has changed this in the meantime. Look again, then retry.",
    });
    expect(app.received.length).toBe(before);
  });

  it("also work in the Home", async () => {
    const { app, act, slack } = await start();
    const view = home([{ ...actions(button({ action_id: "go" })), block_id: "row" }]);
    await call(slack, "views.publish", { user_id: user, view });
    const place = { view: { id: slack.home(user)?.id ?? "" } };
    const click = { act: "click", user, place, blockId: "row", actionId: "go" } as const;
    expect(await act(click)).toEqual({ ok: true });
    expect(app.last()).toMatchObject({ view: { type: "home" }, actions: [{ action_id: "go" }] });
    expect(await act({ ...click, user: "U0BERND" })).toEqual({
      ok: false,
      error: "This view is not open any more.",
    });
  });

  it("tell what is not there any more, and never reach what others see", async () => {
    const { app, act, post, open, slack } = await start();
    const message = await post({ ...actions(button({ action_id: "go" })), block_id: "row" });
    const secret = {
      channel,
      user: "U0BERND",
      text: "x",
      blocks: [{ ...actions(button({ action_id: "go" })), block_id: "row" }],
    };
    const { message_ts: secretTs } = await call(slack, "chat.postEphemeral", secret);
    const id = await open([input({ type: "plain_text_input", action_id: "v" }, { block_id: "n" })]);
    const before = app.received.length;
    const click = {
      act: "click",
      user,
      place: { message },
      blockId: "row",
      actionId: "go",
    } as const;
    const gone = "This message is not there any more.";
    const changed = "The app has changed this in the meantime. Look again, then retry.";
    const told = [
      [await act({ ...click, place: { message: { channel, ts: "1.000000" } } }), gone],
      [await act({ ...click, place: { message: { channel, ts: secretTs } } }), gone],
      [await act({ ...click, place: { message: { ...message, channel: "D0NOTHING" } } }), gone],
      [await act({ ...click, actionId: "other" }), changed],
      [await act({ ...click, blockId: "other" }), changed],
      [
        await act({ ...click, place: { view: { id: "V0NOTHING" } } }),
        "This view is not open any more.",
      ],
      [
        await act({
          act: "fill",
          user: "U0BERND",
          place: { view: { id } },
          blockId: "n",
          actionId: "v",
          value: "x",
        }),
        "This view is not open any more.",
      ],
    ] as const;
    for (const [answer, error] of told) expect(answer).toEqual({ ok: false, error });
    expect(app.received.length).toBe(before);
  });
});

describe("suggest", () => {
  const suggesting = async (ack: object) => {
    const started = await start();
    const menu = { type: "external_select", action_id: "type", min_query_length: 0 };
    const id = await started.open([input(menu, { block_id: "n" })]);
    started.app.acks.push(ack);
    const place = { view: { id } };
    const element = { user, place, blockId: "n", actionId: "type" };
    return {
      ...started,
      element,
      answer: await started.act({ act: "suggest", ...element, text: "lo" }),
    };
  };
  const option = (value: string) => ({ text: plain(value), value });

  it("answers the options as the app sent them", async () => {
    const options = [option("logged_in"), { ...option("logged_out"), description: plain("Left") }];
    const { answer, app } = await suggesting({ options });
    expect(answer).toEqual({ ok: true, options });
    expect(app.last()).toMatchObject({ type: "block_suggestion", value: "lo" });
  });

  it("answers groups as groups, and an option out of one can be picked", async () => {
    const groups = [
      { label: plain("Logins"), options: [option("logged_in")] },
      { label: plain("Files"), options: [option("downloaded"), option("restored")] },
    ];
    const { answer, act, element, slack } = await suggesting({ option_groups: groups });
    expect(answer).toEqual({ ok: true, options: groups });
    expect(await act({ act: "fill", ...element, value: "restored" })).toEqual({ ok: true });
    expect(slack.openViews(user)[0]?.values).toMatchObject({
      n: { type: { selected_option: { value: "restored" } } },
    });
  });

  it.each([{ options: [] }, { option_groups: [] }, { options: [{}] }, {}])(
    "offers nothing for %j",
    async (ack) => {
      expect((await suggesting(ack)).answer).toEqual({ ok: true, options: [] });
    },
  );
});

describe("submit and close", () => {
  const name = input({ type: "plain_text_input", action_id: "v" }, { block_id: "n" });
  const values = { n: { v: "x" } };

  it("hands the values to the app and closes the view", async () => {
    const { app, act, open, slack } = await start();
    const viewId = await open([name]);
    expect(await act({ act: "submit", user, viewId, values })).toEqual({ ok: true });
    expect(app.last()).toMatchObject({ view: { state: { values: { n: { v: { value: "x" } } } } } });
    expect(slack.openViews(user)).toEqual([]);
  });

  it("answers what is wrong with which field, and leaves the view open", async () => {
    const { app, act, open, slack } = await start();
    const viewId = await open([name]);
    app.acks.push({ response_action: "errors", errors: { n: "Too short" } });
    const errors = { n: "Too short" };
    expect(await act({ act: "submit", user, viewId, values })).toEqual({ ok: true, errors });
    expect(slack.openViews(user)).toHaveLength(1);
  });

  it("tells what is missing, and that the view is gone", async () => {
    const { act, open } = await start();
    const viewId = await open([name]);
    expect(await act({ act: "submit", user, viewId, values: {} })).toEqual({
      ok: false,
      error: 'Slack asks to complete the required field "Name" first.',
    });
    const gone = { ok: false, error: "This view is not open any more." };
    expect(await act({ act: "submit", user: "U0BERND", viewId, values })).toEqual(gone);
    expect(await act({ act: "close", user: "U0BERND", viewId })).toEqual(gone);
    expect(await act({ act: "close", user, viewId })).toEqual({ ok: true });
    expect(await act({ act: "close", user, viewId })).toEqual(gone);
    expect(await act({ act: "submit", user, viewId, values })).toEqual(gone);
  });

  it("tells the app of a closed view when it asked for that", async () => {
    const { app, act, open } = await start();
    const viewId = await open([name], { notify_on_close: true });
    expect(await act({ act: "close", user, viewId })).toEqual({ ok: true });
    expect(app.last()).toMatchObject({ type: "view_closed", view: { id: viewId } });
  });
});

describe("dismiss", () => {
  it("takes the user's own ephemeral message away, and no other", async () => {
    const { act, slack, say } = await start();
    const ephemeral = async (forUser: string): Promise<string> => {
      const posted: Answer = { channel, user: forUser, text: "x" };
      return (await call(slack, "chat.postEphemeral", posted)).message_ts;
    };
    const dismiss = (ts: string) => act({ act: "dismiss", user, channel, ts });
    await say("for all");
    const [mine, theirs] = [await ephemeral(user), await ephemeral("U0BERND")];
    expect(await dismiss(mine)).toEqual({ ok: true });
    expect(await dismiss(theirs)).toEqual({
      ok: false,
      error: "This message is not there any more.",
    });
    expect(await dismiss(slack.messages(channel)[0]?.ts ?? "")).toEqual({
      ok: false,
      error: "Only a message that you alone can see can be dismissed.",
    });
    expect(slack.messages(channel, { forUser: user })).toHaveLength(1);
    expect(slack.messages(channel, { forUser: "U0BERND" })).toHaveLength(2);
  });
});

describe("the rest", () => {
  it("opens the app's Home", async () => {
    const { app, act } = await start();
    expect(await act({ act: "openHome", user })).toEqual({ ok: true });
    expect(app.last().event).toMatchObject({ type: "app_home_opened", user, tab: "home" });
  });

  it("makes things happen in the demo company, those that it knows", async () => {
    const happened: string[] = [];
    const happenings = [{ id: "support-on", label: "Turn on support access", hint: "Look." }];
    const demo = { happenings, happen: (id: string) => void happened.push(id) };
    const page = await start({ demo });
    expect(await page.act({ act: "happen", id: "support-on" })).toEqual({ ok: true });
    expect(await page.act({ act: "happen", id: "toString" })).toMatchObject({ ok: false });
    expect(happened).toEqual(["support-on"]);
    expect((await (await page.watch(user)).until(() => true)).happenings).toEqual(happenings);
  });

  it("says that nothing can be made happen in a real audit log", async () => {
    const { act } = await start();
    expect(await act({ act: "happen", id: "x" })).toEqual({
      ok: false,
      error: "This audit log is no demo: only real things happen in it.",
    });
  });

  it("switches to an older workspace and back, for everybody who watches", async () => {
    const { act, watch, slack } = await start();
    const bernd = await watch("U0BERND");
    await bernd.until(({ isOlderWorkspace }) => !isOlderWorkspace);
    await act({ act: "useOlderWorkspace", on: true });
    await bernd.until(({ isOlderWorkspace }) => isOlderWorkspace);
    expect(slack.refuseNewBlocks).toBe(true);
    await act({ act: "useOlderWorkspace", on: false });
    await bernd.until(({ isOlderWorkspace }) => !isOlderWorkspace);
  });
});
