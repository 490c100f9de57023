import { spawn } from "node:child_process";
import { once } from "node:events";
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
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { everything, filterSchema } from "../../src/audit/filter.js";
import { StoreDamagedError, StoreError, StoreLockedError } from "../../src/store/errors.js";
import { openStore } from "../../src/store/open-store.js";
import { killWriters } from "./kill-writer.js";
import { seededRandom } from "./seeded-random.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-bot-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const events = Array.from({ length: 3000 }, (_none, index) =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::logged_in/1",
      timestamp: new Date(1_764_000_000_000 + index * 1000).toISOString(),
      actorName: `user${index % 50}@example.com`,
      index,
    }),
  ),
);

const makeStore = async (path: string): Promise<void> => {
  const store = await openStore(`duckdb:${path}`);
  await store.append(batchOf(events));
  await store.close();
};

/** A process that opens a file with the engine, runs statements, and then waits or is killed. */
const startHolder = async (path: string, ...statements: string[]) => {
  const holder = spawn(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { DuckDBInstance } from "@duckdb/node-api";
       const instance = await DuckDBInstance.create(process.argv[1]);
       const connection = await instance.connect();
       for (const statement of process.argv.slice(2)) await connection.run(statement);
       console.log("ready");
       setInterval(() => {}, 1000);`,
      path,
      ...statements,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(holder.stdout, "data");
  return {
    kill: async () => {
      holder.kill("SIGKILL");
      await once(holder, "exit");
    },
  };
};

const bytesOf = (path: string) =>
  [path, `${path}.wal`].map((file) =>
    existsSync(file) ? readFileSync(file).toString("latin1") : null,
  );

const openFailure = async (path: string): Promise<unknown> => {
  try {
    const store = await openStore(`duckdb:${path}`);
    await store.close();
  } catch (error) {
    return error;
  }
  return undefined;
};

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

describe("a process that is killed while it appends", () => {
  it("loses nothing that it said was stored, and leaves a file that opens", () =>
    killWriters(join(folder, "audit.duckdb"), 5, seededRandom(20_261_123)));
});
