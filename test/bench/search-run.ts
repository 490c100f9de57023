import { createHmac, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Worker } from "node:worker_threads";
import { DuckDBInstance } from "@duckdb/node-api";
import { pino } from "pino";
import { createAlerts } from "../../src/alerts/create-alerts.js";
import { createAlertSources } from "../../src/main/alert-sources.js";
import { parseQuery } from "../../src/query/parse-query.js";
import { createAlertDesk } from "../../src/slack/alerts/create-alert-desk.js";
import { createSlackApp } from "../../src/slack/create-slack-app.js";
import { createState } from "../../src/state/create-state.js";
import { openStore } from "../../src/store/open-store.js";
import { notConfigured } from "../../src/sync/sync-status.js";
import { bareStatements } from "./bare-statements.js";
import { peakRssMb, report } from "./child.js";
import { NEWEST_MS } from "./generate-events.js";

const QUERIES = [
  "",
  "last 7 days",
  "user:user12@example.com",
  "user:user12@example.com last week",
  "support access enabled",
  "api client changes this month",
  "roles assigned to user7@example.com",
  "ip:203.0.10.0/24 last 30 days",
];
const ROUNDS = 15;
const SECRET = "bench-signing-secret";

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const [file = ""] = process.argv.slice(2);
const store = await openStore(`duckdb:${file}`, { clock: () => NEWEST_MS });

const sink = new Worker(new URL("./slack-sink.js", import.meta.url));
const waiting = new Map<string, () => void>();
const sinkUrl = await new Promise<string>((resolve) => {
  sink.on("message", (message: { kind: string; url?: string; path?: string }) => {
    if (message.url !== undefined) resolve(message.url);
    else if (message.path !== undefined) waiting.get(message.path)?.();
  });
});

const state = await createState(":memory:");
const slack = { botToken: "xoxb-bench", signingSecret: SECRET, apiUrl: `${sinkUrl}/api/` };
const access = { viewers: ["*"], exporters: [], admins: [] };
const log = pino({ level: "silent" });
const clock = () => NEWEST_MS;
const alerts = await createAlerts({
  ...createAlertDesk({ ...slack, access, clock, log }),
  state,
  sources: createAlertSources(store, () => true),
  alertChannel: null,
  ...{ overlapMinutes: 15, createId: randomUUID, clock, log },
});
const app = createSlackApp({
  slack,
  access,
  alerts,
  store,
  sessions: state,
  saved: state,
  status: () => notConfigured,
  clock,
  createId: randomUUID,
  log,
});
await app.start();
if (app.requestListener === null) throw new Error("the app is not in HTTP mode");
const server = createServer(app.requestListener);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const botUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;

let asked = 0;
/** Milliseconds from sending a signed command to having the whole answer. */
const ask = async (text: string): Promise<number> => {
  asked += 1;
  const path = `/answer/${asked}`;
  const body = new URLSearchParams({
    command: "/audit",
    text,
    user_id: "U1",
    channel_id: "C1",
    team_id: "T1",
    response_url: `${sinkUrl}${path}`,
    trigger_id: `1.${asked}`,
  }).toString();
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", SECRET).update(`v0:${seconds}:${body}`).digest("hex");
  const answered = new Promise<void>((resolve) => waiting.set(path, resolve));
  const startMs = performance.now();
  await fetch(botUrl, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": String(seconds),
      "x-slack-signature": `v0=${signature}`,
    },
    body,
  });
  await answered;
  return performance.now() - startMs;
};

const whole = new Map<string, number[]>(QUERIES.map((text) => [text, []]));
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const text of QUERIES) {
    const ms = await ask(text);
    if (round > 0) whole.get(text)?.push(ms); // the first round warms both up
  }
}
await app.stop();
server.close();
await store.close();

const instance = await DuckDBInstance.create(file, { threads: "2", memory_limit: "256MB" });
const connection = await instance.connect();
const bare = new Map<string, number>();
for (const text of QUERIES) {
  const { filter, problems } = parseQuery(text, { nowMs: NEWEST_MS, zone: "America/New_York" });
  if (problems.length > 0) throw new Error(`not understood: ${text}`);
  const statements = await bareStatements(connection, filter);
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const startMs = performance.now();
    for (const { sql, values } of statements) {
      (await connection.runAndReadAll(sql, values)).getColumns();
    }
    if (round > 0) times.push(performance.now() - startMs);
  }
  bare.set(text, median(times));
}
connection.closeSync();
instance.closeSync();
await sink.terminate();

report({
  queries: QUERIES.map((text) => ({
    text,
    wholeMs: median(whole.get(text) ?? []),
    bareMs: bare.get(text) ?? 0,
  })),
  peakRssMb: peakRssMb(),
});
process.exit(0);
