import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { everything, filterSchema } from "../../src/audit/filter.js";
import { StoreError } from "../../src/store/errors.js";
import { openStore } from "../../src/store/open-store.js";
import { killWriters } from "./kill-writer.js";
import { seededRandom } from "./seeded-random.js";
import { events, makeStore, openFailure } from "./store-file.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-bot-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a store that is closed", () => {
  it("answers what was asked before, then nothing more, and can be closed twice", async () => {
    const path = join(folder, "audit.duckdb");
    await makeStore(path);
    const store = await openStore(`duckdb:${path}`);
    const questions = Array.from({ length: 10 }, () => store.page(everything, { limit: 100 }));
    const [pages] = await Promise.all([
      Promise.allSettled(questions),
      store.close(),
      store.close(),
    ]);
    const refused = pages.flatMap((page) => (page.status === "rejected" ? [page.reason] : []));
    for (const error of refused) expect(error).toBeInstanceOf(StoreError);
    expect(refused.length).toBeLessThan(10);
    await expect(store.page(everything, { limit: 1 })).rejects.toBeInstanceOf(StoreError);
    await expect(store.append(batchOf(events))).rejects.toBeInstanceOf(StoreError);
    expect(await openFailure(path)).toBeUndefined();
  });
});

describe("an append that fails", () => {
  it("changes nothing, and the names in it are found when they come again", async () => {
    const path = join(folder, "audit.duckdb");
    let store = await openStore(`duckdb:${path}`);
    await store.append(batchOf(events));
    const named = (name: string, timestamp = "2026-11-23T10:00:00Z") =>
      parseEvent(JSON.stringify({ type$: "audit_log::logged_in/1", timestamp, actorName: name }));
    // A batch that no engine can take: a column is shorter than the batch says.
    const batch = batchOf([named("new@example.com"), named("newer@example.com")]);
    await expect(store.append({ ...batch, ids: batch.ids.subarray(0, 32) })).rejects.toBeInstanceOf(
      StoreError,
    );
    expect((await store.extent()).events).toBe(events.length);
    await store.append(batchOf([named("newer@example.com"), named("new@example.com")]));
    const answer = async (user: string) =>
      (await store.page(filterSchema.parse({ users: [user] }), { limit: 5 })).map(
        ({ actorName }) => actorName,
      );
    for (const user of ["new@example.com", "newer@example.com"])
      expect(await answer(user)).toEqual([user]);
    await store.close();
    store = await openStore(`duckdb:${path}`);
    for (const user of ["new@example.com", "newer@example.com"])
      expect(await answer(user)).toEqual([user]);
    const { users } = await store.facets(everything, {
      top: 100,
      timeline: (from, to) => [from, to + 1n],
    });
    expect(users.map(({ value }) => value)).toContain("newer@example.com");
    await store.close();
  });
});

describe("a snapshot from before a restart", () => {
  it("shows nothing that was stored later, though the newest events were deleted", async () => {
    const path = join(folder, "audit.duckdb");
    await makeStore(path);
    let store = await openStore(`duckdb:${path}`);
    const asOf = await store.snapshot();
    const newest = events.at(-1)?.timeUs ?? 0n;
    expect(await store.deleteBefore(newest + 1n)).toBe(events.length);
    await store.close();
    store = await openStore(`duckdb:${path}`);
    await store.append(batchOf(events.slice(0, 5)));
    expect(await store.count(everything, { asOf })).toBe(0);
    expect(await store.page(everything, { asOf, limit: 5 })).toEqual([]);
    expect(await store.count(everything)).toBe(5);
    await store.close();
  });
});

describe("a process that is killed while it appends", () => {
  it("loses nothing that it said was stored, and leaves a file that opens", () =>
    killWriters(join(folder, "audit.duckdb"), 5, seededRandom(20_261_123)));
});
