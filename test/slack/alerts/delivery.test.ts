import { afterEach, describe, expect, it } from "vitest";
import { batchOf } from "../../../src/audit/event-batch.js";
import type { Message } from "../../../src/playground/slack/start-local-slack.js";
import { ALICE, BERND, type Bot, CHANNEL, eventAt, startBot, textOf } from "../start-bot.js";
import {
  headOf,
  MINUTE_MS,
  metadataOf,
  named,
  roleChange,
  SECOND_MS,
  settings,
  stageOf,
  startWatching,
} from "./alert-stage.js";

let bot: Bot;
afterEach(() => bot.stop());

const alertsIn = (channel: string) => stageOf(bot).alertsIn(channel);
const pass = (ms: number) => stageOf(bot).pass(ms);

const start = async (...args: Parameters<typeof startWatching>) => {
  const stage = await startWatching(...args);
  bot = stage.bot;
  return stage.watch;
};

describe("an event that a watch is for", () => {
  it("is told at once, in one message that names it", async () => {
    const watch = await start();
    const event = roleChange();
    await bot.poll([event, eventAt(0)]);
    const [message, ...others] = alertsIn(CHANNEL);
    expect(others).toEqual([]);
    expect(message?.text).toContain("alice@example.com");
    expect(metadataOf(message as Message).event_payload).toMatchObject({
      watch_id: watch.id,
      event_count: 1,
      event_ids: headOf(event),
    });
  });

  it("is told once, however often it is read again", async () => {
    await start();
    const event = roleChange();
    await bot.poll([event]);
    await bot.restart();
    await bot.alerts.take({
      batch: batchOf([event]),
      rows: [0],
    });
    await pass(MINUTE_MS);
    expect(named(alertsIn(CHANNEL))).toEqual([headOf(event)]);
  });

  it("joins the message of a burst, which is edited and not posted again", async () => {
    await start();
    const events = [roleChange(), roleChange(), roleChange()];
    for (const event of events) {
      await bot.poll([event]);
      await pass(2 * SECOND_MS);
    }
    const messages = alertsIn(CHANNEL);
    expect(messages).toHaveLength(1);
    expect(new Set(named(messages))).toEqual(new Set(events.map(headOf)));
    expect(bot.slack.calls("chat.postMessage")).toHaveLength(1);
  });

  it("opens a new message when the window of the one before has passed", async () => {
    await start({ groupMinutes: 5 });
    await bot.poll([roleChange()]);
    await pass(5 * MINUTE_MS);
    await bot.poll([roleChange(-5)]);
    expect(alertsIn(CHANNEL)).toHaveLength(2);
  });

  it("is no alert where it happened longer than the overlap before the watch was made", async () => {
    await start();
    await bot.poll([roleChange(16), roleChange(14)]);
    expect(named(alertsIn(CHANNEL))).toHaveLength(1);
  });

  it("is no alert where it was stored before the watch was made, also after a restart", async () => {
    bot = await startBot({ events: [] });
    const event = roleChange(1);
    await bot.poll([event]);
    await bot.alerts.createWatch(settings(), ALICE);
    await bot.restart();
    await bot.alerts.take({ batch: batchOf([event]), rows: [0] });
    await pass(MINUTE_MS);
    expect(alertsIn(CHANNEL)).toEqual([]);
  });

  it("comes as one message with thousands of others, and a file that lists them all", async () => {
    await start();
    const events = Array.from({ length: 2_500 }, () => roleChange());
    await bot.poll(events);
    await pass(2 * SECOND_MS);
    const [message, ...others] = alertsIn(CHANNEL);
    expect(others).toEqual([]);
    const { event_count, event_ids } = metadataOf(message as Message).event_payload;
    expect(event_count).toBe(2_500);
    expect(String(event_ids).split(",")).toHaveLength(200);
    const [file, ...more] = bot.slack.files();
    expect(more).toEqual([]);
    const listed = Buffer.from(file?.content ?? []).toString();
    expect(events.filter(({ id }) => !listed.includes(id))).toEqual([]);
    expect(listed.match(/^date_observed_utc/gm)).toHaveLength(1);
    expect(listed.trimEnd().split("\r\n")).toHaveLength(1 + events.length);
    expect(textOf(message as Message)).toMatch(/2,500/);
  });
});

