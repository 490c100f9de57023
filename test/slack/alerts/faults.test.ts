import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { type AlertsOptions, createAlerts } from "../../../src/alerts/create-alerts.js";
import type { AlertSources } from "../../../src/alerts/sources.js";
import type { AuditEvent } from "../../../src/audit/event.js";
import { batchOf } from "../../../src/audit/event-batch.js";
import { createAlertSources } from "../../../src/main/alert-sources.js";
import {
  type LocalSlack,
  type Message,
  startLocalSlack,
} from "../../../src/playground/slack/start-local-slack.js";
import { createAlertDesk } from "../../../src/slack/alerts/create-alert-desk.js";
import { createState } from "../../../src/state/create-state.js";
import { StateError } from "../../../src/state/errors.js";
import type { State } from "../../../src/state/state.js";
import type { AuditStore } from "../../../src/store/audit-store.js";
import { StoreError } from "../../../src/store/errors.js";
import { openStore } from "../../../src/store/open-store.js";
import { ALICE, CHANNEL, NOW_MS, SECRET } from "../start-bot.js";
import {
  HOUR_MS,
  headOf,
  MINUTE_MS,
  metadataOf,
  named,
  roleChange,
  SECOND_MS,
  settings,
} from "./alert-stage.js";

const OTHER = "C0ALERTS";

/** Alerts without the rest of the bot, whose parts can fail. */
interface Rig {
  readonly slack: LocalSlack;
  readonly store: AuditStore;
  readonly state: State;
  readonly alerts: Awaited<ReturnType<typeof createAlerts>>;
  readonly logLines: readonly string[];
  nowMs: number;
  take(events: readonly AuditEvent[]): Promise<void>;
  pass(ms: number): Promise<void>;
  alertsIn(channel: string): readonly Message[];
}

let rig: Rig;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const startRig = async (
  failing: (parts: {
    readonly sources: AlertSources;
    readonly state: State;
  }) => Partial<Pick<AlertsOptions, "sources" | "state">> = () => ({}),
): Promise<Rig> => {
  const slack = await startLocalSlack({ signingSecret: SECRET, botToken: "xoxb-test" });
  closing.push(() => slack.close());
  const store = await openStore("duckdb::memory:");
  closing.push(() => store.close());
  const state = await createState(":memory:");
  closing.push(() => state.close());
  const logLines: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void logLines.push(line) });
  let nowMs = NOW_MS;
  let ids = 0;
  const clock = () => nowMs;
  const access = { viewers: ["*"], exporters: [], admins: [ALICE] };
  const desk = { botToken: "xoxb-test", apiUrl: slack.apiUrl, timeoutMs: 2_000 };
  const sources = createAlertSources(store, () => true);
  const alerts = await createAlerts({
    ...createAlertDesk({ ...desk, access, clock, log }),
    ...{ state, sources, alertChannel: null, overlapMinutes: 15, log, clock },
    createId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    random: () => 0.5,
    ...failing({ sources, state }),
  });
  closing.push(() => alerts.stop());
  return {
    ...{ slack, store, state, alerts, logLines },
    get nowMs() {
      return nowMs;
    },
    set nowMs(value) {
      nowMs = value;
    },
    async take(events) {
      const batch = batchOf(events);
      const { stored } = await store.append(batch);
      await alerts.take({ batch, rows: stored });
    },
    async pass(ms) {
      nowMs += ms;
      await alerts.runDue();
    },
    alertsIn: (channel) =>
      slack
        .messages(channel)
        .filter((message) => metadataOf(message)?.event_type === "audit_alert"),
  };
};

const watchIn = (channelId: string, part: Parameters<typeof settings>[0] = {}) =>
  rig.alerts.createWatch(settings({ destination: { kind: "channel", channelId }, ...part }), ALICE);

