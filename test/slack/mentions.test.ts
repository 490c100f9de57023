import { afterEach, describe, expect, it } from "vitest";
import { findMentions, replaceMentions } from "../../src/slack/mentions.js";
import { ALICE, type Bot, CHANNEL, eventAt, startBot, textOf } from "./start-bot.js";

describe("mentions in a text", () => {
  it("are people, groups, channels and everybody", () => {
    const found = findMentions(
      "<@U1> <@W2|bob b> <!subteam^S3|@sec> <#C4|general> <!here> <!channel|x> <mailto:a@b.c|a@b.c>",
    );
    expect(found.map(({ kind, id, label }) => [kind, id, label])).toEqual([
      ["person", "U1", null],
      ["person", "W2", "@bob b"],
      ["group", "S3", "@sec"],
      ["channel", "C4", "#general"],
      ["everybody", "here", "@here"],
      ["everybody", "channel", "@x"],
    ]);
  });

  it("do not run into their neighbours", () => {
    expect(replaceMentions("by<@U1>and<@U2><@U3>, user:<@U4>'s", () => "a@b.c")).toBe(
      "by a@b.c and a@b.c a@b.c, user:a@b.c's",
    );
  });
});

describe("a question that mentions people", () => {
  let bot: Bot;
  afterEach(() => bot.stop());

  const understood = async (text: string): Promise<string> =>
    textOf((await bot.askAsSent(text)).blocks[0] ?? {});

  /** What somebody types who picks people from Slack's menu. */
  const askWithMentions = async (text: string) => {
    const before = bot.last()?.ts;
    await bot.slack.command({ user: ALICE, channel: CHANNEL, text, escapeMentions: true });
    return bot.slack.waitFor(() => (bot.last()?.ts === before ? undefined : bot.last()));
  };

  it.each([
    ["by <@U0BERND|bernd>", "by bernd@example.com"],
    ["for <@U0BERND>", "affecting bernd@example.com"],
    [
      "roles assigned to <@U0CHITRA> by <@U0BERND>",
      "User roles assigned · by bernd@example.com · affecting chitra@example.com",
    ],
    ["-user:<@U0BERND>", "not by bernd@example.com"],
    ["not by <@U0BERND>", "not by bernd@example.com"],
    ["affected:<@U0ALICE>", "affecting alice@example.com"],
    ["user:<@U0ALICE>,<@U0BERND>", "by alice@example.com or bernd@example.com"],
    ["by <@U0ALICE> and <@U0BERND>", "by alice@example.com or bernd@example.com"],
    ['text:"<@U0ALICE>"', "containing “alice@example.com”"],
  ])("understands %s", async (query, words) => {
    bot = await startBot();
    expect(await understood(query)).toBe(words);
  });

  it("takes @name as Slack sends it to an app whose manifest asks for ids", async () => {
    bot = await startBot();
    const answer = await askWithMentions("logins by @alice");
    expect(textOf(answer.blocks[0] ?? {})).toBe("Console login · by alice@example.com");
    expect(textOf(answer)).toContain("13 events");
  });

  it("asks Slack once for the zone and the address of one person", async () => {
    bot = await startBot();
    await bot.askAsSent("by <@U0ALICE>");
    await bot.askAsSent("by <@U0ALICE> today");
    expect(bot.slack.calls("users.info")).toHaveLength(1);
  });

  it.each([
    ["by <@U0NOBODY|max>", "Slack knows nobody by @max"],
    ["by <@U0AUDITBOT>", "@audit-bot is an app"],
    ["by <@USLACKBOT>", "I cannot see the e-mail address of @slackbot"],
    ["by <!subteam^S0SECURITY|@security>", "@security is a group"],
    ["user:<#C0GENERAL|general>", "#general is a Slack channel"],
    ["user:<!here> yesterday", "@here is nobody in particular"],
  ])("does not search for %s, and says why", async (query, words) => {
    bot = await startBot();
    const text = textOf(await bot.askAsSent(query));
    expect(text).toContain("I did not search");
    expect(text).toContain(words);
    expect(text).not.toContain("mention.invalid");
  });

  it("says what to do when Slack does not tell addresses", async () => {
    bot = await startBot({
      workspace: { scopes: ["commands", "chat:write", "users:read", "usergroups:read"] },
    });
    expect(textOf(await bot.askAsSent("by <@U0BERND|bernd>"))).toContain(
      "I cannot see the e-mail address of @bernd",
    );
  });

  it("says what to do when Slack does not answer", async () => {
    bot = await startBot();
    await bot.ask("");
    bot.slack.failNext("users.info", { error: "internal_error" }, 5);
    expect(textOf(await bot.askAsSent("by <@U0BERND|bernd>"))).toContain("did not tell me");
  });

  it.each([
    ["logins <!here>", "“@here”"],
    ["logins <!channel>", "“@channel”"],
    ["logins in <#C0GENERAL|general>", "“#general”"],
  ])("names what it leaves out of %s", async (query, words) => {
    bot = await startBot();
    const text = textOf(await bot.askAsSent(query));
    expect(text).toContain(`Not understood, so left out: ${words}`);
    expect(text).toContain("25 events");
  });

  it("looks up some of a great many people, and names the others", async () => {
    bot = await startBot();
    const many = Array.from({ length: 25 }, (_, index) => `<@U${index}|p${index}>`).join(" ");
    const text = textOf(await bot.askAsSent(`by ${many}`));
    expect(text).toContain("Slack knows nobody by @p0");
    const { length } = bot.slack.calls("users.info");
    expect(length).toBe(21);
  });

  it("keeps the people when another word is corrected", async () => {
    bot = await startBot({ events: [eventAt(1)] });
    const problem = await bot.askAsSent("tpye:login by <@U0ALICE|alice>");
    const answer = await bot.press(problem, "query.run");
    expect(textOf(answer.blocks[0] ?? {})).toBe("Console login · by alice@example.com");
  });

  it("corrects one word after the other beside somebody who is not known", async () => {
    bot = await startBot();
    const problem = await bot.askAsSent("tpye:login by <@U0NOBODY|max>");
    const rest = await bot.press(problem, "query.run");
    expect(textOf(rest)).toContain("Slack knows nobody by @max");
    expect(textOf(rest)).not.toContain("There is no operator");
  });
});
