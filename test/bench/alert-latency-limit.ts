import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { DuckDBInstance } from "@duckdb/node-api";
import { parseEvent } from "../../src/audit/event.js";
import { everything, type Filter } from "../../src/audit/filter.js";
import { formatUs } from "../../src/audit/time.js";
import { loadDictionaries } from "../../src/store/duckdb/dictionary.js";
import { conditionsOf, Parameters } from "../../src/store/duckdb/where.js";
import { report } from "./child.js";

/**
 * What no alert can do without, bare, one after the other: asking Code42, an event on disk, the alert on
 * disk, that it is about to be sent on disk, what the user and the address did before, telling Slack.
 * Both servers are a loopback one that knows nothing; the files are those that the bot has just had.
 */
const [folder = "", rounds = ""] = process.argv.slice(2);
const WARM_UP = 3;
/** As long as an alert's form fields and its row in the outbox are. */
const FORM = "blocks=".padEnd(4_000, "x");
const ROW = JSON.stringify({ id: "".padEnd(700, "x") });

const sink = new Worker(new URL("./slack-sink.js", import.meta.url));
const url = await new Promise<string>((resolve) => {
  sink.once("message", (message: { url: string }) => resolve(message.url));
});
const roundTrip = async (body: string): Promise<void> => {
  await (await fetch(url, { method: "POST", body })).json();
};

const storeInstance = await DuckDBInstance.create(join(folder, "audit.duckdb"), {
  threads: "2",
  memory_limit: "256MB",
});
const store = await storeInstance.connect();
const stateInstance = await DuckDBInstance.create(join(folder, "audit.state.duckdb"), {
  threads: "1",
  memory_limit: "64MB",
});
const state = await stateInstance.connect();

const dictionaries = await loadDictionaries(store);
await store.run("CREATE TEMP TABLE arriving AS FROM events ORDER BY ts DESC LIMIT 1");
const newest = await store.runAndReadAll(
  `SELECT raw FROM events ORDER BY ts DESC LIMIT ${WARM_UP + Number(rounds)}`,
);
const events = newest.getRows().map(([raw]) => parseEvent(String(raw)));

const readEarlier = async (filter: Filter): Promise<void> => {
  for (const what of ["count(*)", "raw"]) {
    const parameters = new Parameters();
    const { sql } = conditionsOf(filter, {}, dictionaries, parameters);
    const end = what === "raw" ? "ORDER BY ts DESC LIMIT 1" : "";
    await store.runAndReadAll(`SELECT ${what} FROM events WHERE ${sql} ${end}`, parameters.values);
  }
};

const timesMs: number[] = [];
for (const [round, { timeUs, actorName, typeName, addresses }] of events.entries()) {
  const earlier = { ...everything, to: formatUs(timeUs) };
  const startMs = performance.now();
  await roundTrip("{}");
  await store.run("INSERT INTO events FROM arriving");
  await state.run("INSERT INTO outbox_messages VALUES ($1, 0, true, $2)", [`bare-${round}`, ROW]);
  await state.run("UPDATE outbox_messages SET doc = $2 WHERE id = $1", [`bare-${round}`, ROW]);
  await readEarlier({ ...earlier, users: [actorName ?? ""], eventTypes: [typeName] });
  await readEarlier({ ...earlier, ips: addresses.slice(0, 1) });
  await roundTrip(FORM);
  if (round >= WARM_UP) timesMs.push(performance.now() - startMs);
}

for (const connection of [store, state]) connection.closeSync();
for (const instance of [storeInstance, stateInstance]) instance.closeSync();
await sink.terminate();
report({ timesMs });