describe("what fails inside the bot", () => {
  it("keeps the sync where it is while the state cannot be written", async () => {
    let isFull = false;
    rig = await startRig(({ state }) => ({
      state: {
        ...state,
        applyAlertChange: async (change) => {
          if (isFull) throw new StateError("no space is left");
          await state.applyAlertChange(change);
        },
      },
    }));
    await watchIn(CHANNEL);
    isFull = true;
    const event = roleChange();
    await expect(rig.take([event])).rejects.toThrow(StateError);
    await rig.pass(MINUTE_MS);
    expect(rig.alertsIn(CHANNEL)).toEqual([]);
    isFull = false;
    await rig.alerts.take({ batch: batchOf([event]), rows: [0] });
    await rig.pass(0);
    expect(named(rig.alertsIn(CHANNEL))).toEqual([headOf(event)]);
  });

  it("is tried again where the store could not be read for a message", async () => {
    let failures = 2;
    rig = await startRig(({ sources }) => ({
      sources: {
        ...sources,
        events: async (refs) => {
          failures -= 1;
          if (failures >= 0) throw new StoreError("the disk is slow");
          return sources.events(refs);
        },
      },
    }));
    await watchIn(CHANNEL);
    const event = roleChange();
    await rig.take([event]);
    await rig.pass(0);
    expect(rig.alerts.status()).toEqual({ waiting: 1, failing: 1 });
    for (let seconds = 0; seconds < 5; seconds += 1) await rig.pass(SECOND_MS);
    expect(named(rig.alertsIn(CHANNEL))).toEqual([headOf(event)]);
    expect(rig.alerts.status()).toEqual({ waiting: 0, failing: 0 });
  });

  it("does not keep other alerts from going out where a digest's zone is none", async () => {
    rig = await startRig();
    const schedule = { weekday: null, minute: 0, zone: "Nowhere/Atall" };
    await watchIn(CHANNEL, { schedule });
    await watchIn(CHANNEL);
    await rig.take([roleChange()]);
    await rig.pass(SECOND_MS);
    expect(rig.alertsIn(CHANNEL)).toHaveLength(1);
    expect(rig.logLines.join()).toMatch(/time zone/);
  });
});

it("takes events also where the zone of quiet hours is none", async () => {
  rig = await startRig();
  const quiet = { fromMinute: 0, toMinute: 1_439, zone: "Nowhere/Atall" };
  await watchIn(CHANNEL, { quiet });
  await rig.take([roleChange()]);
  await rig.pass(0);
  expect(rig.alertsIn(CHANNEL)).toHaveLength(1);
});

describe("what happens at one destination", () => {
  it("of which Slack takes no more for 30 seconds delays no other", async () => {
    rig = await startRig();
    await watchIn(CHANNEL);
    await watchIn(OTHER);
    const fault = { status: 429, retryAfterSeconds: 30 } as const;
    rig.slack.failNext("chat.postMessage", fault, 1);
    await rig.take([roleChange()]);
    const posted = () => [...rig.alertsIn(CHANNEL), ...rig.alertsIn(OTHER)];
    await rig.pass(0);
    expect(posted()).toHaveLength(1);
    await rig.pass(29 * SECOND_MS);
    expect(posted()).toHaveLength(1);
    await rig.pass(SECOND_MS);
    expect(posted()).toHaveLength(2);
  });

  it("of which no answer comes delays no other", async () => {
    rig = await startRig();
    await watchIn(CHANNEL);
    await watchIn(OTHER);
    rig.slack.failNext("chat.postMessage", "hang", 1);
    await rig.take([roleChange()]);
    const due = rig.alerts.runDue();
    await rig.slack.waitFor(
      () => rig.alertsIn(CHANNEL).length + rig.alertsIn(OTHER).length === 1,
      1_900,
    );
    await due;
    for (let seconds = 0; seconds < 30; seconds += 3) await rig.pass(3 * SECOND_MS);
    expect(rig.alertsIn(CHANNEL)).toHaveLength(1);
    expect(rig.alertsIn(OTHER)).toHaveLength(1);
  });

  it("is one message each where fifty watches find the same", async () => {
    rig = await startRig();
    for (let count = 0; count < 50; count += 1) await watchIn(CHANNEL);
    const event = roleChange();
    await rig.take([event]);
    await rig.pass(0);
    const messages = rig.alertsIn(CHANNEL);
    expect(named(messages)).toEqual(Array.from({ length: 50 }, () => headOf(event)));
    const watches = messages.map((message) => metadataOf(message).event_payload.watch_id);
    expect(watches).toEqual(rig.alerts.watches().map(({ id }) => id));
    expect(rig.alerts.status()).toEqual({ waiting: 0, failing: 0 });
  });

  it("that is new goes before what is only to be edited, and before files", async () => {
    rig = await startRig();
    await watchIn(CHANNEL);
    const burst = Array.from({ length: 250 }, () => roleChange());
    await rig.take(burst);
    await rig.pass(0);
    await rig.take([roleChange()]);
    rig.slack.failNext("upload", "hang", 1);
    rig.nowMs += 2 * SECOND_MS;
    await watchIn(CHANNEL);
    await rig.take([roleChange()]);
    const before = rig.slack.calls().length;
    await rig.alerts.runDue();
    const [first] = rig.slack.calls().slice(before);
    expect(first?.method).toBe("chat.postMessage");
    await rig.pass(5 * SECOND_MS);
    await rig.pass(5 * SECOND_MS);
    expect(rig.alertsIn(CHANNEL)).toHaveLength(2);
  });
});