describe("when Slack does not take an alert", () => {
  const told = () => bot.slack.messages(ALICE).map(textOf).join("\n");

  it.each([
    ["429", 429],
    ["500", 500],
    ["no answer and nothing done", "hang"],
    ["an answer that was lost", "drop-after-processing"],
    ["an answer that was cut", "cut"],
  ] as const)(
    "it is told once all the same after %s",
    async (_what, fault) => {
      await start({}, fault === "hang" ? { alertTimeoutMs: 1_500 } : {});
      bot.slack.failNext("chat.postMessage", fault, 2);
      const event = roleChange();
      await bot.poll([event]);
      for (let seconds = 0; seconds < 60; seconds += 3) await pass(3 * SECOND_MS);
      expect(named(alertsIn(CHANNEL))).toEqual([headOf(event)]);
      await pass(2 * MINUTE_MS);
      expect(bot.alerts.status()).toEqual({ waiting: 0, failing: 0 });
    },
    60_000,
  );

  it("is edited once more after an edit that failed", async () => {
    await start();
    await bot.poll([roleChange()]);
    bot.slack.failNext("chat.update", 500, 2);
    await pass(2 * SECOND_MS);
    await bot.poll([roleChange()]);
    for (let seconds = 0; seconds < 30; seconds += 3) await pass(3 * SECOND_MS);
    expect(named(alertsIn(CHANNEL))).toHaveLength(2);
  });

  it("waits for a channel that the bot is not in, and tells the admins once", async () => {
    await start();
    bot.slack.setBotMembership(CHANNEL, false);
    const events = [roleChange(), roleChange()];
    for (const event of events) {
      await bot.poll([event]);
      await pass(MINUTE_MS);
    }
    await pass(10 * MINUTE_MS);
    expect(bot.alerts.status()).toMatchObject({ failing: 1 });
    expect(bot.slack.messages(ALICE)).toHaveLength(1);
    expect(told()).toMatch(/\/invite/);
    bot.slack.setBotMembership(CHANNEL, true);
    await pass(MINUTE_MS);
    const messages = alertsIn(CHANNEL);
    expect(messages).toHaveLength(1);
    expect(new Set(named(messages))).toEqual(new Set(events.map(headOf)));
    expect(textOf(messages[0] as Message)).toMatch(/late|after it happened/i);
  });

  it("tells the admins of an archived channel and of one that does not exist", async () => {
    await start();
    bot.slack.archive(CHANNEL);
    await bot.poll([roleChange()]);
    expect(told()).toMatch(/archived/);
    await bot.alerts.createWatch(
      settings({ destination: { kind: "channel", channelId: "C0NOWHERE" } }),
      ALICE,
    );
    await bot.poll([roleChange()]);
    expect(bot.alerts.status().failing).toBe(2);
  });

  it("sends plain text where Slack refuses the blocks", async () => {
    await start();
    bot.slack.failNext("chat.postMessage", { error: "invalid_blocks" }, 1);
    const event = roleChange();
    await bot.poll([event]);
    const messages = alertsIn(CHANNEL);
    expect(named(messages)).toEqual([headOf(event)]);
    expect(messages[0]?.blocks).toEqual([]);
  });

  it("tells the admins where Slack refuses even plain text", async () => {
    await start();
    bot.slack.failNext("chat.postMessage", { error: "invalid_blocks" }, 2);
    await bot.poll([roleChange()]);
    expect(told()).toMatch(/invalid_blocks/);
    await pass(MINUTE_MS);
    expect(alertsIn(CHANNEL)).toHaveLength(1);
  });

  it("does not post again what was posted when the process ended in between", async () => {
    await start();
    bot.slack.failNext("chat.postMessage", "drop-after-processing", 1);
    const event = roleChange();
    await bot.poll([event]);
    await bot.restart();
    await pass(5 * SECOND_MS);
    expect(bot.slack.calls("chat.postMessage")).toHaveLength(1);
    expect(named(alertsIn(CHANNEL))).toEqual([headOf(event)]);
  });

  /** What Slack may do at any time after the bot has given up on it. */
  const callSlack = (method: string, args: object) =>
    fetch(`${bot.slack.apiUrl}${method}`, {
      method: "POST",
      headers: { authorization: "Bearer xoxb-test", "content-type": "application/json" },
      body: JSON.stringify({ channel: CHANNEL, ...args }),
    });

  it("waits for what Slack may still take, and finds it", async () => {
    await start({}, { alertTimeoutMs: 1_000 });
    bot.slack.failNext("chat.postMessage", "hang", 1);
    const event = roleChange();
    await bot.poll([event]);
    await pass(6 * SECOND_MS);
    const { text = "", metadata } = bot.slack.calls("chat.postMessage")[0]?.args ?? {};
    await callSlack("chat.postMessage", { text, metadata });
    await pass(20 * SECOND_MS);
    await pass(20 * SECOND_MS);
    expect(named(alertsIn(CHANNEL))).toEqual([headOf(event)]);
  });

  it("takes away what Slack took so late that it had been posted again", async () => {
    await start({}, { alertTimeoutMs: 1_000 });
    bot.slack.failNext("chat.postMessage", "hang", 1);
    const event = roleChange();
    await bot.poll([event]);
    for (let seconds = 0; seconds < 30; seconds += 3) await pass(3 * SECOND_MS);
    const { text = "", metadata } = bot.slack.calls("chat.postMessage")[0]?.args ?? {};
    await callSlack("chat.postMessage", { text, metadata });
    expect(alertsIn(CHANNEL)).toHaveLength(2);
    for (let seconds = 0; seconds < 60; seconds += 10) await pass(10 * SECOND_MS);
    expect(named(alertsIn(CHANNEL))).toEqual([headOf(event)]);
  });

  it("tells once more what an edit may have undone that nobody saw the end of", async () => {
    await start({}, { alertTimeoutMs: 1_000 });
    await bot.poll([roleChange()]);
    bot.slack.failNext("chat.update", "hang", 1);
    await pass(2 * SECOND_MS);
    const event = roleChange();
    await bot.poll([event]);
    await pass(5 * SECOND_MS);
    const [message] = alertsIn(CHANNEL);
    await callSlack("chat.update", { ts: message?.ts, text: "as it was before", metadata: {} });
    for (let seconds = 0; seconds < 180; seconds += 10) await pass(10 * SECOND_MS);
    expect(named(alertsIn(CHANNEL))).toContain(headOf(event));
    const edits = bot.slack.calls("chat.update").length;
    await pass(60 * MINUTE_MS);
    expect(bot.slack.calls("chat.update")).toHaveLength(edits);
  });

  it("tells in an edited message that cannot be edited any more", async () => {
    await start();
    await bot.poll([roleChange()]);
    bot.slack.failNext("chat.update", { error: "edit_window_closed" }, 1);
    await pass(2 * SECOND_MS);
    await bot.poll([roleChange()]);
    await pass(5 * SECOND_MS);
    expect(named(alertsIn(CHANNEL))).toHaveLength(2);
    expect(alertsIn(CHANNEL)).toHaveLength(1);
  });

  it("sends plain text where Slack finds the message too long", async () => {
    await start();
    bot.slack.failNext("chat.postMessage", { error: "msg_too_long" }, 1);
    await bot.poll([roleChange()]);
    expect(alertsIn(CHANNEL)[0]?.blocks).toEqual([]);
  });

  it("says to the admins when it gets through again, and goes to a new place at once", async () => {
    const { id } = await start();
    bot.slack.archive(CHANNEL);
    await bot.poll([roleChange()]);
    await bot.alerts.changeWatch(id, settings({ destination: { kind: "person", userId: BERND } }));
    await pass(SECOND_MS);
    expect(alertsIn(BERND)).toHaveLength(1);
    await pass(5 * SECOND_MS);
    expect(bot.slack.messages(ALICE)).toHaveLength(1);
    expect(bot.alerts.status()).toEqual({ waiting: 0, failing: 0 });
  });

  it("posts anew what came after somebody deleted the message", async () => {
    await start();
    await bot.poll([roleChange()]);
    const [message] = alertsIn(CHANNEL);
    await callSlack("chat.delete", { ts: message?.ts });
    await pass(2 * SECOND_MS);
    const event = roleChange();
    await bot.poll([event]);
    await pass(2 * SECOND_MS);
    expect(named(alertsIn(CHANNEL))).toContain(headOf(event));
  });
});

