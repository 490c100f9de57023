import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { everything } from "../../src/audit/filter.js";
import { openStore } from "../../src/store/open-store.js";
import { seededRandom } from "./seeded-random.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-bot-memory-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("keeps and finds events that are larger together than its memory", async () => {
  const random = seededRandom(7);
  const open = () => openStore(`duckdb:${join(folder, "audit.duckdb")}`, { memoryLimitMb: 40 });
  const note = (): string => {
    let text = "";
    while (text.length < 700_000) text += random().toString(36).slice(2);
    return text;
  };
  const eventAt = (second: number) =>
    parseEvent(
      JSON.stringify({
        type$: "audit_log::search_issued/1",
        timestamp: new Date(1_790_000_000_000 + second * 1000).toISOString(),
        requestJson: note(),
      }),
    );
  let store = await open();
  for (let batch = 0; batch < 12; batch += 1) {
    const events = Array.from({ length: 10 }, (_none, index) => eventAt(batch * 10 + index));
    expect((await store.append(batchOf(events))).stored).toHaveLength(10);
  }
  await store.close();
  store = await open();
  expect(await store.count({ ...everything, text: ["search_issued"] })).toBe(120);
  expect(await store.page(everything, { limit: 10 })).toHaveLength(10);
  let streamed = 0;
  for await (const event of store.stream(everything))
    streamed += event.raw.length > 700_000 ? 1 : 0;
  expect(streamed).toBe(120);
  await store.close();
}, 60_000);
