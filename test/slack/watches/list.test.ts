import { afterEach, describe, expect, it } from "vitest";
import { everything } from "../../../src/audit/filter.js";
import type { WatchSettings } from "../../../src/state/alerts/watch.js";
import {
  ALICE,
  actionIdsOf,
  BERND,
  type Bot,
  CHANNEL,
  eventAt,
  logins,
  NOW_MS,
  type StartBotOptions,
  startBot,
  textOf,
} from "../start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

const start = async (options: StartBotOptions = {}) => {
  bot = await startBot(options);
};

const settingsOf = (more: Partial<WatchSettings> = {}): WatchSettings => ({
  ...{ query: "logins by bob@example.com", severity: "medium", detail: "full" },
  filter: { ...everything, users: ["bob@example.com"], eventTypes: ["Console login"] },
  destination: { kind: "channel", channelId: CHANNEL },
  ...{ groupMinutes: 5, mention: [], quiet: null, escalation: null, schedule: null },
  supportWarning: null,
  ...more,
});

const toPerson = (userId: string) => ({ destination: { kind: "person" as const, userId } });
const watch = (owner = ALICE, more: Partial<WatchSettings> = {}) =>
  bot.alerts.createWatch(settingsOf(more), owner);

const ids = (message: object, action: string) =>
  actionIdsOf(message).filter((id) => id.replace(/:\d+$/, "") === action);

