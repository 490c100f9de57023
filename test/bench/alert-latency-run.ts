import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseEvent } from "../../src/audit/event.js";
import { everything } from "../../src/audit/filter.js";
import { startDemoCode42 } from "../../src/playground/code42/start-demo-code42.js";
import { openStore } from "../../src/store/open-store.js";
import { makeAlertingState, OVERLAP_MINUTES, watchIdOf } from "./alerting-state.js";
import { report } from "./child.js";
import { NEWEST_MS } from "./generate-events.js";
import { startSlackArrivals } from "./slack-arrivals.js";

/** A folder to work in, the store to begin with, and how many alerts to wait for. */
const [folder = "", storePath = "", alerts = ""] = process.argv.slice(2);
const WARM_UP = 8;
const EVENTS_A_DAY = 11_000;
const POLL_SECONDS = 0.25;
/** After an alert, the bot writes down that it is out; what it does then is no part of the next one. */
const REST_MS = 250;
const PATIENCE_MS = 30_000;

const aheadMs = NEWEST_MS - Date.now();
/** The bot's, but finer than a millisecond. */
const clock = (): number => performance.timeOrigin + performance.now() + aheadMs;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const storeFile = join(folder, "audit.duckdb");
copyFileSync(storePath, storeFile);

const store = await openStore(`duckdb:${storeFile}`);
const lastDay = await store.page(everything, { limit: EVENTS_A_DAY });
await store.close();
const texts = lastDay.slice(0, WARM_UP + Number(alerts)).map(({ raw }) => raw);

/** Like one of the day's, but by a user who does nothing else for now. */
const happening = (event: number): string =>
  JSON.stringify({
    ...JSON.parse(texts[event] ?? "{}"),
    actorName: `user${event}@example.com`,
    timestamp: new Date(clock()).toISOString(),
  });

await makeAlertingState({
  path: join(folder, "audit.state.duckdb"),
  sinceMs: NEWEST_MS,
  events: texts.map((_text, event) => parseEvent(happening(event))),
});
const code42 = await startDemoCode42({ clock, events: lastDay.map(({ raw }) => raw) });
const slack = await startSlackArrivals(clock);

const startBot = async (): Promise<ChildProcess> => {
  const path = fileURLToPath(new URL("./alert-latency-bot.js", import.meta.url));
  const bot = fork(path, [String(aheadMs)], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      ...{ PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "warn" },
      // What `cli.ts` sets before the engine is loaded.
      DUCKDB_JE_MALLOC_CONF: "dirty_decay_ms:0,muzzy_decay_ms:0",
      AUDIT_STORE: `duckdb:${storeFile}`,
      AUDIT_VIEWERS: "*",
      SLACK_BOT_TOKEN: "xoxb-bench",
      SLACK_SIGNING_SECRET: "bench-signing-secret",
      SLACK_API_URL: slack.apiUrl,
      CODE42_BASE_URL: code42.url,
      CODE42_CLIENT_ID: code42.clientId,
      CODE42_CLIENT_SECRET: code42.clientSecret,
      CODE42_POLL_SECONDS: String(POLL_SECONDS),
      CODE42_OVERLAP_MINUTES: String(OVERLAP_MINUTES),
      CODE42_BACKFILL_DAYS: "1",
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  bot.once("exit", (code) => {
    if (code !== 0) process.exit(1);
  });
  await once(bot, "message");
  return bot;
};

const seen = async <T>(look: () => T | undefined): Promise<T> => {
  for (const startMs = clock(); clock() - startMs < PATIENCE_MS; await sleep(10)) {
    const found = look();
    if (found !== undefined) return found;
  }
  throw new Error("waited in vain");
};

/** From the first answer that holds the event until Slack has the call about it. */
const told = async (event: number, method: string): Promise<number> => {
  const before = slack.arrivals.length;
  const visibleMs = clock();
  code42.add(happening(event));
  const arrival = await seen(() =>
    slack.arrivals
      .slice(before)
      .find((call) => call.method === method && call.body.includes(watchIdOf(event))),
  );
  const asked = code42.requests.find(
    ({ path, atMs }) => path.endsWith("search-audit-log") && atMs >= visibleMs,
  );
  if (asked === undefined) throw new Error("nobody asked for the event");
  await sleep(REST_MS);
  return arrival.atMs - asked.atMs;
};

const bot = await startBot();
// Two polls later the first one is done.
const first = clock();
await seen(() => code42.requests.filter(({ atMs }) => atMs > first)[2]);

const posts: number[] = [];
for (const event of texts.keys()) posts.push(await told(event, "chat.postMessage"));
const edits: number[] = [];
for (let event = 0; event < Number(alerts) / 3; event += 1) {
  edits.push(await told(event, "chat.update"));
}
const calls = slack.arrivals.filter(({ method }) => method.startsWith("chat.")).length;
if (calls !== posts.length + edits.length) throw new Error(`${calls} calls to Slack`);

bot.send("stop");
const [{ peakRssMb }] = (await once(bot, "message")) as [{ peakRssMb: number }];
await once(bot, "exit");
slack.close();
await code42.close();
report({ postsMs: posts.slice(WARM_UP), editsMs: edits, peakRssMb });
process.disconnect();
