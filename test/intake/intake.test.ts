import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everything } from "../../src/audit/filter.js";
import { allTexts } from "../../src/audit/text-column.js";
import { createIntake } from "../../src/intake/create-intake.js";
import { FileUnreadableError, type Intake, PageUnreadableError } from "../../src/intake/intake.js";
import type { AuditStore } from "../../src/store/audit-store.js";
import { openStore } from "../../src/store/open-store.js";
import { importFiles } from "../../src/sync/import-files.js";

const eventText = (second: number, more = ""): string =>
  `{"type$":"audit_log::logged_in/1","timestamp":"2026-11-01T00:00:00.${String(second).padStart(6, "0")}Z"${more}}`;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));

let intake: Intake;
let store: AuditStore;
let folder: string;

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const load = async (...paths: string[]) => importFiles({ paths, store, intake });

beforeAll(async () => {
  intake = createIntake();
  store = await openStore("duckdb::memory:");
  folder = mkdtempSync(join(tmpdir(), "audit-bot-intake-"));
});

afterAll(async () => {
  await intake.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

describe("a page of the API", () => {
  it("becomes a batch, with the texts as received", async () => {
    const text = eventText(1, ', "n": 1.50');
    const page = await intake.parsePage(
      bytesOf(`{"events":[${text}],"paginationRangeEndIndex":1}`),
    );
    expect(page.received).toBe(1);
    expect(allTexts(page.batch.raws)).toEqual([text]);
  });

  it("is empty when it has no events", async () => {
    expect((await intake.parsePage(bytesOf('{"paginationRangeStartIndex":0}'))).received).toBe(0);
    expect((await intake.parsePage(bytesOf('{"events":null}'))).received).toBe(0);
    expect((await intake.parsePage(bytesOf('{"events":[]}'))).received).toBe(0);
  });

  it.each([
    ["HTML", "<html><body>Bad gateway</body></html>"],
    ["cut in an event", `{"events":[${eventText(1)},{"type$":"audit`],
    ["cut after the events", `{"events":[${eventText(1)}],"paginationRange`],
    ["a list", `[${eventText(1)}]`],
    ["a broken event", `{"events":[${eventText(1)},{oops}]}`],
    ["nothing", ""],
  ])("is unreadable when it is %s", async (_name, text) => {
    await expect(intake.parsePage(bytesOf(text))).rejects.toBeInstanceOf(PageUnreadableError);
  });

  it("names an event without a timestamp and keeps the others", async () => {
    const page = await intake.parsePage(bytesOf(`{"events":[${eventText(1)},{"type$":"x"}]}`));
    expect(page.batch.size).toBe(1);
    expect(page.rejected).toEqual([{ line: 1, reason: 'no "timestamp"' }]);
  });
});

describe("an intake that is closed", () => {
  it("fails what is under way, and starts again when it is asked again", async () => {
    const other = createIntake();
    const underWay = expect(other.parsePage(bytesOf('{"events":[]}'))).rejects.toThrow(/stopping/);
    await other.close();
    await underWay;
    expect((await other.parsePage(bytesOf('{"events":[]}'))).received).toBe(0);
    await other.close();
  });
});

describe("files of events", () => {
  it("count what was read as stored, duplicate or rejected, and name what was rejected", async () => {
    const lines = [
      eventText(10),
      "",
      "not json",
      "[1]",
      '{"timestamp":"2026-11-01T00:00:00Z"}',
      eventText(10),
    ];
    const report = await load(file("mixed.ndjson", `\uFEFF${lines.join("\r\n")}`));
    expect(report).toMatchObject({ read: 5, stored: 1, duplicates: 1, rejected: 3 });
    expect(report.errors.map(({ line, reason }) => [line, reason])).toEqual([
      [3, "not JSON"],
      [4, "not an object"],
      [5, 'no "type$"'],
    ]);
  });

  it("may be lists, pages and packed", async () => {
    const list = file("list.json", `[${eventText(20)},\n${eventText(21)}]`);
    const page = file("page.json", JSON.stringify({ events: [JSON.parse(eventText(22))] }));
    const packed = file("packed.jsonl.gz", gzipSync(`${eventText(23)}\n${eventText(24)}\n`));
    expect(await load(list, page, packed)).toMatchObject({ read: 5, stored: 5, rejected: 0 });
    expect(await load(list, page, packed)).toMatchObject({ read: 5, stored: 0, duplicates: 5 });
  });

  it("are loaded up to where packed data ends too early, which is said", async () => {
    const whole = gzipSync(
      Array.from({ length: 9000 }, (_none, index) => eventText(1000 + index)).join("\n"),
    );
    const report = await load(file("cut.ndjson.gz", whole.subarray(0, whole.length - 20)));
    expect(report.stored).toBeGreaterThan(0);
    expect(report.errors.at(-1)).toMatchObject({ line: 0, reason: "its gzip data ends too early" });
  });

  it("may be padded after their packed data", async () => {
    const padded = Buffer.concat([gzipSync(eventText(60)), Buffer.alloc(600_000)]);
    expect(await load(file("padded.jsonl.gz", padded))).toMatchObject({ stored: 1, errors: [] });
  });

  it("may be several packed files put together", async () => {
    const both = Buffer.concat([gzipSync(`${eventText(61)}\n`), gzipSync(eventText(62))]);
    expect(await load(file("two.jsonl.gz", both))).toMatchObject({ stored: 2, errors: [] });
  });

  it("may come through a pipe", async () => {
    const pipe = join(folder, "pipe.ndjson");
    execFileSync("mkfifo", [pipe]);
    const loading = load(pipe);
    await writeFile(pipe, eventText(63));
    expect(await loading).toMatchObject({ stored: 1, errors: [] });
  });

  it.skipIf(process.getuid?.() === 0)("that may not be read leave the next one be", async () => {
    const secret = file("secret.ndjson", eventText(64));
    chmodSync(secret, 0);
    const report = await load(secret, file("open.ndjson", eventText(65)));
    expect(report).toMatchObject({ read: 1, stored: 1 });
    expect(report.errors.map(({ reason }) => reason)).toEqual(["this user may not read it"]);
  });

  it("that are not there or are folders are named, and the others loaded", async () => {
    const report = await load(
      join(folder, "none.ndjson"),
      folder,
      file("one.ndjson", eventText(30)),
    );
    expect(report.stored).toBe(1);
    expect(report.errors.map(({ reason }) => reason)).toEqual([
      "there is no such file",
      "it is a folder",
    ]);
  });

  it("keep an event's bytes: its text, its microseconds, its spaces", async () => {
    const text = `{ "type$" : "audit_log::never_seen/7", "timestamp":"2026-11-02T01:02:03.120Z", "x": "\\u00e9" }`;
    await load(file("spaces.ndjson", `  ${text}  \n`));
    const [event] = await store.page({ ...everything, eventTypes: ["never_seen"] }, { limit: 1 });
    expect(event?.raw).toBe(text);
    expect(event?.timestamp).toBe("2026-11-02T01:02:03.120Z");
  });

  it("reject bytes that are not UTF-8 rather than change them", async () => {
    const bad = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
    const report = await load(
      file("latin.ndjson", Buffer.concat([bad, Buffer.from(eventText(40))])),
    );
    expect(report).toMatchObject({ stored: 1, rejected: 1 });
    expect(report.errors[0]?.reason).toMatch(/UTF-8/);
  });

  it("can be given up in the middle", async () => {
    const path = file(
      "long.ndjson",
      Array.from({ length: 30_000 }, (_none, index) => eventText(index)).join("\n"),
    );
    for await (const { batch } of intake.readFile(path)) {
      expect(batch.size).toBeGreaterThan(0);
      break;
    }
    expect(await load(file("next.ndjson", eventText(50)))).toMatchObject({ stored: 1 });
  });

  it("fail with an error of their own", () => {
    expect(new FileUnreadableError("a.json", "it is a folder").message).toBe(
      "a.json: it is a folder",
    );
  });
});