describe("what is held back", () => {
  it("by a mute goes out in one message when the mute ends, and says so", async () => {
    const watch = await start();
    await bot.alerts.mute({
      watchId: watch.id,
      userName: "ALICE@example.com",
      by: ALICE,
      untilMs: bot.nowMs + 60 * MINUTE_MS,
    });
    const held = [roleChange(), roleChange()];
    const other = roleChange(0, { actorName: "bob@example.com" });
    await bot.poll([...held, other]);
    expect(named(alertsIn(CHANNEL))).toEqual([headOf(other)]);
    await pass(60 * MINUTE_MS);
    const messages = alertsIn(CHANNEL);
    expect(messages).toHaveLength(2);
    expect(new Set(named(messages.slice(1)))).toEqual(new Set(held.map(headOf)));
    expect(textOf(messages[1] as Message)).toMatch(/mute/i);
  });

  it("goes out at once when somebody ends the mute early", async () => {
    const watch = await start();
    const { id } = await bot.alerts.mute({
      watchId: watch.id,
      userName: null,
      by: ALICE,
      untilMs: bot.nowMs + 60 * MINUTE_MS,
    });
    await bot.poll([roleChange()]);
    await bot.alerts.unmute(id, ALICE);
    await pass(0);
    expect(alertsIn(CHANNEL)).toHaveLength(1);
  });

  it("is said to be nothing to whoever muted, where it was nothing", async () => {
    const watch = await start();
    await bot.alerts.mute({
      watchId: watch.id,
      userName: null,
      by: ALICE,
      untilMs: bot.nowMs + MINUTE_MS,
    });
    await pass(MINUTE_MS);
    expect(bot.slack.messages(ALICE).map(textOf).join()).toMatch(/nothing/i);
  });

  it("by quiet hours goes out when they end; what is critical does not wait", async () => {
    // It is 15:00 in UTC.
    const quiet = { fromMinute: 14 * 60, toMinute: 16 * 60, zone: "UTC" };
    await start({ quiet });
    await bot.alerts.createWatch(settings({ quiet, severity: "critical" }), ALICE);
    await bot.poll([roleChange()]);
    expect(alertsIn(CHANNEL)).toHaveLength(1);
    await pass(60 * MINUTE_MS);
    expect(alertsIn(CHANNEL)).toHaveLength(2);
  });
});

