import { expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { allTexts } from "../../src/audit/text-column.js";
import type { ParsedPage } from "../../src/intake/intake.js";
import { readWindow, type WindowReader } from "../../src/sync/read-window.js";
import { eventAt, START_MS } from "./world.js";

const range = { fromUs: BigInt(START_MS - 60_000) * 1000n, toUs: BigInt(START_MS) * 1000n };

/** An API whose list is `listOf(call)` at its n-th answer. */
const readerOver = (listOf: (call: number) => readonly number[], pageSize: number) => {
  let calls = 0;
  const stored = new Set<string>();
  const short: unknown[] = [];
  const between = (fromUs: bigint, toUs: bigint) =>
    listOf(calls++).filter((ms) => BigInt(ms) * 1000n >= fromUs && BigInt(ms) * 1000n <= toUs);
  const reader: WindowReader = {
    source: {
      searchPage: async ({ fromUs, toUs, page }): Promise<ParsedPage> => {
        const part = between(fromUs, toUs).slice(page * pageSize, (page + 1) * pageSize);
        const batch = batchOf(part.map((ms) => parseEvent(eventAt(ms, ms))));
        return { received: part.length, batch, rejected: [] };
      },
      count: async ({ fromUs, toUs }) => between(fromUs, toUs).length,
    },
    pageSize,
    signal: new AbortController().signal,
    onPage: async ({ batch }) => {
      for (const raw of allTexts(batch.raws)) stored.add(raw);
    },
    onShort: (...facts) => short.push(facts),
  };
  return { reader, stored, short, calls: () => calls };
};

const secondsAgo = (count: number) => Array.from({ length: count }, (_, n) => START_MS - n * 1000);

it("needs one call for a window that fits into a page", async () => {
  const { reader, stored, calls } = readerOver(() => secondsAgo(9), 10);
  expect(await readWindow(range, reader)).toBe(9);
  expect([stored.size, calls()]).toEqual([9, 1]);
});

it("reads a full page's successor, and compares with the API's count", async () => {
  const { reader, stored, calls } = readerOver(() => secondsAgo(20), 10);
  await readWindow(range, reader);
  expect([stored.size, calls()]).toEqual([20, 4]);
});

it("halves the window when the pages have shifted under it", async () => {
  // Two events at the front go away after the first page: the second page begins two too late.
  const before = secondsAgo(25);
  const { reader, stored } = readerOver((call) => (call < 2 ? before : before.slice(2)), 10);
  await readWindow(range, reader);
  expect(stored.size).toBe(25);
});

it("halves the window when the API sorts anew with every answer", async () => {
  const shuffled = (call: number) =>
    secondsAgo(40).sort((a, b) => ((a * (call + 7)) % 41) - ((b * (call + 7)) % 41));
  const { reader, stored, short } = readerOver(shuffled, 10);
  await readWindow(range, reader);
  expect(stored.size).toBe(40);
  expect(short).toEqual([]);
});
