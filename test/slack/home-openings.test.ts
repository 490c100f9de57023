import { afterEach, describe, expect, it, vi } from "vitest";
import { StoreError } from "../../src/store/errors.js";
import { beforeExtent, homeText, openHome, published } from "./open-home.js";
import { ALICE, BERND, type Bot, CHITRA, startBot } from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

const answered = () => bot.logLines.filter((line) => line.includes('"what":"home"'));

/** A store that holds back its first extent until it is released. */
const holdingFirst = () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  const around = beforeExtent(async () => {
    asked += 1;
    if (asked === 1) await gate;
  });
  return { around, release: () => release() };
};

describe("opening the Home", () => {
  it("publishes once, however often Slack sends the same payload", async () => {
    bot = await startBot();
    const event = { type: "app_home_opened", user: ALICE, tab: "home" };
    await bot.slack.sendEvent({ event, eventId: "Ev1" });
    await bot.slack.waitFor(() => homeText(bot, ALICE));
    for (const attempt of [1, 2, 3]) {
      const retry = { attempt, reason: "http_timeout" };
      const ack = await bot.slack.sendEvent({ event, eventId: "Ev1", retry });
      expect(ack.ackStatus).toBe(200);
    }
    // An opening after them has its turn after them.
    await openHome(bot, BERND);
    await vi.waitFor(() => expect(answered()).toHaveLength(2));
    expect(published(bot)).toBe(2);
  });

  it("publishes nothing when it is the Messages tab that was opened", async () => {
    bot = await startBot();
    await bot.slack.sendEvent({ event: { type: "app_home_opened", user: ALICE, tab: "messages" } });
    await openHome(bot, BERND);
    expect(published(bot)).toBe(1);
  });

  it("twice leaves what the later opening found, though the earlier one is done last", async () => {
    const viewers = [BERND];
    const { around, release } = holdingFirst();
    bot = await startBot({ access: { viewers }, around });
    await bot.slack.openHome(BERND);
    viewers.pop();
    expect(await openHome(bot, BERND)).toContain("You may not search");
    release();
    await vi.waitFor(() => expect(answered()).toHaveLength(1));
    expect(homeText(bot, BERND)).toContain("You may not search");
    expect(published(bot)).toBe(1);
  });

  it("by several people at once gives each their own", async () => {
    bot = await startBot();
    await Promise.all(
      [ALICE, BERND, CHITRA, ALICE, CHITRA].map((user) => bot.slack.openHome(user)),
    );
    for (const user of [ALICE, BERND, CHITRA]) {
      await bot.slack.waitFor(() => homeText(bot, user).includes(user));
    }
  });

  it("while the store fails says that the page could not be loaded, and logs why", async () => {
    let failures = 1;
    bot = await startBot({
      around: beforeExtent(async () => {
        failures -= 1;
        if (failures >= 0) throw new StoreError("the disk is full");
      }),
    });
    const text = await openHome(bot, ALICE);
    expect(text).toContain("This page could not be loaded");
    expect(text).toContain("reference `id-1`");
    expect(bot.logLines.join("")).toContain("the disk is full");
    await openHome(bot, ALICE);
    await bot.slack.waitFor(() => homeText(bot, ALICE).includes("25 events"));
  });

  it("is tried again when Slack hiccups, and told when Slack refuses", async () => {
    bot = await startBot();
    for (const hiccup of [500, "drop-after-processing"] as const) {
      bot.slack.failNext("views.publish", hiccup);
      await bot.slack.openHome(ALICE);
      await bot.slack.waitFor(
        () => published(bot) % 2 === 0 && homeText(bot, ALICE).includes("25 events"),
      );
    }
    bot.slack.failNext("views.publish", { error: "internal_error" });
    await bot.slack.openHome(BERND);
    await bot.slack.waitFor(() => homeText(bot, BERND).includes("could not be loaded"));
  });

  it("sends nobody a message when not even that can be said", async () => {
    bot = await startBot();
    bot.slack.failNext("views.publish", { error: "internal_error" }, 2);
    await bot.slack.openHome(ALICE);
    await vi.waitFor(() =>
      expect(bot.logLines.join("")).toContain("could not even say what went wrong"),
    );
    expect(published(bot)).toBe(2);
    expect(bot.slack.messages(ALICE)).toEqual([]);
  });
});
