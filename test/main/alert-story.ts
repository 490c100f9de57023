import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseEvent } from "../../src/audit/event.js";
import { everything } from "../../src/audit/filter.js";
import { startDemoCode42 } from "../../src/playground/code42/start-demo-code42.js";
import type { Fault } from "../../src/playground/slack/faults.js";
import { type LocalSlack, startLocalSlack } from "../../src/playground/slack/start-local-slack.js";
import type { Watch } from "../../src/state/alerts/watch.js";
import { createState } from "../../src/state/create-state.js";
import { seededRandom } from "../store/seeded-random.js";
import { type BotProcess, eventually, startBotProcess } from "./bot-process.js";

const BOT_TOKEN = "xoxb-bot-token-of-the-test";
const SIGNING_SECRET = "a-signing-secret-of-the-test";
const CHANNEL = "C0SECURITY";
const WATCHES = 12;

/** Everything that Slack may do to a post, an edit or a look into the history. */
const FAULTS: readonly Fault[] = [
  { status: 429, retryAfterSeconds: 1 },
  500,
  "drop-after-processing",
  "cut",
  "hang-after-processing",
  "hang",
];

const watch = (index: number): Watch => ({
  ...{ id: `w-${index}`, number: index + 1, title: null, ownerId: "U0ALICE" },
  query: `user:person${index}@example.com`,
  filter: { ...everything, users: [`person${index}@example.com`] },
  destination: { kind: "channel", channelId: CHANNEL },
  ...{ severity: "high", detail: "full", groupMinutes: 1, mention: [], quiet: null },
  ...{ escalation: null, schedule: null, supportWarning: null, createdMs: 1, updatedMs: 1 },
  ...{ activeFromMs: Date.now(), pausedMs: null, pausedBy: null, deletedMs: null },
  ...{ lastFiredMs: null, lastDigestMs: null },
});

export interface AlertStory {
  readonly kills: number;
  /** The same moments, people and faults again for the same seed. */
  readonly seed: number;
}

export interface AlertStoryEnd {
  /** `watchId|` and the first 16 digits of the event's id: what should have been told. */
  readonly wanted: readonly string[];
  /** The same, as the messages in the channel and their files say. */
  readonly told: readonly string[];
  /** `group_id` of every alert in the channel. */
  readonly groups: readonly string[];
}

const toldBy = (slack: LocalSlack): readonly string[] =>
  slack.messages(CHANNEL).flatMap(({ metadata }) => {
    const { event_type, event_payload } = metadata as {
      event_type?: string;
      event_payload?: Record<string, string>;
    };
    if (event_type !== "audit_alert" || event_payload === undefined) return [];
    const { watch_id, event_ids = "" } = event_payload;
    return event_ids.split(",").map((id) => `${watch_id}|${id}`);
  });

/**
 * A bot in a process of its own is killed again and again while events come and Slack fails at random.
 * @returns what had to be told and what was, once everything is quiet
 */
export const liveAlertStory = async ({ kills, seed }: AlertStory): Promise<AlertStoryEnd> => {
  const random = seededRandom(seed);
  const cwd = mkdtempSync(join(tmpdir(), "audit-bot-alerts-"));
  const slack = await startLocalSlack({ signingSecret: SIGNING_SECRET, botToken: BOT_TOKEN });
  const code42 = await startDemoCode42();
  const state = await createState(join(cwd, "data", "audit.state.duckdb"));
  await state.applyAlertChange({
    watches: Array.from({ length: WATCHES }, (_none, index) => watch(index)),
  });
  await state.close();

  const wanted: string[] = [];
  const happen = (): void => {
    const index = Math.floor(random() * WATCHES);
    const text = JSON.stringify({
      type$: "audit_log::user_roles_assigned/1",
      timestamp: new Date(Date.now() - Math.floor(random() * 60_000)).toISOString(),
      actorName: `person${index}@example.com`,
      userName: `colleague${wanted.length}@example.com`,
    });
    wanted.push(`w-${index}|${parseEvent(text).id.slice(0, 16)}`);
    code42.add(text);
  };

  let running: BotProcess | undefined;
  const start = async (): Promise<BotProcess> => {
    running = await startBotProcess(cwd, {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      CODE42_BASE_URL: code42.url,
      CODE42_CLIENT_ID: code42.clientId,
      CODE42_CLIENT_SECRET: code42.clientSecret,
      CODE42_POLL_SECONDS: "0.1",
      CODE42_BACKFILL_DAYS: "1",
      AUDIT_VIEWERS: "*",
    });
    return running;
  };

  const isQuiet = async ({ origin }: BotProcess): Promise<boolean> => {
    const answer = await fetch(`${origin}/readyz`);
    const { store, alerts } = (await answer.json()) as {
      store: { events: number };
      alerts: { waiting: number; failing: number };
    };
    return (
      store.events === wanted.length &&
      alerts.waiting + alerts.failing === 0 &&
      toldBy(slack).length >= wanted.length
    );
  };

  try {
    const methods = ["chat.postMessage", "chat.update", "conversations.history"];
    slack.failRandomly({ seed, share: 0.4, methods, faults: FAULTS });
    // The sync must have begun before anything happens: history is nobody's alert.
    const first = await start();
    await eventually(async () =>
      (await (await fetch(`${first.origin}/readyz`)).text()).includes('"complete_until":"'),
    );
    await first.stop("SIGKILL");
    for (let kill = 0; kill < kills; kill += 1) {
      const bot = await start();
      const untilMs = Date.now() + random() * 900;
      while (Date.now() < untilMs) {
        happen();
        await sleep(random() * 120);
      }
      await bot.stop("SIGKILL");
    }
    const bot = await start();
    // Faults go on for a while without a kill; then the rest must come through.
    await sleep(2_000);
    slack.failRandomly(null);
    // What failed often waits for up to a minute and a bit before its next try.
    for (let tries = 0; tries < 900 && !(await isQuiet(bot)); tries += 1) await sleep(200);
    await bot.stop();
  } finally {
    await running?.stop("SIGKILL");
    await Promise.all([slack.close(), code42.close()]);
    rmSync(cwd, { recursive: true });
  }
  const alerts = slack
    .messages(CHANNEL)
    .map(({ metadata }) => metadata as { event_type?: string; event_payload?: object })
    .filter(({ event_type }) => event_type === "audit_alert");
  return {
    wanted,
    told: toldBy(slack),
    groups: alerts.map(({ event_payload }) =>
      String((event_payload as { group_id?: string }).group_id),
    ),
  };
};
