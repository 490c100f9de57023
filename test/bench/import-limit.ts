import { hash } from "node:crypto";
import { createReadStream, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import {
  blobValue,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { openStore } from "../../src/store/open-store.js";
import { scratchPath } from "./cache.js";
import { peakRssMb, report } from "./child.js";

/**
 * What no import can do without, each part alone and as fast as its engine does it: JSON.parse of every
 * text, SHA-256 of every text, and DuckDB's append, by data chunks, of the rows that the import makes.
 */
const BLOCKS_A_COMMIT = 5;

const [file = "", columnsFrom = ""] = process.argv.slice(2);
const path = scratchPath("limit.duckdb");
const shapePath = scratchPath("shape.duckdb");
const remove = (...paths: string[]): void => {
  for (const each of paths) for (const old of [each, `${each}.wal`]) rmSync(old, { force: true });
};
remove(path, shapePath);

const texts: string[] = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  texts.push(line);
  if (texts.length === Number(columnsFrom)) break;
}

const timed = (work: () => void): number => {
  const startMs = performance.now();
  work();
  return (performance.now() - startMs) / 1000;
};

const parseSeconds = timed(() => {
  for (const text of texts) JSON.parse(text);
});
const hashSeconds = timed(() => {
  for (const text of texts) hash("sha256", text, "hex");
});

// The rows as the store writes them, read back out of a store, so that the columns are the same.
const store = await openStore(`duckdb:${shapePath}`);
for (let start = 0; start < texts.length; start += 20_000) {
  await store.append(batchOf(texts.slice(start, start + 20_000).map(parseEvent)));
}
await store.close();

const shape = await DuckDBInstance.create(shapePath, { threads: "2" });
const reader = await shape.connect();
const rows = await reader.stream("SELECT * FROM events");
const types: readonly DuckDBType[] = rows.columnTypes();
const blocks: DuckDBValue[][][] = [];
for (;;) {
  const chunk = await rows.fetchChunk();
  if (chunk === null || chunk.rowCount === 0) break;
  // A copy of each value: the chunk's own memory is the engine's and is used again.
  blocks.push(
    types.map((_type, column) =>
      chunk
        .getColumnValues(column)
        .map((value) =>
          typeof value === "object" && value !== null && "bytes" in value
            ? blobValue(Uint8Array.from(value.bytes as Uint8Array))
            : value,
        ),
    ),
  );
}
const definition = await reader.runAndReadAll(
  "SELECT sql FROM duckdb_tables() WHERE table_name = 'events'",
);
const create = String(definition.getRows()[0]?.[0]);
reader.closeSync();
shape.closeSync();

// A log as large as the store's: with the engine's own default its checkpoints take longer than need be.
const instance = await DuckDBInstance.create(path, {
  threads: "2",
  memory_limit: "512MB",
  wal_autocheckpoint: "64MB",
});
const connection = await instance.connect();
await connection.run(create);
const startMs = performance.now();
const chunk = DuckDBDataChunk.create(types);
for (let start = 0; start < blocks.length; start += BLOCKS_A_COMMIT) {
  await connection.run("BEGIN");
  const appender = await connection.createAppender("events");
  for (const columns of blocks.slice(start, start + BLOCKS_A_COMMIT)) {
    chunk.reset();
    chunk.setColumns(columns);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run("COMMIT");
}
await connection.run("CHECKPOINT");
const appendSeconds = (performance.now() - startMs) / 1000;
connection.closeSync();
instance.closeSync();
remove(path, shapePath);
if (blocks.reduce((sum, [column]) => sum + (column?.length ?? 0), 0) !== texts.length) {
  throw new Error("not every row was appended");
}
report({ events: texts.length, parseSeconds, hashSeconds, appendSeconds, peakRssMb: peakRssMb() });