describe("watches", () => {
  it("says how to make one when there are none", async () => {
    await start();
    const message = await bot.ask("watches", BERND);
    expect(textOf(message)).toContain("You have no watches yet");
    expect(textOf(message)).toContain("/audit watch support access enabled");
  });

  it("shows to whom each goes, how severe it is and when it fired", async () => {
    await start();
    await watch(ALICE, { severity: "critical", detail: "brief" });
    await watch(ALICE, { ...toPerson(ALICE), schedule: { weekday: null, minute: 0, zone: "UTC" } });
    await bot.poll([eventAt(0, { actorName: "bob@example.com" })]);
    const text = textOf(await bot.ask("watches"));
    expect(text).toContain("2 watches");
    expect(text).toContain("Console login · by bob@example.com");
    expect(text).toMatch(
      new RegExp(`to <#${CHANNEL}> · critical severity, brief · last fired <!date`),
    );
    expect(text).toContain("to you · daily summary · none sent yet");
  });

  it("shows viewers their own, and read-only what posts in the channel where they ask", async () => {
    await start();
    await watch(BERND, toPerson(BERND));
    await watch(ALICE);
    await watch(ALICE, toPerson(ALICE));
    const message = await bot.ask("watches", BERND);
    expect(textOf(message)).toContain("2 watches");
    expect(textOf(message)).toContain(`by <@${ALICE}>`);
    expect(ids(message, "watch.delete")).toEqual(["watch.delete"]);
    expect(ids(await bot.ask("watches"), "watch.delete")).toHaveLength(3);
  });

  it("has pages, and buttons of each that are told apart", async () => {
    await start();
    for (let count = 0; count < 14; count += 1) await watch();
    const message = await bot.ask("watches");
    expect(textOf(message)).toContain("1–6 of 14");
    expect(ids(message, "watch.edit")).toHaveLength(6);
    const next = await bot.press(message, "watches.page:2");
    expect(textOf(next)).toContain("7–12 of 14");
    expect(next.ts).toBe(message.ts);
    const paused = await bot.press(next, "watch.pause:2");
    expect(textOf(paused)).toContain("I paused watch #8");
    expect(textOf(paused)).toContain("7–12 of 14");
  });

  it("pauses, resumes and deletes in place, and says so", async () => {
    await start();
    await watch();
    const list = await bot.ask("watches");
    const paused = await bot.press(list, "watch.pause");
    expect(textOf(paused)).toContain("I paused watch #1, *logins by bob@example.com*");
    expect(textOf(paused)).toMatch(new RegExp(`\\*Paused\\* by <@${ALICE}> since`));
    bot.nowMs += 10_000;
    expect(textOf(await bot.press(paused, "watch.resume"))).toContain(
      "Watching again, for what happens from now on: watch #1",
    );
    const deleted = await bot.press(paused, "watch.delete");
    expect(textOf(deleted)).toContain("/audit watch logins by bob@example.com");
    expect(bot.alerts.watches()).toEqual([]);
  });

  it("takes a press of an old list for what it is now", async () => {
    await start();
    const { id } = await watch();
    const first = await bot.ask("watches");
    await bot.alerts.pauseWatch(id, BERND);
    expect(textOf(await bot.press(first, "watch.pause"))).toContain("Already paused: watch #1");
    await bot.alerts.deleteWatch(id, ALICE);
    const second = await bot.forge(ALICE, "watch.test", `${id}|0`);
    expect(textOf(await bot.press(second, "watch.test"))).toContain("not there any more");
  });

  it("sends a test to where the alerts go", async () => {
    await start();
    await watch();
    const message = await bot.press(await bot.ask("watches"), "watch.test");
    expect(textOf(message)).toContain(`I am sending a test to <#${CHANNEL}> for watch #1`);
    await bot.alerts.runDue();
    const posted = bot.slack.messages(CHANNEL).filter((each) => each.ephemeralFor === null);
    expect(textOf(posted.at(-1) ?? {})).toContain("bob@example.com");
  });

  it("tells in words what cannot be delivered", async () => {
    await start();
    await watch();
    bot.slack.setBotMembership(CHANNEL, false);
    await bot.poll([eventAt(0, { actorName: "bob@example.com" })]);
    await bot.ask("watches");
    const text = textOf(bot.slack.messages(CHANNEL, { forUser: ALICE }).at(-1) ?? {});
    expect(text).toContain("1 watch, 1 not delivered");
    expect(text).toMatch(/Not delivered.*I am not in <#C0SECURITY>.*\/invite @audit-bot/);
  });

  it("says whose list it is, and how each watch behaves", async () => {
    await start();
    await watch(ALICE, {
      quiet: { fromMinute: 0, toMinute: 1439, zone: "UTC" },
      mention: [BERND, "here"],
      escalation: { afterMinutes: 30, to: { kind: "person", userId: ALICE } },
    });
    await bot.poll([eventAt(0, { actorName: "bob@example.com" })]);
    const text = textOf(await bot.ask("watches"));
    expect(text).toContain("Everybody's");
    expect(text).toContain(
      `quiet from 00:00 to 23:59 (UTC) · mentions <@${BERND}> and 1 more · tells you after 30 min without an answer`,
    );
    expect(text).toMatch(/1 message waits until <!date/);
    expect(textOf(await bot.ask("watches", BERND))).toContain("Yours, and those of this channel");
  });

  it("says that what waits goes to the new place", async () => {
    await start();
    await watch();
    const list = await bot.ask("watches");
    bot.slack.setBotMembership(CHANNEL, false);
    await bot.poll([eventAt(0, { actorName: "bob@example.com" })]);
    await bot.openView(list, "watch.edit", "Edit watch #1");
    const values = { target: { "watch.target": "me" } };
    const { errors } = await bot.slack.submitView({ user: ALICE, values });
    expect(errors).toEqual({});
    const told = () =>
      bot.slack
        .messages(CHANNEL, { forUser: ALICE })
        .map((message) => textOf(message))
        .join();
    await bot.slack.waitFor(() => told().includes("Changed (#1)"));
    expect(told()).toContain("What waits to be sent goes there now");
  });

  it("edits in a form, and shows the list as it is afterwards", async () => {
    await start();
    await watch(ALICE, { severity: "low", quiet: { fromMinute: 60, toMinute: 120, zone: "UTC" } });
    const list = await bot.ask("watches");
    const view = await bot.openView(list, "watch.edit", "Edit watch #1");
    expect(textOf(view)).toContain("Quiet from");
    const { errors } = await bot.slack.submitView({
      user: ALICE,
      values: { severity: { severity: "high" }, "quiet-to": { "quiet-to": "03:00" } },
    });
    expect(errors).toEqual({});
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Changed (#1)"));
    expect(bot.last()?.ts).toBe(list.ts);
    expect(textOf(bot.last() ?? {})).toContain("high severity");
    expect(bot.alerts.watches()).toMatchObject([
      { severity: "high", quiet: { fromMinute: 60, toMinute: 180, zone: "UTC" } },
    ]);
    // Nothing about what it watches for has changed: it goes on, and does not begin anew.
    expect(bot.alerts.watches()[0]).toMatchObject({
      activeFromMs: NOW_MS,
      ...settingsOf({
        severity: "high",
        quiet: { fromMinute: 60, toMinute: 180, zone: "UTC" },
      }),
    });
  });

  it("ends mutes, for whoever may", async () => {
    await start();
    const { id } = await watch(BERND, toPerson(BERND));
    const untilMs = NOW_MS + 3_600_000;
    await bot.alerts.mute({ watchId: id, userName: null, by: BERND, untilMs });
    await bot.alerts.mute({ watchId: null, userName: "<!here>", by: ALICE, untilMs });
    const list = await bot.ask("watches", BERND);
    expect(textOf(list)).toContain(`*Muted* until <!date`);
    expect(textOf(list)).toContain("*Muted* for &lt;!here&gt; until");
    expect(ids(list, "mute.end")).toEqual(["mute.end"]);
    expect(textOf(await bot.press(list, "mute.end", BERND))).toContain("The mute is over");
    const [general] = bot.alerts.mutes();
    const forged = await bot.forge(BERND, "mute.end", `${general?.id}|0`);
    expect(textOf(await bot.press(forged, "mute.end", BERND))).toContain("Only an admin");
    await bot.press(await bot.ask("watches"), "mute.end");
    expect(bot.alerts.mutes()).toEqual([]);
  });
});

describe("somebody else's watch", () => {
  it.each(["watch.pause", "watch.resume", "watch.test", "watch.delete", "watch.edit"])(
    "cannot be had with a forged %s",
    async (action) => {
      await start();
      const hidden = await watch(ALICE, toPerson(ALICE));
      const seen = await watch(ALICE);
      for (const [id, words] of [
        [hidden.id, "not there any more"],
        [seen.id, `belongs to <@${ALICE}>`],
      ] as const) {
        const forged = await bot.forge(BERND, action, `${id}|0`);
        expect(textOf(await bot.press(forged, action, BERND))).toContain(words);
        bot.slack.dismiss({ user: BERND, channel: CHANNEL, ts: forged.ts });
      }
      expect(bot.alerts.watches()).toEqual([hidden, seen]);
    },
  );

  it("may be changed by an admin, and stays its owner's", async () => {
    await start();
    await watch(BERND, toPerson(BERND));
    await bot.openView(await bot.ask("watches"), "watch.edit", "Another person");
    await bot.slack.submitView({ user: ALICE, values: { severity: { severity: "high" } } });
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Changed (#1)"));
    expect(bot.alerts.watches()).toMatchObject([
      { ownerId: BERND, severity: "high", destination: { kind: "person", userId: BERND } },
    ]);
  });
});

describe("built-in watches", () => {
  it("can be paused and changed, never deleted", async () => {
    await start({ alertChannel: CHANNEL });
    const list = await bot.ask("watches");
    expect(textOf(list)).toContain("Support access enabled");
    expect(textOf(list)).toContain("built in");
    expect(ids(list, "watch.delete")).toEqual([]);
    expect(ids(await bot.ask("watches", BERND), "watch.edit")).toEqual([]);
    const paused = await bot.press(list, "watch.pause");
    expect(textOf(paused)).toContain("I paused watch #1");
  });

  it("have a warning of support access that is too long open, and keep their query", async () => {
    await start({ alertChannel: CHANNEL });
    const view = await bot.openView(await bot.ask("watches"), "watch.edit", "Built in:");
    expect(textOf(view)).toContain("Warn when support access stays open");
    expect(actionIdsOf(view)).not.toContain("watch.query");
    await bot.slack.submitView({
      user: ALICE,
      values: { "warn-after": { "warn-after": "4" }, zone: { zone: "America/New_York" } },
    });
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Changed (#1)"));
    expect(bot.alerts.watches()[0]).toMatchObject({
      title: "Support access enabled",
      supportWarning: { afterHours: 4, zone: "America/New_York" },
    });
  });

  it("keep their title while nobody changes their query", async () => {
    await start({ alertChannel: CHANNEL });
    await bot.openView(await bot.ask("watches"), "watch.edit:2", "Events to watch for");
    await bot.slack.submitView({ user: ALICE, values: { severity: { severity: "low" } } });
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Changed (#2)"));
    expect(bot.alerts.watches()[1]).toMatchObject({
      ...{ title: "Roles assigned or revoked", severity: "low" },
    });
  });
});

describe("unwatch", () => {
  it.each(["unwatch 1", "unwatch #1", "UNWATCH  1."])("deletes a watch: %s", async (text) => {
    await start();
    await watch();
    const answer = textOf(await bot.ask(text));
    expect(answer).toContain("Deleted watch #1");
    expect(answer).toContain("/audit watch logins by bob@example.com");
    expect(bot.alerts.watches()).toEqual([]);
  });

  it("pauses a built-in one, and says why", async () => {
    await start({ alertChannel: CHANNEL });
    expect(textOf(await bot.ask("unwatch 2"))).toContain("It is paused instead");
    expect(bot.alerts.watches()[1]).toMatchObject({ pausedBy: ALICE });
    expect(textOf(await bot.ask("unwatch 2", BERND))).toContain("only admins can change it");
  });

  it("says which there are when the number is unknown, or none is typed", async () => {
    await start();
    await watch();
    const unknown = textOf(await bot.ask("unwatch 9"));
    expect(unknown).toContain("I know no watch “#9”");
    expect(unknown).toContain("#1");
    expect(textOf(await bot.ask("unwatch"))).toContain("Which watch?");
    const words = await bot.ask("unwatch logins yesterday");
    expect(textOf(words)).toContain('/audit "unwatch" logins yesterday');
    expect(bot.alerts.watches()).toHaveLength(1);
  });

  it("asks an admin before it deletes somebody else's", async () => {
    await start();
    await watch(BERND, toPerson(BERND));
    const message = await bot.ask("unwatch 1");
    expect(textOf(message)).toContain(`belongs to <@${BERND}>`);
    expect(textOf(message)).toContain("This is somebody else's watch");
    expect(bot.alerts.watches()).toHaveLength(1);
    await bot.press(message, "watch.delete");
    expect(bot.alerts.watches()).toEqual([]);
  });

  it("lists only numbers after what is no number", async () => {
    await start();
    await watch();
    const message = await bot.ask("unwatch abc");
    expect(textOf(message)).toContain("I know no watch “abc”");
    expect(textOf(message)).toContain("#1  logins by bob@example.com");
    expect(textOf(message)).not.toContain("in quotes");
    expect(actionIdsOf(message)).toEqual([]);
  });

  it("leaves other people's alone", async () => {
    await start({ events: logins() });
    await watch(ALICE, toPerson(ALICE));
    await watch(ALICE);
    expect(textOf(await bot.ask("unwatch 1", BERND))).toContain("I know no watch “#1”");
    expect(textOf(await bot.ask("unwatch 2", BERND))).toContain(`belongs to <@${ALICE}>`);
    expect(bot.alerts.watches()).toHaveLength(2);
  });
});
