import { afterEach, describe, expect, it } from "vitest";
import {
  ALICE,
  actionIdsOf,
  BERND,
  type Bot,
  CHITRA,
  eventAt,
  startBot,
  textOf,
} from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

/** The buttons that ask a corrected question: label and what they carry, by their action. */
const runsOf = (message: { readonly blocks: readonly unknown[] }) => {
  const runs: Record<string, { label: string; query: string }> = {};
  JSON.stringify(message.blocks, (_key, each) => {
    if (typeof each?.action_id === "string" && each.action_id.startsWith("query.run")) {
      runs[each.action_id] = { label: each.text.text, query: each.value };
    }
    return each;
  });
  return runs;
};

describe("a question that is unclear", () => {
  it("is not searched, and each suggestion is a button that asks what was meant", async () => {
    bot = await startBot();
    const problem = await bot.ask("tpye:login user:alice@example.com");
    expect(textOf(problem)).toContain("I did not search");
    expect(textOf(problem)).not.toContain("13 events");
    expect(runsOf(problem)["query.run"]).toEqual({
      label: "type:",
      query: "type:login user:alice@example.com",
    });
    const answer = await bot.press(problem, "query.run");
    expect(answer.ts).toBe(problem.ts);
    expect(answer.ephemeralFor).toBe(ALICE);
    expect(textOf(answer)).toContain("13 events");
  });

  it("is shown as it was typed, for changing it by hand", async () => {
    bot = await startBot();
    const problem = await bot.askAsSent(
      "tpye:login by <!subteam^S1|@sec> <mailto:a@b.c|a@b.c> &amp; <@U0BERND>",
    );
    expect(textOf(problem)).toContain("/audit tpye:login by @sec a@b.c & bernd@example.com");
  });

  it("has one button for each thing that an ambiguous date can mean", async () => {
    bot = await startBot({ events: [eventAt(0, { timestamp: "2026-11-05T12:00:00Z" })] });
    const problem = await bot.ask("logins 11/05/2026");
    expect(Object.values(runsOf(problem)).map(({ label }) => label)).toEqual([
      "2026-11-05",
      "2026-05-11",
    ]);
    const answer = await bot.press(problem, "query.run");
    expect(textOf(answer.blocks[0] ?? {})).toBe("Console login · Thu 5 Nov (New York)");
    expect(textOf(answer)).toContain("1 event");
  });

  it("with several problems is put right one after the other", async () => {
    bot = await startBot();
    const both = await bot.ask("usr:alice@example.com usertype:usr");
    expect(Object.values(runsOf(both)).map(({ label }) => label)).toEqual(["user:", "user"]);
    expect(actionIdsOf(both)).toEqual(["query.run", "query.run:2"]);
    const one = await bot.press(both, "query.run:2");
    expect(textOf(one)).toContain("There is no operator “usr:”");
    expect(textOf(one)).not.toContain("There is no user type");
    expect(runsOf(one)["query.run"]?.query).toBe(
      "usr:alice@example.com usertype:user".replace("usr", "user"),
    );
    const answer = await bot.press(one, "query.run");
    expect(answer.ts).toBe(both.ts);
    expect(textOf(answer)).toContain("13 events");
  });

  it("has no button that would not fit, and shows the suggestion", async () => {
    bot = await startBot();
    const problem = await bot.ask(`tpye:login text:${"x".repeat(2_000)}`);
    expect(runsOf(problem)).toEqual({});
    expect(textOf(problem)).toMatch(/^type:$/m);
  });

  it("with more than can be shown counts the rest", async () => {
    bot = await startBot();
    const wrong = Array.from({ length: 9 }, (_, index) => `usr:${index}`).join(" ");
    const problem = await bot.ask(wrong);
    expect(textOf(problem)).toContain("And 4 more.");
    const ids = actionIdsOf(problem);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is answered to whoever pressed, in their own zone", async () => {
    bot = await startBot({ events: [eventAt(0, { timestamp: "2026-11-22T23:30:00Z" })] });
    const problem = await bot.ask("tpye:login today", BERND);
    expect(textOf(await bot.press(problem, "query.run", BERND))).toContain("1 event");
  });

  it("is answered to nobody who may not ask", async () => {
    bot = await startBot();
    const forged = await bot.forge(CHITRA, "query.run", "logins");
    const answer = await bot.press(forged, "query.run", CHITRA);
    expect(textOf(answer)).toContain("You may not search the audit log");
  });
});
