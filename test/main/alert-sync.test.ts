import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import { type DemoCode42, startDemoCode42 } from "../../src/playground/code42/start-demo-code42.js";
import { type LocalSlack, startLocalSlack } from "../../src/playground/slack/start-local-slack.js";
import { runCommand } from "../cli/run-command.js";
import { type BotProcess, eventually, startBotProcess } from "./bot-process.js";

const BOT_TOKEN = "xoxb-bot-token-of-the-test";
const CHANNEL = "C0SECURITY";
const MINUTE_MS = 60_000;

let cwd: string;
let slack: LocalSlack;
let code42: DemoCode42;
const bots: BotProcess[] = [];

const roleChange = (msAgo: number, userName: string): string =>
  JSON.stringify({
    type$: "audit_log::user_roles_assigned/1",
    timestamp: new Date(Date.now() - msAgo).toISOString(),
    ...{ actorName: "alice@example.com", userName },
  });

const startBot = async (env: Record<string, string> = {}): Promise<BotProcess> => {
  const bot = await startBotProcess(cwd, {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: "a-signing-secret-of-the-test",
    SLACK_API_URL: slack.apiUrl,
    CODE42_BASE_URL: code42.url,
    CODE42_CLIENT_ID: code42.clientId,
    CODE42_CLIENT_SECRET: code42.clientSecret,
    CODE42_POLL_SECONDS: "0.2",
    AUDIT_VIEWERS: "*",
    AUDIT_ALERT_CHANNEL: CHANNEL,
    ...env,
  });
  bots.push(bot);
  return bot;
};

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), "audit-bot-alert-sync-"));
  slack = await startLocalSlack({ signingSecret: "s", botToken: BOT_TOKEN });
});
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop("SIGKILL")));
  await Promise.all([slack.close(), code42.close()]);
  rmSync(cwd, { recursive: true });
});

/** First 16 digits of the ids of all events that alerts in the channel name. */
const told = (): readonly string[] =>
  slack.messages(CHANNEL).flatMap(({ metadata }) => {
    const { event_type, event_payload } = (metadata ?? {}) as {
      event_type?: string;
      event_payload?: { event_ids?: string };
    };
    return event_type === "audit_alert" ? (event_payload?.event_ids ?? "").split(",") : [];
  });
const headOf = (text: string): string => parseEvent(text).id.slice(0, 16);
const isTold = (...texts: readonly string[]) =>
  eventually(() => texts.every((text) => told().includes(headOf(text))));

it("alerts of what polls find, also after a time without the bot, and never of history or imports", async () => {
  const history = [roleChange(3 * 24 * 60 * MINUTE_MS, "h1"), roleChange(60 * MINUTE_MS, "h2")];
  code42 = await startDemoCode42({ events: history });
  const first = await startBot();
  await first.holds(2);

  const late = roleChange(5 * MINUTE_MS, "late");
  const fresh = roleChange(0, "fresh");
  code42.add(late);
  code42.add(fresh);
  await isTold(late, fresh);

  const imported = roleChange(MINUTE_MS, "imported");
  writeFileSync(join(cwd, "old.ndjson"), imported);
  expect((await runCommand(["import", "old.ndjson"], { cwd })).status).toBe(0);
  await first.holds(5);
  await first.stop("SIGKILL");

  const missed = roleChange(0, "missed");
  code42.add(missed);
  const second = await startBot();
  await second.holds(6);
  await isTold(missed);
  // Rows of the overlap have been handed on once more by now.
  await sleep(500);
  const wanted = [late, fresh, missed].map(headOf);
  expect([...told()].sort()).toEqual([...wanted].sort());
  const errors = [...first.log(), ...second.log()].filter(({ level }) => Number(level) >= 50);
  expect(errors).toEqual([]);
}, 180_000);
