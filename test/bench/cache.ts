import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseEvent } from "../../src/audit/event.js";
import { createBatchBuilder } from "../../src/audit/event-batch.js";
import { openStore } from "../../src/store/open-store.js";
import { generateEvents } from "./generate-events.js";

const FOLDER = resolve(".cache/bench");
const BATCH_EVENTS = 20_000;

const made = async (name: string, make: (path: string) => Promise<void>): Promise<string> => {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  if (existsSync(path)) return path;
  process.stderr.write(`Making ${name}, once …\n`);
  await make(`${path}.part`);
  renameSync(`${path}.part`, path);
  return path;
};

const lines = function* (count: number): Generator<string> {
  let block = "";
  for (const text of generateEvents(count)) {
    block += `${text}\n`;
    if (block.length < 262_144) continue;
    yield block;
    block = "";
  }
  yield block;
};

/** A file of that many events, one a line; made once. */
export const eventFile = (count: number): Promise<string> =>
  made(`events-${count}.ndjson`, (path) =>
    pipeline(Readable.from(lines(count)), createWriteStream(path)),
  );

/** A DuckDB store with that many events; made once. */
export const storeFile = (count: number): Promise<string> =>
  made(`store-${count}.duckdb`, async (path) => {
    const store = await openStore(`duckdb:${path}`, { memoryLimitMb: 1024 });
    let builder = createBatchBuilder();
    for (const text of generateEvents(count)) {
      builder.add(parseEvent(text));
      if (builder.size < BATCH_EVENTS) continue;
      await store.append(builder.build());
      builder = createBatchBuilder();
    }
    await store.append(builder.build());
    await store.close();
  });

/** A path in the cache folder for something to be made and thrown away. */
export const scratchPath = (name: string): string => join(FOLDER, name);
