import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { expect } from "vitest";
import { createAlerts, type RunningAlerts } from "../../src/alerts/create-alerts.js";
import { type AuditEvent, parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { createAlertSources } from "../../src/main/alert-sources.js";
import {
  type LocalSlack,
  type LocalSlackOptions,
  type Message,
  startLocalSlack,
} from "../../src/playground/slack/start-local-slack.js";
import type { AccessLists } from "../../src/slack/access.js";
import { createAlertDesk } from "../../src/slack/alerts/create-alert-desk.js";
import { createSlackApp, type SlackSettings } from "../../src/slack/create-slack-app.js";
import type { SessionState } from "../../src/slack/sessions.js";
import { createState } from "../../src/state/create-state.js";
import type { SavedSearchState } from "../../src/state/saved-search.js";
import type { AuditStore } from "../../src/store/audit-store.js";
import { openStore } from "../../src/store/open-store.js";
import { notConfigured, type SyncStatus } from "../../src/sync/sync-status.js";

export const ALICE = "U0ALICE";
export const BERND = "U0BERND";
export const CHITRA = "U0CHITRA";
export const CHANNEL = "C0SECURITY";

export const SECRET = "test-signing-secret";
const BOT_TOKEN = "xoxb-test";
export const APP_TOKEN = "xapp-test";

/** Monday 2026-11-23, 10:00 in New York. */
export const NOW_MS = Date.UTC(2026, 10, 23, 15);

export const eventAt = (minutesAgo: number, fields: object = {}): AuditEvent =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::logged_in/1",
      timestamp: new Date(NOW_MS - minutesAgo * 60_000).toISOString(),
      actorName: "alice@example.com",
      actorId: "1000",
      actorType: "USER",
      actorAgent: "Mozilla/5.0",
      actorIpAddress: "203.0.113.7",
      ...fields,
    }),
  );

/** 25 logins, one an hour, by two people in turn. */
export const logins = (): readonly AuditEvent[] =>
  Array.from({ length: 25 }, (_, index) =>
    eventAt(10 + index * 60, { actorName: index % 2 ? "bob@example.com" : "alice@example.com" }),
  );

export const wellStatus: SyncStatus = {
  ...notConfigured,
  configured: true,
  lastSuccessMs: NOW_MS,
  completeUntilUs: BigInt(NOW_MS) * 1000n,
};

export interface StartBotOptions {
  readonly events?: readonly AuditEvent[];
  readonly access?: Partial<AccessLists>;
  readonly status?: SyncStatus;
  readonly workspace?: Partial<LocalSlackOptions>;
  readonly slack?: Partial<SlackSettings>;
  readonly socketMode?: boolean;
  /** Lays something between the bot and its store. */
  readonly around?: (store: AuditStore) => AuditStore;
  readonly sessions?: SessionState;
  /** Default: real time. */
  readonly sleep?: (ms: number) => Promise<unknown>;
  readonly saved?: SavedSearchState;
  /** Where the built-in watches post; default: they are off. */
  readonly alertChannel?: string;
  /** For Slack to take an alert, in ms; default 8 s. */
  readonly alertTimeoutMs?: number;
}

