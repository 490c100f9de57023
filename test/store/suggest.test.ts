import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { parseTimestamp } from "../../src/audit/time.js";
import { openStore } from "../../src/store/open-store.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-bot-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** One event an hour, each about a case; the first three about one and the same. */
const cases = ["C-1", "C-1", "C-1", "C-2", "C-3"].map((caseNumber, hour) =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::case_created/1",
      timestamp: `2026-11-23T1${hour}:20:00Z`,
      caseNumber,
    }),
  ),
);

describe("suggested resource ids", () => {
  it("are counted in the newest events where there are many, and it is said since when", async () => {
    const store = await openStore("duckdb::memory:", { countedEvents: 3 });
    await store.append(batchOf(cases.slice(0, 3)));
    expect((await store.suggest("resource", "c-1", 5)).sinceUs).toBeNull();
    await store.append(batchOf(cases.slice(3)));
    expect(await store.suggest("resource", "", 5)).toEqual({
      values: [
        { value: "C-1", count: 1 },
        { value: "C-2", count: 1 },
        { value: "C-3", count: 1 },
      ],
      sinceUs: parseTimestamp("2026-11-23T12:15:00Z"),
    });
    expect((await store.suggest("user", "", 5)).sinceUs).toBeNull();
    await store.close();
  });

  it("are in lower case in events that an earlier release stored", async () => {
    const path = join(folder, "audit.duckdb");
    let store = await openStore(`duckdb:${path}`);
    await store.append(batchOf(cases.slice(0, 2)));
    await store.close();
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run("ALTER TABLE events DROP COLUMN resource_spellings");
    await connection.run("UPDATE audit_bot_schema SET version = 2");
    connection.closeSync();
    instance.closeSync();
    store = await openStore(`duckdb:${path}`);
    const suggested = async () => (await store.suggest("resource", "", 5)).values;
    expect(await suggested()).toEqual([{ value: "c-1", count: 2 }]);
    await store.append(batchOf(cases));
    expect(await suggested()).toEqual([
      { value: "C-1", count: 3 },
      { value: "C-2", count: 1 },
      { value: "C-3", count: 1 },
    ]);
    await store.close();
  });
});
