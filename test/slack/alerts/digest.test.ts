import { afterEach, describe, expect, it } from "vitest";
import type { WatchSettings } from "../../../src/state/alerts/watch.js";
import { ALICE, type Bot, CHANNEL, NOW_MS, startBot, textOf } from "../start-bot.js";
import {
  HOUR_MS,
  MINUTE_MS,
  metadataOf,
  roleChange,
  settings,
  stageOf,
  startWatching,
} from "./alert-stage.js";

const DAY_MS = 24 * HOUR_MS;
/** It is Monday, 10:00 in New York. */
const DAILY = { weekday: null, minute: 9 * 60, zone: "America/New_York" };
const WEEKLY = { ...DAILY, weekday: 1 };

let bot: Bot;
afterEach(() => bot.stop());

const start = async (part: Partial<WatchSettings> = {}) => {
  const stage = await startWatching({ schedule: DAILY, ...part });
  bot = stage.bot;
  return stage.watch;
};
const pass = (ms: number) => stageOf(bot).pass(ms);
const digests = () =>
  bot.slack
    .messages(CHANNEL)
    .filter((message) => metadataOf(message)?.event_payload.notice === "digest");
const texts = () => digests().map(textOf);
/** So long after the test's beginning. */
const later = (ms: number) => roleChange(-ms / MINUTE_MS);

describe("a digest", () => {
  it("comes at its local time, instead of alerts, and compares with the time before", async () => {
    await start();
    await bot.poll([later(-2 * HOUR_MS), later(-2 * HOUR_MS), later(1)]);
    expect(bot.slack.messages(CHANNEL)).toEqual([]);
    await pass(22 * HOUR_MS + 59 * MINUTE_MS);
    expect(digests()).toEqual([]);
    await pass(MINUTE_MS);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toMatch(/1 event\b/);
    expect(texts()[0]).toContain("1 fewer (−50%) than the day before");
    await pass(HOUR_MS);
    expect(digests()).toHaveLength(1);
  });

  it("comes every day, also a day on which nothing happened, and after restarts", async () => {
    await start();
    for (let day = 1; day <= 3; day += 1) {
      await pass(DAY_MS);
      await bot.restart();
      await pass(0);
      expect(digests()).toHaveLength(day);
    }
    expect(texts()[0]).toMatch(/nothing|no events/i);
  });

  it("comes at the same local time when the clocks change", async () => {
    bot = await startBot({ events: [] });
    bot.nowMs = Date.UTC(2027, 2, 13, 15); // Saturday, 10:00; clocks go forward in the night
    await bot.alerts.createWatch(settings({ schedule: DAILY }), ALICE);
    await pass(21 * HOUR_MS + 59 * MINUTE_MS);
    expect(digests()).toEqual([]);
    await pass(MINUTE_MS);
    expect(digests()).toHaveLength(1);
    await pass(DAY_MS - 1);
    expect(digests()).toHaveLength(1);
    await pass(1);
    expect(digests()).toHaveLength(2);
  });

  it("tells in one of all that happened while the bot was down", async () => {
    await start();
    await pass(DAY_MS);
    bot.nowMs = NOW_MS + 2 * DAY_MS - 2 * HOUR_MS;
    await bot.poll([later(1 * DAY_MS), later(2 * DAY_MS), later(3 * DAY_MS)]);
    bot.nowMs = NOW_MS + 4 * DAY_MS;
    await bot.restart();
    await pass(0);
    expect(digests()).toHaveLength(2);
    expect(texts()[1]).toMatch(/3 events/);
    await pass(DAY_MS);
    expect(digests()).toHaveLength(3);
  });

  it("tells of all since the watch was made where the bot was down from then on", async () => {
    await start();
    await bot.poll([later(HOUR_MS), later(DAY_MS), later(2 * DAY_MS)]);
    bot.nowMs = NOW_MS + 3 * DAY_MS;
    await bot.restart();
    await pass(0);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toMatch(/3 events/);
  });

  it("does not come while its watch is paused; the next one tells of one day again", async () => {
    const { id } = await start();
    await pass(DAY_MS);
    await bot.alerts.pauseWatch(id, ALICE);
    await bot.poll([later(2 * DAY_MS), later(3 * DAY_MS)]);
    await pass(5 * DAY_MS);
    expect(digests()).toHaveLength(1);
    await bot.alerts.resumeWatch(id);
    await bot.poll([later(6 * DAY_MS + HOUR_MS)]);
    await pass(DAY_MS);
    expect(digests()).toHaveLength(2);
    expect(texts()[1]).toMatch(/1 event\b/);
  });

  it("comes weekly on its day", async () => {
    await start({ schedule: WEEKLY });
    await pass(6 * DAY_MS);
    expect(digests()).toEqual([]);
    await pass(DAY_MS);
    expect(digests()).toHaveLength(1);
  });

  it("does not come at once for a moment gone by when its day is changed", async () => {
    const { id } = await start({ schedule: WEEKLY });
    await pass(7 * DAY_MS);
    await pass(3 * DAY_MS); // Thursday
    await bot.alerts.changeWatch(id, settings({ schedule: { ...WEEKLY, weekday: 2 } }));
    await pass(DAY_MS);
    expect(digests()).toHaveLength(1);
    await pass(4 * DAY_MS); // Tuesday
    expect(digests()).toHaveLength(2);
  });

  it("is posted once, also where Slack's answer is lost", async () => {
    await start();
    bot.slack.failNext("chat.postMessage", "drop-after-processing", 1);
    await pass(DAY_MS);
    await bot.restart();
    await pass(MINUTE_MS);
    expect(digests()).toHaveLength(1);
  });
});
