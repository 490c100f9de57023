import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect } from "vitest";
import { everything } from "../../src/audit/filter.js";
import type { AuditStore } from "../../src/store/audit-store.js";
import { openStore } from "../../src/store/open-store.js";
import { BATCH_EVENTS, batchNumber } from "./numbered-batch.js";

/** The writing process's program in plain JavaScript. */
const buildWriter = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      ssr: fileURLToPath(new URL("./write-for-ever.ts", import.meta.url)),
      target: "node20",
      write: false,
    },
  });
  if (!("output" in built)) throw new Error("the writer was not built");
  return built.output[0].code;
};

const startWriter = (program: string, path: string, first: number) => {
  const writer = spawn(process.execPath, ["--input-type=module", "-", path, String(first)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  writer.stdin.end(program);
  return writer;
};

/** Starts a process that appends batch after batch, kills it, and says how many it said were stored. */
const writeAndKill = async (
  program: string,
  path: string,
  first: number,
  killAfter: number,
  delayMs: number,
) => {
  const writer = startWriter(program, path, first);
  let stored = first;
  const exited = once(writer, "exit");
  for await (const line of createInterface({ input: writer.stdout })) {
    stored = Number(line);
    if (stored === first + killAfter) setTimeout(() => writer.kill("SIGKILL"), delayMs);
  }
  await exited;
  return stored;
};

const expectWhole = async (store: AuditStore, said: number): Promise<number> => {
  const events = await store.count(everything);
  expect(events % BATCH_EVENTS, "a batch is stored as a whole").toBe(0);
  const batches = events / BATCH_EVENTS;
  expect(batches, "no batch that was said to be stored is lost").toBeGreaterThanOrEqual(said);
  expect(batches, "at most the batch in hand is there beside").toBeLessThanOrEqual(said + 1);
  const { types, timeline } = await store.facets(everything, {
    top: batches + 1,
    timeline: (oldest, newest) => [oldest, newest + 1n],
  });
  expect(types).toHaveLength(batches);
  for (const { count } of types) expect(count).toBe(BATCH_EVENTS);
  expect(timeline[0]?.count).toBe(events);
  for (const number of [0, batches - 1]) {
    const again = await store.append(batchNumber(number));
    expect(again).toEqual({ stored: [], duplicates: BATCH_EVENTS });
  }
  return batches;
};

/** Kills a process in the middle of its appends, again and again; nothing that it stored is lost. */
export const killWriters = async (
  path: string,
  rounds: number,
  random: () => number,
): Promise<void> => {
  const program = await buildWriter();
  let batches = 0;
  for (let round = 0; round < rounds; round += 1) {
    const said = await writeAndKill(
      program,
      path,
      batches,
      1 + Math.floor(random() * 6),
      random() * 20,
    );
    const store = await openStore(`duckdb:${path}`);
    try {
      batches = await expectWhole(store, said);
    } finally {
      await store.close();
    }
  }
};
