import { afterEach, describe, expect, it } from "vitest";
import { ALICE, BERND, type Bot, CHANNEL, CHITRA, startBot, textOf } from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

describe("who may", () => {
  it("lets in users by id, by user group, by a higher role and by *", async () => {
    bot = await startBot({
      access: { viewers: ["S0SECURITY"], exporters: [CHITRA], admins: [ALICE] },
    });
    for (const user of [ALICE, BERND, CHITRA]) {
      expect(textOf(await bot.ask("", user))).toContain("25 events");
    }
  });

  it("lets everybody in with *", async () => {
    bot = await startBot({ access: { viewers: ["*"] } });
    expect(textOf(await bot.ask("", CHITRA))).toContain("25 events");
  });

  it("tells others whom to ask and their own id, and nothing else", async () => {
    bot = await startBot();
    for (const text of ["", "help", "status", "user:alice@example.com", "tpye:x"]) {
      const message = await bot.ask(text, CHITRA);
      expect(message.ephemeralFor).toBe(CHITRA);
      expect(textOf(message)).toContain(
        `Ask <@${ALICE}>, and give them your Slack ID: \`${CHITRA}\``,
      );
      expect(textOf(message)).not.toMatch(/event|example\.com|login/);
    }
    expect(bot.slack.calls("users.info")).toEqual([]);
  });

  it("names the setting when no admin is configured", async () => {
    bot = await startBot({ access: { viewers: [], admins: [] } });
    expect(textOf(await bot.ask(""))).toContain("`AUDIT_VIEWERS`");
  });

  it("asks for a group's members once in five minutes", async () => {
    bot = await startBot();
    await bot.ask("", BERND);
    await bot.ask("help", BERND);
    expect(bot.slack.calls("usergroups.users.list")).toHaveLength(1);
    bot.nowMs += 6 * 60_000;
    await bot.ask("", BERND);
    expect(bot.slack.calls("usergroups.users.list")).toHaveLength(2);
  });

  it("grants nothing while a group cannot be looked up, and says why", async () => {
    bot = await startBot();
    bot.slack.failNext("usergroups.users.list", { error: "missing_scope" }, 5);
    expect(textOf(await bot.ask("", BERND))).toContain("could not tell me your user groups");
  });

  it("checks again on every button, form and suggestion", async () => {
    const viewers = [BERND];
    bot = await startBot({ access: { viewers } });
    const message = await bot.ask("", BERND);
    await bot.openView(message, "filter.edit", "Edit filters", BERND);
    viewers.pop();
    const suggested = await bot.slack.suggest({
      user: BERND,
      actionId: "event-types",
      value: "login",
    });
    expect(suggested.options).toEqual([]);
    const submitted = await bot.slack.submitView({ user: BERND });
    expect(submitted.responseAction).toBe("update");
    expect(textOf(bot.slack.openViews(BERND).at(-1) ?? {})).toContain(`\`${BERND}\``);
    for (const action of ["page.next", "event.details", "result.share", "filter.edit"]) {
      expect(textOf(await bot.press(message, action, BERND))).toContain("You may not search");
    }
    expect(bot.slack.messages(CHANNEL).filter(({ ephemeralFor }) => ephemeralFor === null)).toEqual(
      [],
    );
  });

  it("checks again on buttons inside a modal", async () => {
    const viewers = [BERND];
    bot = await startBot({ access: { viewers } });
    await bot.openView(await bot.ask("", BERND), "event.details", "Raw event", BERND);
    viewers.pop();
    const view = await bot.openView(null, "related.user", "You may not search", BERND);
    expect(textOf(view)).not.toContain("example.com");
  });
});
