import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { AuditStore } from "../../src/store/audit-store.js";
import { openStore } from "../../src/store/open-store.js";
import { describeAuditStore } from "./conformance.js";

const folder = mkdtempSync(join(tmpdir(), "audit-bot-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

/** A store in a file that is closed and opened again after every write. */
const openReopening = async (): Promise<AuditStore> => {
  files += 1;
  const url = `duckdb:${join(folder, `store-${files}.duckdb`)}`;
  let store = await openStore(url);
  let writes: Promise<unknown> = Promise.resolve();
  const reopened = async <T>(write: () => Promise<T>): Promise<T> => {
    const result = await write();
    await store.close();
    store = await openStore(url);
    return result;
  };
  const oneByOne = <T>(write: () => Promise<T>): Promise<T> => {
    const result = writes.then(() => reopened(write));
    writes = result;
    return result;
  };
  return {
    append: (batch) => oneByOne(() => store.append(batch)),
    deleteBefore: (timeUs) => oneByOne(() => store.deleteBefore(timeUs)),
    snapshot: () => store.snapshot(),
    page: (filter, options) => store.page(filter, options),
    count: (filter, options) => store.count(filter, options),
    tally: (filter, options) => store.tally(filter, options),
    facets: (filter, options) => store.facets(filter, options),
    event: (id) => store.event(id),
    stream: (filter, options) => store.stream(filter, options),
    extent: () => store.extent(),
    typesSeen: () => store.typesSeen(),
    suggest: (field, typed, limit) => store.suggest(field, typed, limit),
    countByHour: (fromUs, toUs) => store.countByHour(fromUs, toUs),
    close: () => store.close(),
  };
};

describeAuditStore("DuckDB in memory", () => openStore("duckdb::memory:"));
describeAuditStore("A DuckDB file, reopened after every write", openReopening, {
  runs: 5,
  concurrent: false,
});