export interface Bot {
  readonly slack: LocalSlack;
  readonly store: AuditStore;
  readonly url: string;
  readonly logLines: readonly string[];
  /** Not started: `runDue` does what is due on the bot's clock. */
  readonly alerts: RunningAlerts;
  /** Stores events as a poll does, and alerts of them. */
  poll(events: readonly AuditEvent[]): Promise<void>;
  /** Moves the bot's clock. */
  nowMs: number;
  /** Types `/audit …` and waits for the answer. */
  ask(text: string, user?: string): Promise<Message>;
  /** The same with the text as Slack sends it: with `&lt;`, `<@U…>` and `<mailto:…>`. */
  askAsSent(text: string, user?: string): Promise<Message>;
  /** Presses a button of a message, and waits until the message has changed or another has come. */
  press(message: Message, actionId: string, user?: string): Promise<Message>;
  /** Presses a button that opens a modal; waits until one with these words is on top. */
  openView(
    message: Message | null,
    actionId: string,
    words: string,
    user?: string,
  ): Promise<object>;
  last(user?: string): Message | undefined;
  /** Shows a button that the bot never made, as a message to one user. */
  forge(user: string, actionId: string, value: string): Promise<Message>;
  /** Starts the bot anew, over the same store and state. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Everything that a reader sees of a message or view, as one text. */
export const textOf = (shown: object): string => {
  const texts: string[] = [];
  JSON.stringify(shown, (key, value: unknown) => {
    if (typeof value === "string" && ["text", "fallback", "title"].includes(key)) texts.push(value);
    return value;
  });
  return texts.join("\n");
};

/** All action ids of a message or view, in order. */
export const actionIdsOf = (shown: object): readonly string[] =>
  [...JSON.stringify(shown).matchAll(/"action_id":"([^"]+)"/g)].map(([, id]) => id ?? "");

export const startBot = async (options: StartBotOptions = {}): Promise<Bot> => {
  const slack = await startLocalSlack({
    signingSecret: SECRET,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    ...options.workspace,
  });
  const store = await openStore("duckdb::memory:");
  const state = await createState(":memory:");
  const events = options.events ?? logins();
  if (events.length > 0) await store.append(batchOf(events));

  const logLines: string[] = [];
  let nowMs = NOW_MS;
  let ids = 0;
  const createId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  const access = { viewers: ["S0SECURITY"], exporters: [], admins: [ALICE], ...options.access };
  const log = pino({ level: "debug" }, { write: (line: string) => void logLines.push(line) });
  const clock = () => nowMs;
  const makeAlerts = () =>
    createAlerts({
      ...createAlertDesk({
        ...{ botToken: BOT_TOKEN, apiUrl: slack.apiUrl, access, clock, log },
        ...(options.alertTimeoutMs !== undefined && { timeoutMs: options.alertTimeoutMs }),
      }),
      state,
      sources: createAlertSources(store, () => true),
      alertChannel: options.alertChannel ?? null,
      ...{ overlapMinutes: 15, createId, log, clock },
      random: () => 0.5,
    });
  let alerts = await makeAlerts();
  const makeApp = () =>
    createSlackApp({
      slack: {
        botToken: BOT_TOKEN,
        apiUrl: slack.apiUrl,
        ...(options.socketMode ? { appToken: APP_TOKEN } : { signingSecret: SECRET }),
        ...options.slack,
      },
      access,
      alerts,
      store: options.around?.(store) ?? store,
      sessions: options.sessions ?? state,
      saved: options.saved ?? state,
      status: () => options.status ?? wellStatus,
      ...(options.sleep === undefined ? {} : { sleep: options.sleep }),
      ...{ clock, createId, log },
    });
  let app = makeApp();
  const server = createServer((request, response) => app.requestListener?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  if (!options.socketMode) slack.setRequestUrl(url);
  await app.start();

  const seen = (user: string) => slack.messages(CHANNEL, { forUser: user });
  /** Messages to a user anywhere, with all their text: changes when anything is added or replaced. */
  const snapshot = (user: string) => JSON.stringify([seen(user), slack.messages(user)]);
  const last = (user = ALICE) => slack.messages(user).at(-1) ?? seen(user).at(-1);
  const afterChange = async (user: string, act: () => Promise<{ readonly error: unknown }>) => {
    const before = snapshot(user);
    const ack = await act();
    expect(ack.error).toBeNull();
    await slack.waitFor(() => snapshot(user) !== before);
    const message = last(user);
    if (message === undefined) throw new Error("no message came");
    return message;
  };

  return {
    slack,
    store,
    url,
    logLines,
    get alerts() {
      return alerts;
    },
    async poll(events) {
      const batch = batchOf(events);
      const { stored } = await store.append(batch);
      await alerts.take({ batch, rows: stored });
      await alerts.runDue();
    },
    get nowMs() {
      return nowMs;
    },
    set nowMs(value) {
      nowMs = value;
    },
    last,
    ask: (text, user = ALICE) =>
      afterChange(user, () => slack.command({ user, channel: CHANNEL, text })),
    askAsSent: (text, user = ALICE) =>
      afterChange(user, () => slack.command({ user, channel: CHANNEL, text, asSent: true })),
    press: (message, actionId, user = ALICE) =>
      afterChange(user, () =>
        slack.click({ user, message: { channel: message.channel, ts: message.ts }, actionId }),
      ),
    async openView(message, actionId, words, user = ALICE) {
      const place =
        message === null ? {} : { message: { channel: message.channel, ts: message.ts } };
      const ack = await slack.click({ user, ...place, actionId });
      expect(ack.error).toBeNull();
      return slack.waitFor(() => {
        const view = slack.openViews(user).at(-1);
        return view !== undefined && textOf(view).includes(words) ? view : null;
      });
    },
    async forge(user, actionId, value) {
      const text = { type: "plain_text", text: "Press me" };
      const elements = [{ type: "button", action_id: actionId, text, value }];
      await fetch(`${slack.apiUrl}chat.postEphemeral`, {
        method: "POST",
        headers: { authorization: `Bearer ${BOT_TOKEN}`, "content-type": "application/json" },
        body: JSON.stringify({
          channel: CHANNEL,
          user,
          text: "forged",
          blocks: [{ type: "actions", elements }],
        }),
      });
      return slack.waitFor(() =>
        seen(user).find((message) => actionIdsOf(message).join() === actionId),
      );
    },
    async restart() {
      await app.stop();
      await alerts.stop();
      alerts = await makeAlerts();
      app = makeApp();
      await app.start();
    },
    async stop() {
      await app.stop();
      await alerts.stop();
      await slack.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await store.close();
      await state.close();
      // What Slack would have refused is a fault wherever it happens.
      expect(slack.violations).toEqual([]);
    },
  };
};
