import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { AuditEvent } from "../../../src/audit/event.js";
import { batchOf } from "../../../src/audit/event-batch.js";
import type { Message } from "../../../src/playground/slack/start-local-slack.js";
import { ALICE, type Bot, CHANNEL, eventAt, NOW_MS, startBot, textOf } from "../start-bot.js";
import { HOUR_MS, headOf, metadataOf, named, SECOND_MS, stageOf } from "./alert-stage.js";

const SUPPORT = "builtin:support-access";
const ROLES = "builtin:roles";

let bot: Bot;
afterEach(() => bot.stop());

const start = async () => {
  bot = await startBot({ events: [], alertChannel: CHANNEL });
};
const pass = (ms: number) => stageOf(bot).pass(ms);
const live = () => stageOf(bot).alertsIn(CHANNEL, SUPPORT);
const warnings = () =>
  bot.slack
    .messages(CHANNEL)
    .filter((message) => metadataOf(message)?.event_payload.notice === "support-warning");

/** Lets what has changed be shown: a message is edited once a second at most. */
const poll = async (...events: readonly AuditEvent[]) => {
  await bot.poll(events);
  await pass(2 * SECOND_MS);
};

const enabled = (minutesAgo: number, fields: object = {}) =>
  eventAt(minutesAgo, { type$: "audit_log::incydr_support_user_access_enabled/1", ...fields });
const disabled = (minutesAgo: number) =>
  eventAt(minutesAgo, { type$: "audit_log::incydr_support_user_access_disabled/1" });
const bySupport = (minutesAgo: number, fields: object = {}) =>
  eventAt(minutesAgo, {
    ...{ actorType: "SUPPORT_USER", actorName: "support@vendor.example", actorId: "9" },
    ...fields,
  });
const created = (minutesAgo: number) =>
  bySupport(minutesAgo, {
    ...{ type$: "audit_log::user_registered/1", userName: "svc.made@example.com" },
  });
const byCreated = (minutesAgo: number) =>
  eventAt(minutesAgo, { actorName: "SVC.made@example.com", actorId: "77" });

/** A moment later than the test's beginning, for events to come. */
const after = (ms: number) => -ms / 60_000;

