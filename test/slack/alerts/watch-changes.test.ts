import { afterEach, describe, expect, it } from "vitest";
import { batchOf } from "../../../src/audit/event-batch.js";
import { everything } from "../../../src/audit/filter.js";
import type { Message } from "../../../src/playground/slack/start-local-slack.js";
import type { WatchSettings } from "../../../src/state/alerts/watch.js";
import { ALICE, BERND, type Bot, CHANNEL, eventAt, textOf } from "../start-bot.js";
import {
  HOUR_MS,
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

const OTHER = "C0ALERTS";

let bot: Bot;
afterEach(() => bot.stop());

const start = async (...args: Parameters<typeof startWatching>) => {
  const stage = await startWatching(...args);
  bot = stage.bot;
  return stage.watch;
};
const pass = (ms: number) => stageOf(bot).pass(ms);
const alertsIn = (channel: string) => stageOf(bot).alertsIn(channel);
const later = (ms: number, fields: object = {}) => roleChange(-ms / MINUTE_MS, fields);

const logins: Partial<WatchSettings> = {
  query: "type:logged_in",
  filter: { ...everything, eventTypes: ["Console login"] },
};
const quiet = { fromMinute: 14 * 60, toMinute: 16 * 60, zone: "UTC" };

describe("a watch that is paused", () => {
  it("does not tell of what happens meanwhile, nor afterwards; what waited goes out", async () => {
    const { id } = await start({ quiet });
    const before = roleChange();
    await bot.poll([before]);
    await bot.alerts.pauseWatch(id, ALICE);
    const meanwhile = [later(MINUTE_MS), later(30 * MINUTE_MS)];
    bot.nowMs += 30 * MINUTE_MS;
    await bot.poll(meanwhile);
    await bot.alerts.resumeWatch(id);
    await bot.restart();
    await bot.alerts.take({ batch: batchOf([before, ...meanwhile]), rows: [0, 1, 2] });
    await pass(HOUR_MS);
    expect(named(alertsIn(CHANNEL))).toEqual([headOf(before)]);
    const after = later(90 * MINUTE_MS);
    await bot.poll([after]);
    await pass(2 * SECOND_MS);
    expect(named(alertsIn(CHANNEL))).toContain(headOf(after));
  });

  it("stays paused over a restart", async () => {
    const { id } = await start();
    await bot.alerts.pauseWatch(id, BERND);
    await bot.restart();
    await bot.poll([roleChange()]);
    expect(alertsIn(CHANNEL)).toEqual([]);
    expect(bot.alerts.watch(id)).toMatchObject({ pausedBy: BERND });
  });
});

describe("a watch that is edited", () => {
  it("posts what waits to where it posts now", async () => {
    const { id } = await start();
    bot.slack.setBotMembership(CHANNEL, false);
    const event = roleChange();
    await bot.poll([event]);
    const destination = { kind: "channel", channelId: OTHER } as const;
    await bot.alerts.changeWatch(id, settings({ destination }));
    await pass(MINUTE_MS);
    expect(named(alertsIn(OTHER))).toEqual([headOf(event)]);
    expect(bot.alerts.status()).toEqual({ waiting: 0, failing: 0 });
  });

  it("asks its new query from then on", async () => {
    const { id } = await start();
    const before = eventAt(1);
    await bot.poll([before]);
    await bot.alerts.changeWatch(id, settings(logins));
    await bot.alerts.take({ batch: batchOf([before]), rows: [0] });
    const after = eventAt(0.5);
    await bot.poll([after, roleChange()]);
    await pass(2 * SECOND_MS);
    expect(named(alertsIn(CHANNEL))).toEqual([headOf(after)]);
  });

  it("goes on with its query, and its title, where only something else is new", async () => {
    const { id } = await start({}, { alertChannel: CHANNEL });
    await bot.restart();
    const roles = bot.alerts.watch("builtin:roles");
    if (roles === undefined) throw new Error("there is none");
    // As a form reads it: the same, in another order.
    const filter = Object.fromEntries(
      Object.entries(roles.filter).reverse(),
    ) as typeof roles.filter;
    await bot.alerts.changeWatch("builtin:roles", { ...roles, filter, severity: "low" });
    expect(bot.alerts.watch("builtin:roles")).toMatchObject({
      ...{ title: roles.title, activeFromMs: roles.activeFromMs, severity: "low" },
    });
    expect(bot.alerts.watch(id)).toBeDefined();
  });

  it("does not keep waiting what has become critical", async () => {
    const { id } = await start({ quiet });
    await bot.poll([roleChange()]);
    await bot.alerts.changeWatch(id, settings({ quiet, severity: "critical" }));
    expect(alertsIn(CHANNEL)).toEqual([]);
    await bot.poll([roleChange()]);
    expect(named(alertsIn(CHANNEL))).toHaveLength(2);
  });

  it("says that it is gone where somebody has deleted it", async () => {
    const { id } = await start();
    await bot.alerts.deleteWatch(id, ALICE);
    await expect(bot.alerts.changeWatch(id, settings())).rejects.toThrow();
    await expect(bot.alerts.pauseWatch(id, ALICE)).rejects.toThrow();
  });
});

describe("a watch that is deleted", () => {
  it("drops what waits, and neither alerts nor escalates any more", async () => {
    const escalation = { afterMinutes: 15, to: { kind: "person", userId: ALICE } } as const;
    const { id } = await start({ escalation });
    await bot.poll([roleChange()]);
    expect(alertsIn(CHANNEL)).toHaveLength(1);
    await bot.alerts.mute({
      ...{ watchId: id, userName: null, by: BERND, untilMs: bot.nowMs + MINUTE_MS },
    });
    await bot.poll([roleChange()]);
    await bot.alerts.deleteWatch(id, ALICE);
    await bot.poll([roleChange()]);
    await pass(HOUR_MS);
    expect(alertsIn(CHANNEL)).toHaveLength(1);
    expect(bot.slack.messages(ALICE)).toEqual([]);
    expect(bot.alerts.status()).toEqual({ waiting: 0, failing: 0 });
  });

  it("still lets its alerts be acknowledged", async () => {
    const { id } = await start();
    await bot.poll([roleChange()]);
    await bot.alerts.deleteWatch(id, ALICE);
    await pass(HOUR_MS);
    const [message] = alertsIn(CHANNEL);
    const group = String(metadataOf(message as Message).event_payload.group_id);
    await bot.alerts.acknowledge(group, BERND);
    await pass(0);
    expect(JSON.stringify(alertsIn(CHANNEL)[0])).toContain(BERND);
  });
});

describe("quiet hours", () => {
  it("also keep waiting what a mute lets go in them", async () => {
    const { id } = await start({ quiet });
    await bot.alerts.mute({
      ...{ watchId: id, userName: null, by: ALICE, untilMs: bot.nowMs + 10 * MINUTE_MS },
    });
    await bot.poll([roleChange()]);
    await pass(30 * MINUTE_MS);
    expect(alertsIn(CHANNEL)).toEqual([]);
    await pass(30 * MINUTE_MS);
    expect(textOf(alertsIn(CHANNEL)[0] as Message)).toMatch(/mute/i);
  });
});

it("takes an event once that a page holds twice", async () => {
  await start();
  const event = roleChange();
  await bot.poll([event]);
  const twice = roleChange();
  await bot.store.append(batchOf([twice]));
  await bot.alerts.take({ batch: batchOf([twice, twice]), rows: [0, 1] });
  await pass(2 * SECOND_MS);
  const [message] = alertsIn(CHANNEL);
  expect(metadataOf(message as Message).event_payload.event_count).toBe(2);
});