describe("the list of a burst", () => {
  it("is replaced, and stays one where the older cannot be taken away at once", async () => {
    rig = await startRig();
    await watchIn(CHANNEL);
    await rig.take(Array.from({ length: 250 }, () => roleChange()));
    for (let seconds = 0; seconds < 4; seconds += 2) await rig.pass(2 * SECOND_MS);
    expect(rig.slack.files()).toHaveLength(1);
    await rig.take([roleChange()]);
    rig.slack.failNext("files.delete", 500, 1);
    for (let minutes = 0; minutes < 3; minutes += 1) await rig.pass(MINUTE_MS);
    expect(rig.slack.calls("files.completeUploadExternal")).toHaveLength(2);
    expect(rig.alerts.status()).toEqual({ waiting: 0, failing: 0 });
  });

  it("comes again with a message that somebody deleted", async () => {
    rig = await startRig();
    await watchIn(CHANNEL, { groupMinutes: 60 });
    await rig.take(Array.from({ length: 250 }, () => roleChange()));
    for (let seconds = 0; seconds < 4; seconds += 2) await rig.pass(2 * SECOND_MS);
    const [message] = rig.alertsIn(CHANNEL);
    await fetch(`${rig.slack.apiUrl}chat.delete`, {
      method: "POST",
      headers: { authorization: "Bearer xoxb-test", "content-type": "application/json" },
      body: JSON.stringify({ channel: CHANNEL, ts: message?.ts }),
    });
    await rig.take([roleChange()]);
    for (let minutes = 0; minutes < 2; minutes += 1) await rig.pass(MINUTE_MS);
    expect(rig.alertsIn(CHANNEL)).toHaveLength(1);
    expect(rig.slack.calls("files.completeUploadExternal")).toHaveLength(2);
  });
});

describe("a clock that goes back", () => {
  it("does not hold up what is to be edited or tried again", async () => {
    rig = await startRig();
    await watchIn(CHANNEL, { groupMinutes: 600 });
    await rig.take([roleChange()]);
    await rig.pass(0);
    rig.slack.failNext("chat.update", 500, 1);
    await rig.take([roleChange()]);
    await rig.pass(2 * SECOND_MS);
    rig.nowMs -= 5 * HOUR_MS;
    await rig.pass(2 * SECOND_MS);
    await rig.pass(2 * SECOND_MS);
    expect(named(rig.alertsIn(CHANNEL))).toHaveLength(2);
  });
});

it("asks again for the admins where Slack named none of them at first", async () => {
  rig = await startRig(() => ({}));
  const admins: string[][] = [[], [ALICE]];
  await rig.alerts.stop();
  const log = pino({ level: "silent" });
  const clock = () => rig.nowMs;
  const access = { viewers: ["*"], exporters: [], admins: [] };
  const alerts = await createAlerts({
    ...createAlertDesk({ botToken: "xoxb-test", apiUrl: rig.slack.apiUrl, access, clock, log }),
    ...{
      state: rig.state,
      sources: createAlertSources(rig.store, () => true),
      alertChannel: null,
      clock,
    },
    ...{ overlapMinutes: 15, log, createId: () => crypto.randomUUID() },
    adminIds: async () => admins.shift() ?? [ALICE],
  });
  await alerts.createWatch(settings(), ALICE);
  rig.slack.setBotMembership(CHANNEL, false);
  const batch = batchOf([roleChange()]);
  const { stored } = await rig.store.append(batch);
  await alerts.take({ batch, rows: stored });
  await alerts.runDue();
  expect(rig.slack.messages(ALICE)).toEqual([]);
  rig.nowMs += MINUTE_MS;
  await alerts.runDue();
  expect(rig.slack.messages(ALICE)).toHaveLength(1);
  await alerts.stop();
});