describe("a window of support access", () => {
  it("is one message, which is edited with all that is done until it is closed", async () => {
    await start();
    await poll(enabled(2));
    expect(live()).toHaveLength(1);
    expect(textOf(live()[0] as Message)).toContain("Support access is open");
    await poll(bySupport(1.5));
    expect(textOf(live()[0] as Message)).toContain("1 action");
    await poll(created(1.2));
    await poll(byCreated(1));
    expect(textOf(live()[0] as Message)).toContain("3 actions, 1 account created");
    expect(textOf(live()[0] as Message)).toContain("svc.made@example.com");
    await poll(disabled(0.5));
    expect(live()).toHaveLength(1);
    expect(live()[0]?.text).toContain("was closed after 1 min");
    expect(bot.slack.calls("chat.postMessage")).toHaveLength(1);
  });

  it("leads to all that support did in it", async () => {
    await start();
    await poll(enabled(3), bySupport(2), bySupport(1), eventAt(1.5), disabled(0.5));
    const [alert] = live();
    const value = `events|${String(metadataOf(alert as Message).event_payload.group_id)}`;
    const { channel, ts } = alert as Message;
    const message = { channel, ts };
    await bot.slack.select({ user: ALICE, message, actionId: "alert.more", value });
    const answer = await bot.slack.waitFor(() =>
      bot.slack.messages(CHANNEL, { forUser: ALICE }).find((each) => each.ephemeralFor === ALICE),
    );
    expect(textOf(answer)).toContain("2 events");
  });

  it("is not edited for what others do", async () => {
    await start();
    await poll(enabled(2), created(1.5));
    const edits = bot.slack.calls("chat.update").length;
    await poll(eventAt(1), eventAt(0.5, { actorName: "bob@example.com" }));
    expect(bot.slack.calls("chat.update")).toHaveLength(edits);
  });

  it("goes on after a restart", async () => {
    await start();
    await poll(enabled(2), created(1.5));
    await bot.restart();
    await poll(byCreated(1));
    expect(textOf(live()[0] as Message)).toContain("2 actions");
    await bot.restart();
    await poll(disabled(0.5));
    expect(live()).toHaveLength(1);
    expect(live()[0]?.text).toContain("was closed");
  });

  it("is told with its end where that came first", async () => {
    await start();
    await poll(disabled(1));
    await poll(bySupport(1.5));
    expect(live()).toEqual([]);
    await poll(enabled(2));
    expect(live()).toHaveLength(1);
    expect(textOf(live()[0] as Message)).toMatch(/was closed[\s\S]*1 action/);
  });

  it("shows its end also where the bot was down for days when it came", async () => {
    await start();
    await poll(enabled(2));
    const end = eventAt(after(HOUR_MS), {
      type$: "audit_log::incydr_support_user_access_disabled/1",
    });
    bot.nowMs += 3 * 24 * HOUR_MS;
    // Stored, and the process ends before anything is made of it.
    await bot.store.append(batchOf([end]));
    await bot.restart();
    await pass(2 * SECOND_MS);
    await bot.alerts.take({ batch: batchOf([end]), rows: [0] });
    await pass(2 * SECOND_MS);
    expect(live()[0]?.text).toContain("was closed");
  });

  it("that is enabled again stays one message; the next one has its own", async () => {
    await start();
    await poll(enabled(4));
    await poll(enabled(3, { reason: "again" }));
    expect(live()).toHaveLength(1);
    expect(named(live())).toHaveLength(2);
    await poll(disabled(2));
    await poll(enabled(1));
    expect(live()).toHaveLength(2);
    expect(live()[1]?.text).toContain("is open");
    expect(live()[0]?.text).toContain("was closed");
  });

  it("that a late event cuts in two is still told in its message", async () => {
    await start();
    const openings = [enabled(4), enabled(2)];
    await poll(...openings);
    await poll(disabled(3));
    expect(live()).toHaveLength(1);
    expect(new Set(named(live()))).toEqual(new Set(openings.map(headOf)));
    expect(textOf(live()[0] as Message)).toMatch(/is open[\s\S]*Earlier/);
    await poll(disabled(1));
    expect(live()[0]?.text).toContain("was closed");
  });

  it("alerts of roles that support assigns, too", async () => {
    await start();
    await poll(enabled(2));
    await poll(
      bySupport(1, { type$: "audit_log::user_roles_assigned/1", userName: "bob@example.com" }),
    );
    expect(stageOf(bot).alertsIn(CHANNEL, ROLES)).toHaveLength(1);
    expect(textOf(live()[0] as Message)).toContain("1 action");
  });

  it("reads the same whatever order its events come in, and however many at once", async () => {
    const story = [enabled(3), created(2.5), byCreated(2), bySupport(1.5), disabled(1)];
    const texts = new Set<string>();
    const order = fc.record({
      events: fc.shuffledSubarray(story, { minLength: story.length }),
      cuts: fc.array(fc.boolean(), { minLength: story.length, maxLength: story.length }),
      restarts: fc.integer({ min: 0, max: story.length }),
    });
    await fc.assert(
      fc.asyncProperty(order, async ({ events, cuts, restarts }) => {
        await start();
        let waiting: AuditEvent[] = [];
        for (const [index, event] of events.entries()) {
          waiting.push(event);
          if (cuts[index] === true && index < events.length - 1) continue;
          await poll(...waiting);
          waiting = [];
          if (index === restarts) await bot.restart();
        }
        expect(live()).toHaveLength(1);
        texts.add(textOf(live()[0] as Message));
        await bot.stop();
      }),
      { numRuns: 15 },
    );
    expect([...texts]).toHaveLength(1);
    await start();
  }, 120_000);

  it("names every opening in one message, whatever order several windows come in", async () => {
    const story = [enabled(4), enabled(3.5), disabled(3), enabled(2), disabled(1), enabled(0.5)];
    const openings = story.filter(({ typeName }) => typeName.endsWith("_enabled")).map(headOf);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(story, { minLength: story.length }), async (events) => {
        await start();
        for (const event of events) await poll(event);
        expect([...named(live())].sort()).toEqual([...openings].sort());
        const open = live().filter(({ text }) => text.includes("is open"));
        expect(open).toHaveLength(1);
        await bot.stop();
      }),
      { numRuns: 8 },
    );
    await start();
  }, 120_000);
});

