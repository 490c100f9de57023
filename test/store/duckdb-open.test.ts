import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { everything } from "../../src/audit/filter.js";
import { StoreDamagedError, StoreError, StoreLockedError } from "../../src/store/errors.js";
import { openStore } from "../../src/store/open-store.js";
import { bytesOf, events, makeStore, openFailure, startHolder } from "./store-file.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-bot-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a store file that another process has open", () => {
  it("is refused with a message that says so, and stays as it is", async () => {
    const path = join(folder, "audit.duckdb");
    await makeStore(path);
    const before = bytesOf(path);
    const holder = await startHolder(path);
    const error = await openFailure(path);
    expect(error).toBeInstanceOf(StoreLockedError);
    expect((error as Error).message).toContain("another process");
    expect(bytesOf(path)).toEqual(before);
    await holder.kill();
    expect(await openFailure(path)).toBeUndefined();
  });

  it("is refused in the same process too, under any of its names, until it is closed", async () => {
    const path = join(folder, "audit.duckdb");
    const store = await openStore(`duckdb:${path}`);
    symlinkSync(path, join(folder, "link.duckdb"));
    expect(await openFailure(path)).toBeInstanceOf(StoreLockedError);
    expect(await openFailure(join(folder, ".", "link.duckdb"))).toBeInstanceOf(StoreLockedError);
    await store.close();
    expect(await openFailure(path)).toBeUndefined();
  });
});

describe("a file that is no store", () => {
  const texts: [string, Buffer][] = [
    ["a text file", Buffer.from("Dear diary, this is no database.\n".repeat(500))],
    ["an empty file", Buffer.alloc(0)],
    [
      "random bytes",
      Buffer.from(Array.from({ length: 40_000 }, (_none, index) => (index * 7919) % 251)),
    ],
    ["an SQLite file", Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(8000)])],
  ];
  it.each(texts)("is reported and never overwritten: %s", async (_what, bytes) => {
    // The engine's messages quote the path: a word in it must not be taken for the reason.
    const path = join(folder, "could not set lock, cannot open file.duckdb");
    writeFileSync(path, bytes);
    expect(await openFailure(path)).toBeInstanceOf(StoreDamagedError);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(existsSync(`${path}.wal`)).toBe(false);
  });

  it("is reported and never overwritten: a store cut short anywhere", async () => {
    const path = join(folder, "audit.duckdb");
    await makeStore(path);
    const whole = readFileSync(path);
    for (const size of [
      1,
      4095,
      4096,
      8192,
      12_288,
      13_000,
      whole.length >> 1,
      whole.length - 262_144,
    ]) {
      const bytes = whole.subarray(0, size);
      writeFileSync(path, bytes);
      expect(await openFailure(path), `${size} bytes`).toBeInstanceOf(StoreDamagedError);
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });

  it("is reported, or answers rightly where the damage is in no use: bytes changed anywhere", async () => {
    const path = join(folder, "audit.duckdb");
    await makeStore(path);
    const whole = readFileSync(path);
    const step = Math.floor(whole.length / 14);
    let failures = 0;
    for (let at = 100; at < whole.length; at += step) {
      const bytes = Buffer.from(whole);
      for (let offset = 0; offset < 64 && at + offset < bytes.length; offset += 1)
        bytes[at + offset] = (bytes[at + offset] ?? 0) ^ 0xa5;
      writeFileSync(path, bytes);
      try {
        const store = await openStore(`duckdb:${path}`);
        try {
          const page = await store.page(everything, { limit: 5000 });
          expect(page.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
        } finally {
          await store.close();
        }
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError);
        expect(error).not.toBeInstanceOf(StoreLockedError);
        expect(readFileSync(path).equals(bytes), `byte ${at}`).toBe(true);
        failures += 1;
      }
    }
    expect(failures).toBeGreaterThan(5);
  });

  it("is reported and never overwritten: somebody else's DuckDB database, with and without a log", async () => {
    const path = join(folder, "theirs.duckdb");
    for (const statements of [
      ["CREATE TABLE sales AS SELECT range AS day FROM range(1000)", "CHECKPOINT"],
      ["PRAGMA disable_checkpoint_on_shutdown", "INSERT INTO sales VALUES (1)"],
      ["CREATE SCHEMA more", "CREATE VIEW more.sums AS SELECT 1"],
    ]) {
      const holder = await startHolder(path, ...statements);
      await holder.kill();
      const before = bytesOf(path);
      const error = await openFailure(path);
      expect(error).toBeInstanceOf(StoreDamagedError);
      expect((error as Error).message).toContain("not one of audit-bot");
      expect(bytesOf(path)).toEqual(before);
    }
  });

  it("is reported and left alone: a store of a newer release, or one whose version is gone", async () => {
    const path = join(folder, "audit.duckdb");
    await makeStore(path);
    for (const [statement, words] of [
      ["UPDATE audit_bot_schema SET version = 99", "newer"],
      ["DELETE FROM audit_bot_schema", "damaged"],
    ] as const) {
      const instance = await DuckDBInstance.create(path);
      const connection = await instance.connect();
      await connection.run(statement);
      await connection.run("CHECKPOINT");
      connection.closeSync();
      instance.closeSync();
      const before = bytesOf(path);
      const error = await openFailure(path);
      expect(error).toBeInstanceOf(StoreDamagedError);
      expect((error as Error).message).toContain(words);
      expect(bytesOf(path)).toEqual(before);
    }
  });

  it("is reported and left alone: a store whose log of latest changes is damaged", async () => {
    const path = join(folder, "audit.duckdb");
    await makeStore(path);
    const statement = "INSERT INTO dictionary VALUES (9, 1, repeat('name', 100))";
    const holder = await startHolder(path, statement, statement, statement);
    await holder.kill();
    const log = readFileSync(`${path}.wal`);
    log[log.length >> 1] = (log[log.length >> 1] ?? 0) ^ 0xff;
    writeFileSync(`${path}.wal`, log);
    const before = bytesOf(path);
    const error = await openFailure(path);
    expect(error).toBeInstanceOf(StoreDamagedError);
    expect((error as Error).message).toContain(`move ${path}.wal aside`);
    expect(bytesOf(path)).toEqual(before);
  });
});

describe("a place where no store can be", () => {
  it("is reported as such: a folder, a file's inside, a device", async () => {
    writeFileSync(join(folder, "file"), "");
    mkdirSync(join(folder, "folder"));
    for (const path of [
      join(folder, "folder"),
      join(folder, "file", "audit.duckdb"),
      "/dev/null/audit.duckdb",
    ]) {
      const error = await openFailure(path);
      expect(error, path).toBeInstanceOf(StoreError);
      expect(error, path).not.toBeInstanceOf(StoreDamagedError);
      expect((error as Error).message).toContain("cannot be opened");
    }
  });

  it.skipIf(process.getuid?.() === 0)(
    "is reported as such: a folder that may not be written to",
    async () => {
      chmodSync(folder, 0o500);
      const error = await openFailure(join(folder, "audit.duckdb"));
      chmodSync(folder, 0o700);
      expect(error).toBeInstanceOf(StoreError);
      expect((error as Error).message).toContain("may write to it");
    },
  );
});
