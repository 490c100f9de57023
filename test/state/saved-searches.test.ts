import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createState } from "../../src/state/create-state.js";
import type { SavedSearchDraft } from "../../src/state/saved-search.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "audit-bot-saved-"));
});
afterEach(() => rm(folder, { recursive: true }));

const draft = (name: string, more: Partial<SavedSearchDraft> = {}): SavedSearchDraft => ({
  id: `id-${name}`,
  ownerId: "U1",
  nameKey: name.toLowerCase(),
  name,
  query: "logins last week",
  nowMs: 1_795_000_000_123,
  ...more,
});

const MOST = 100;

it("keeps searches as they were saved, shared and run, over a restart", async () => {
  const path = join(folder, "state.duckdb");
  const before = await createState(path);
  const query = `a'; DROP TABLE saved_searches; -- \0 \ud800 \u202e “x” 👩‍💻`;
  await before.saveSearch(draft("Mine", { query }), MOST);
  await before.saveSearch(draft("Ours"), MOST);
  await before.shareSearch("id-Ours", "C1", MOST);
  await before.noteSearchRun("id-Ours", 1_795_000_000_456);
  const saved = await before.savedSearchesOf("U1");
  await before.close();

  const after = await createState(path);
  expect(await after.savedSearchesOf("U1")).toEqual(saved);
  expect(await after.savedSearch("id-Mine")).toEqual({
    ...{ id: "id-Mine", ownerId: "U1", nameKey: "mine", name: "Mine", query, channelId: null },
    ...{ createdMs: 1_795_000_000_123, updatedMs: 1_795_000_000_123, lastRunMs: null },
  });
  expect(await after.savedSearchesIn("C1")).toMatchObject([
    { name: "Ours", channelId: "C1", lastRunMs: 1_795_000_000_456 },
  ]);
  await after.close();
});

it("changes the owner's search of a name, which stays shared and keeps its id", async () => {
  const state = await createState(":memory:");
  await state.saveSearch(draft("ours"), MOST);
  await state.shareSearch("id-ours", "C1", MOST);
  const again = draft("OURS", { id: "other", query: "restores", nowMs: 1_795_000_000_999 });
  const outcome = await state.saveSearch(again, MOST);
  const now = { id: "id-ours", name: "OURS", query: "restores", channelId: "C1" };
  expect(outcome).toMatchObject({
    kind: "saved",
    search: { ...now, createdMs: 1_795_000_000_123, updatedMs: 1_795_000_000_999 },
    before: { name: "ours", query: "logins last week" },
  });
  expect(await state.savedSearchesOf("U1")).toMatchObject([now]);
  await state.close();
});

it("has one search of a name for each owner, and one in each channel", async () => {
  const state = await createState(":memory:");
  await state.saveSearch(draft("x", { id: "1", ownerId: "U1" }), MOST);
  await state.saveSearch(draft("x", { id: "2", ownerId: "U2" }), MOST);
  expect((await state.shareSearch("1", "C1", MOST)).kind).toBe("shared");
  expect((await state.shareSearch("1", "C1", MOST)).kind).toBe("shared");
  expect(await state.shareSearch("2", "C1", MOST)).toMatchObject({
    kind: "taken",
    by: { id: "1", ownerId: "U1" },
  });
  expect((await state.shareSearch("2", "C2", MOST)).kind).toBe("shared");
  await state.unshareSearch("1");
  expect((await state.shareSearch("2", "C1", MOST)).kind).toBe("shared");
  expect(await state.savedSearchesIn("C2")).toEqual([]);
  await state.close();
});

it("is full at the given number, but still changes what is there", async () => {
  const state = await createState(":memory:");
  await state.saveSearch(draft("a"), 2);
  await state.saveSearch(draft("b"), 2);
  expect(await state.saveSearch(draft("c"), 2)).toEqual({ kind: "full" });
  expect((await state.saveSearch(draft("b", { query: "restores" }), 2)).kind).toBe("saved");
  await state.shareSearch("id-a", "C1", 1);
  expect(await state.shareSearch("id-b", "C1", 1)).toEqual({ kind: "full" });
  await state.close();
});

it("has nothing to share, change or run where it was deleted, and the name is free again", async () => {
  const state = await createState(":memory:");
  await state.saveSearch(draft("a"), MOST);
  await state.deleteSearch("id-a");
  await state.deleteSearch("id-a");
  expect(await state.savedSearch("id-a")).toBeUndefined();
  expect(await state.shareSearch("id-a", "C1", MOST)).toEqual({ kind: "gone" });
  await state.unshareSearch("id-a");
  await state.noteSearchRun("id-a", 1);
  expect(await state.savedSearchesOf("U1")).toEqual([]);
  expect(await state.saveSearch(draft("a"), MOST)).toMatchObject({ kind: "saved", before: null });
  await state.close();
});

it("holds one search of a name, and the last one's words, however many are saved at once", async () => {
  const state = await createState(":memory:");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), async (queries) => {
      await Promise.all(
        queries.map((query, index) =>
          state.saveSearch(draft("same", { id: `${index}`, query }), MOST),
        ),
      );
      const [only, ...others] = await state.savedSearchesOf("U1");
      expect([only?.query, others]).toEqual([queries.at(-1), []]);
      await state.deleteSearch(only?.id ?? "");
    }),
    { numRuns: 20 },
  );
  await state.close();
});

it("is there after an upgrade of a file of the first version", async () => {
  const path = join(folder, "state.duckdb");
  await (await createState(path)).close();
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const table of ["saved_searches", "watches", "mutes", "outbox_messages", "alert_events"]) {
    await connection.run(`DROP TABLE ${table}`);
  }
  await connection.run("DELETE FROM state_migrations WHERE version > 1");
  connection.closeSync();
  instance.closeSync();
  const state = await createState(path);
  expect((await state.saveSearch(draft("a"), MOST)).kind).toBe("saved");
  await state.close();
});