describe("the warning that support access is still open", () => {
  // It is 15:00 in UTC, where the built-in watch's day ends at 18:00.
  it("comes at the end of each day, and once after 24 hours", async () => {
    await start();
    await poll(enabled(2));
    const counts: number[] = [];
    for (let hour = 0; hour < 54; hour += 1) {
      await pass(HOUR_MS);
      counts.push(warnings().length);
      if (hour % 10 === 0) await bot.restart();
    }
    expect(counts[1]).toBe(0);
    expect(counts[2]).toBe(1); // 18:00
    expect(counts[22]).toBe(1);
    expect(counts[23]).toBe(2); // 24 h
    expect(counts[26]).toBe(3); // 18:00
    expect(counts[50]).toBe(4); // 18:00
    expect(counts.at(-1)).toBe(4);
    expect(live()).toHaveLength(1);
  });

  it("comes after the hours that somebody has set", async () => {
    await start();
    const watch = bot.alerts.watch(SUPPORT);
    if (watch === undefined) throw new Error("there is none");
    const supportWarning = { afterHours: 1.5, zone: "America/New_York" };
    await bot.alerts.changeWatch(SUPPORT, { ...watch, supportWarning });
    await poll(enabled(0));
    await pass(HOUR_MS);
    expect(warnings()).toEqual([]);
    await pass(HOUR_MS);
    expect(warnings()).toHaveLength(1);
    await pass(5 * HOUR_MS); // 17:00 in New York
    expect(warnings()).toHaveLength(1);
    await pass(HOUR_MS);
    expect(warnings()).toHaveLength(2);
  });

  it("does not come after it was closed", async () => {
    await start();
    await poll(enabled(2), disabled(1));
    await pass(4 * HOUR_MS);
    await pass(24 * HOUR_MS);
    expect(warnings()).toEqual([]);
    expect(bot.alerts.status()).toEqual({ waiting: 0, failing: 0 });
  });

  it("does not come twice because the window turns out to have begun earlier", async () => {
    await start();
    await poll(enabled(2));
    await pass(25 * HOUR_MS);
    const before = warnings().length;
    await poll(enabled(3));
    await pass(HOUR_MS);
    expect(warnings()).toHaveLength(before);
  });

  it("does not come while the watch is paused; resumed, it does", async () => {
    await start();
    await poll(enabled(2));
    await bot.alerts.pauseWatch(SUPPORT, ALICE);
    await pass(25 * HOUR_MS);
    expect(warnings()).toEqual([]);
    await bot.alerts.resumeWatch(SUPPORT);
    await pass(HOUR_MS);
    expect(warnings().length).toBeGreaterThan(0);
  });
});

describe("support access that a mute holds back", () => {
  const mute = (userName: string | null) =>
    bot.alerts.mute({ watchId: SUPPORT, userName, by: ALICE, untilMs: NOW_MS + HOUR_MS });

  it("is told when the mute ends, with all that was done", async () => {
    await start();
    await mute(null);
    await poll(enabled(2));
    await poll(bySupport(1));
    expect(live()).toEqual([]);
    await pass(HOUR_MS);
    expect(live()).toHaveLength(1);
    expect(textOf(live()[0] as Message)).toContain("1 action");
  });

  it("is told at once where somebody else enables it again", async () => {
    await start();
    await mute("alice@example.com");
    await poll(enabled(2));
    await poll(enabled(1, { actorName: "bob@example.com" }));
    await poll(enabled(0.5, { actorName: "carol@example.com" }));
    expect(live()).toHaveLength(1);
    expect(named(live())).toHaveLength(2);
    await pass(HOUR_MS);
    expect(named(live())).toHaveLength(3);
  });

  it("is said to be nothing where an open message has shown it", async () => {
    await start();
    await poll(enabled(2));
    await mute(null);
    await poll(enabled(1));
    expect(named(live())).toHaveLength(2);
    await pass(HOUR_MS);
    expect(bot.slack.messages(ALICE).map(textOf).join()).toMatch(/nothing/i);
  });
});
