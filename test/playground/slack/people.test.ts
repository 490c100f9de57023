import { describe, expect, it } from "vitest";
import { LocalUserError } from "../../../src/playground/slack/start-local-slack.js";
import { call, startSlack } from "./call-slack.js";

const ALICE = "U0ALICE";
const TALK = "D0ALICE0BERND";

describe("a person's own messages", () => {
  it("stand in the channel under their name, and announce themselves", async () => {
    const slack = await startSlack();
    let changes = 0;
    slack.onChange(() => {
      changes += 1;
    });
    const said = slack.say({ user: ALICE, channel: "C0SECURITY", text: "hello" });
    expect(slack.messages("C0SECURITY")).toEqual([said]);
    expect(said).toMatchObject({ userId: ALICE, text: "hello", ephemeralFor: null });
    expect(changes).toBeGreaterThan(0);
  });

  it("escape markup, so that nobody can write a mention as markup", async () => {
    const slack = await startSlack();
    const { text } = slack.say({
      user: ALICE,
      channel: "C0SECURITY",
      text: "<!channel> & @bernd in #general",
    });
    expect(text).toBe("&lt;!channel&gt; &amp; <@U0BERND> in <#C0GENERAL|general>");
  });

  it("answer in the thread of the message that was answered", async () => {
    const slack = await startSlack();
    const first = slack.say({ user: ALICE, channel: "C0SECURITY", text: "one" });
    const reply = { user: "U0BERND", channel: "C0SECURITY", text: "two" };
    const second = slack.say({ ...reply, threadTs: first.ts });
    const third = slack.say({ ...reply, threadTs: second.ts });
    expect([second.threadTs, third.threadTs]).toEqual([first.ts, first.ts]);
    expect(() => slack.say({ ...reply, threadTs: "1.000000" })).toThrow(LocalUserError);
  });

  it.each([
    ["in an archived channel", { user: ALICE, channel: "C0OLDNEWS", text: "x" }],
    ["in a conversation of others", { user: "U0CHITRA", channel: TALK, text: "x" }],
    ["when they are empty", { user: ALICE, channel: "C0SECURITY", text: " \n" }],
    ["beyond 40,000 characters", { user: ALICE, channel: "C0SECURITY", text: "x".repeat(40_001) }],
    ["by the bot", { user: "U0AUDITBOT", channel: "C0SECURITY", text: "x" }],
    ["by Slackbot", { user: "USLACKBOT", channel: "C0SECURITY", text: "x" }],
  ])("are refused %s", async (_when, input) => {
    const slack = await startSlack();
    expect(() => slack.say(input)).toThrow(LocalUserError);
  });
});

describe("dismissing", () => {
  it("takes away one's own ephemeral message only", async () => {
    const slack = await startSlack();
    const place = { channel: "C0SECURITY", user: ALICE };
    const { message_ts: ts } = await call(slack, "chat.postEphemeral", { ...place, text: "x" });
    expect(() => slack.dismiss({ ...place, user: "U0BERND", ts })).toThrow(LocalUserError);
    slack.dismiss({ ...place, ts });
    expect(slack.messages("C0SECURITY", { forUser: ALICE })).toEqual([]);
    const said = slack.say({ ...place, text: "to all" });
    expect(() => slack.dismiss({ ...place, ts: said.ts })).toThrow(LocalUserError);
  });
});

describe("a conversation between two people", () => {
  it("exists for every two of them, out of the bot's sight", async () => {
    const slack = await startSlack();
    const ids = slack.channels().flatMap(({ kind, id }) => (kind === "im" ? [id] : []));
    expect(ids).toEqual([TALK, "D0ALICE0CHITRA", "D0BERND0CHITRA"]);
    slack.say({ user: ALICE, channel: TALK, text: "between us" });
    for (const [method, args] of [
      ["conversations.info", {}],
      ["conversations.history", {}],
      ["chat.postMessage", { text: "x" }],
      ["chat.postEphemeral", { text: "x", user: ALICE }],
    ] as const) {
      const answer = await call(slack, method, { channel: TALK, ...args });
      expect(answer, method).toMatchObject({ ok: false, error: "channel_not_found" });
    }
    const list = await call(slack, "conversations.list", { types: "im" });
    expect(list.channels).toEqual([]);
  });

  it("is another one than the conversation with the app", async () => {
    const slack = await startSlack();
    const direct = slack.openDirect(ALICE);
    expect([...direct.members].sort()).toEqual([ALICE, "U0AUDITBOT"]);
    expect(slack.openDirect(ALICE)).toBe(direct);
    const opened = await call(slack, "conversations.open", { users: ALICE });
    expect(opened.channel.id).toBe(direct.id);
  });
});
