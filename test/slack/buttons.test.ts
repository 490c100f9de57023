import { afterEach, describe, expect, it } from "vitest";
import { batchOf } from "../../src/audit/event-batch.js";
import {
  ALICE,
  actionIdsOf,
  type Bot,
  eventAt,
  logins,
  NOW_MS,
  startBot,
  textOf,
} from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

describe("pages", () => {
  it("go older and newer, each event once, untouched by events that come in between", async () => {
    bot = await startBot();
    const first = await bot.ask("");
    await bot.store.append(batchOf([eventAt(1, { actorName: "late@example.com" })]));
    const second = await bot.press(first, "page.next");
    expect(second.ts).toBe(first.ts);
    expect(textOf(second)).toContain("11–20 of 25");
    const third = await bot.press(second, "page.next");
    expect(textOf(third)).toContain("21–25 of 25");
    expect(actionIdsOf(third)).not.toContain("page.next");
    const details = [first, second, third].flatMap((message) => detailsIn(message));
    expect(new Set(details).size).toBe(25);
    expect(details).toEqual(logins().map(({ id }) => id));
    const back = await bot.press(third, "page.previous");
    expect(detailsIn(back)).toEqual(detailsIn(second));
    const start = await bot.press(back, "page.previous");
    expect(detailsIn(start)).toEqual(detailsIn(first));
    expect(textOf(start)).toContain("Console login 25");
    expect(actionIdsOf(start)).not.toContain("page.previous");
  });

  it("say so when their answer is more than seven days old", async () => {
    bot = await startBot();
    const message = await bot.ask("");
    bot.nowMs = NOW_MS + 8 * 24 * 3_600_000;
    expect(textOf(await bot.press(message, "page.next"))).toContain("This answer is too old");
  });

  it("say so when their events have been deleted", async () => {
    bot = await startBot();
    const message = await bot.ask("");
    await bot.store.deleteBefore(BigInt(NOW_MS) * 1000n);
    expect(textOf(await bot.press(message, "page.next"))).toContain("no longer stored");
  });
});

/** Event ids of the details buttons, in order. */
const detailsIn = (message: { readonly blocks: readonly unknown[] }): readonly string[] =>
  message.blocks.flatMap((block) => {
    const match = /"action_id":"event\.details/.test(JSON.stringify(block))
      ? /"value":"([0-9a-f]{64})"/.exec(JSON.stringify(block))
      : null;
    return match?.[1] === undefined ? [] : [match[1]];
  });

describe("filter chips", () => {
  it("take one value away each, or all", async () => {
    bot = await startBot();
    const both = await bot.ask("user:alice@example.com,bob@example.com ip:203.0.113.7");
    const one = await bot.press(both, "filter.remove:2");
    expect(one.ts).toBe(both.ts);
    expect(textOf(one)).toContain("13 events");
    const all = await bot.press(one, "filter.clear");
    expect(textOf(all)).toContain("25 events");
    expect(actionIdsOf(all)).not.toContain("filter.remove");
  });

  it("that do not fit are counted", async () => {
    bot = await startBot();
    const users = Array.from({ length: 40 }, (_, index) => `u${index}@example.com`).join(",");
    const message = await bot.ask(`user:${users}`);
    expect(textOf(message)).toContain("+20 more");
  });
});

describe("sharing", () => {
  it("posts the page for everybody, without buttons", async () => {
    bot = await startBot();
    const second = await bot.press(await bot.ask(""), "page.next");
    await bot.press(second, "result.share");
    const shared = bot.slack
      .messages("C0SECURITY")
      .find(({ ephemeralFor }) => ephemeralFor === null);
    expect(textOf(shared ?? {})).toContain("11–20 of 25");
    expect(textOf(shared ?? {})).toContain(`<@${ALICE}> shared *25 audit events*`);
    expect(actionIdsOf(shared ?? {})).toEqual([]);
  });

  it.each([
    ["not_in_channel", "/invite"],
    ["channel_not_found", "I cannot see this conversation"],
    ["is_archived", "archived"],
  ])("says what to do on %s", async (error, words) => {
    bot = await startBot();
    const message = await bot.ask("");
    bot.slack.failNext("chat.postMessage", { error });
    expect(textOf(await bot.press(message, "result.share"))).toContain(words);
  });

  it("says to invite the bot where it is not a member", async () => {
    bot = await startBot();
    const message = await bot.ask("");
    bot.slack.setBotMembership("C0SECURITY", false);
    expect(textOf(await bot.press(message, "result.share"))).toContain("/invite @audit-bot");
  });

  it("is done by a press right after one that was refused", async () => {
    bot = await startBot();
    const message = await bot.ask("");
    bot.slack.setBotMembership("C0SECURITY", false);
    expect(textOf(await bot.press(message, "result.share"))).toContain("/invite @audit-bot");
    bot.slack.setBotMembership("C0SECURITY", true);
    await bot.slack.click({ user: ALICE, message, actionId: "result.share" });
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Shared"));
  });

  it("is not done twice when Slack's answer is lost", async () => {
    bot = await startBot();
    const message = await bot.ask("");
    bot.slack.failNext("chat.postMessage", "drop-after-processing");
    await bot.press(message, "result.share");
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Look at the channel"));
    expect(bot.slack.calls("chat.postMessage")).toHaveLength(1);
  });

  it("is done once for a double click, and again later", async () => {
    bot = await startBot();
    const message = await bot.ask("");
    const place = { user: ALICE, message, actionId: "result.share" };
    const posts = () => bot.slack.calls("chat.postMessage").length;
    await Promise.all([bot.slack.click(place), bot.slack.click(place)]);
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Shared"));
    expect(posts()).toBe(1);
    bot.nowMs += 3_001;
    await bot.slack.click(place);
    await bot.slack.waitFor(() => posts() === 2);
  });
});