describe("an alert that nobody acknowledges", () => {
  const escalation = { afterMinutes: 15, to: { kind: "person", userId: BERND } } as const;
  const notices = () => bot.slack.messages(BERND).map(textOf);

  it("is escalated once", async () => {
    await start({ escalation }, { access: { viewers: [BERND] } });
    await bot.poll([roleChange()]);
    await pass(14 * MINUTE_MS);
    expect(notices()).toEqual([]);
    await pass(MINUTE_MS);
    await bot.restart();
    await pass(60 * MINUTE_MS);
    expect(notices()).toHaveLength(1);
  });

  it("is not escalated when somebody has acknowledged it, and names who", async () => {
    await start({ escalation }, { access: { viewers: [BERND] } });
    await bot.poll([roleChange()]);
    const [message] = alertsIn(CHANNEL);
    const id = String(metadataOf(message as Message).event_payload.group_id);
    await bot.alerts.acknowledge(id, BERND);
    await pass(60 * MINUTE_MS);
    expect(notices()).toEqual([]);
    expect(JSON.stringify(alertsIn(CHANNEL)[0])).toContain(BERND);
  });
});

it("is not shown to somebody who may see the audit log no longer", async () => {
  await start({ destination: { kind: "person", userId: BERND } }, { access: { viewers: [ALICE] } });
  await bot.poll([roleChange()]);
  await pass(5 * MINUTE_MS);
  expect(bot.slack.messages(BERND)).toEqual([]);
  expect(bot.alerts.status()).toMatchObject({ waiting: 1, failing: 1 });
});
