import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { everything } from "../../src/audit/filter.js";
import { createState } from "../../src/state/create-state.js";
import {
  StateDamagedError,
  StateError,
  StateLockedError,
  StateTooNewError,
} from "../../src/state/errors.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "audit-bot-state-"));
});
afterEach(() => rm(folder, { recursive: true }));

const position = {
  polledUntilUs: 1_664_802_886_962_001n,
  backfilledFromUs: -62_135_596_800_000_000n,
  backfillTargetUs: 9_007_199_254_740_993n,
};

describe("the sync position", () => {
  it("is nothing before the first one is saved", async () => {
    const state = await createState(":memory:");
    expect(await state.syncPosition()).toBeUndefined();
    await state.close();
  });

  it("survives a restart to the microsecond", async () => {
    const path = join(folder, "new", "state.duckdb");
    const before = await createState(path);
    await before.saveSyncPosition({ ...position, polledUntilUs: 1n });
    await before.saveSyncPosition(position);
    await before.close();
    const after = await createState(path);
    expect(await after.syncPosition()).toEqual(position);
    await after.close();
  });

  it("is the last one saved, however many are saved at once", async () => {
    const state = await createState(":memory:");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { minLength: 1 }),
        async (times) => {
          await Promise.all(
            times.map((polledUntilUs) => state.saveSyncPosition({ ...position, polledUntilUs })),
          );
          expect((await state.syncPosition())?.polledUntilUs).toBe(times.at(-1));
        },
      ),
      { numRuns: 20 },
    );
    await state.close();
  });
});

describe("result sessions", () => {
  const session = {
    id: "a'; DROP TABLE result_sessions; --",
    askerId: "U1",
    filter: { ...everything, users: ["o'brien@example.com"], from: "2026-11-16T05:00:00.000Z" },
    asOf: 9_007_199_254_740_991,
    count: 12,
    createdMs: 1_795_000_000_123,
  };

  it("come back as they were saved, and are unknown otherwise", async () => {
    const state = await createState(":memory:");
    await state.saveSession(session);
    expect(await state.session(session.id)).toEqual(session);
    expect(await state.session("other")).toBeUndefined();
    await state.close();
  });

  it("are forgotten when they are older than asked", async () => {
    const state = await createState(":memory:");
    for (const createdMs of [10, 20, 30]) {
      await state.saveSession({ ...session, id: String(createdMs), createdMs });
    }
    expect(await state.deleteSessionsBefore(30)).toBe(2);
    expect(await state.session("30")).toBeDefined();
    expect(await state.session("20")).toBeUndefined();
    await state.close();
  });
});

describe("a file that is no use", () => {
  const contents = {
    "a text": Buffer.from("not a database ".repeat(1000)),
    "an empty file": Buffer.alloc(0),
    "another program's database": Buffer.from(`SQLite format 3\0${"x".repeat(8000)}`),
  };
  for (const [what, bytes] of Object.entries(contents)) {
    it(`is named in the error and left as it is: ${what}`, async () => {
      const path = join(folder, "state.duckdb");
      await writeFile(path, bytes);
      await expect(createState(path)).rejects.toThrow(StateDamagedError);
      await expect(createState(path)).rejects.toThrow(path);
      expect(bytes.equals(await readFile(path))).toBe(true);
    });
  }

  it("is left as it is when a part of it was overwritten", async () => {
    const path = join(folder, "state.duckdb");
    await (await createState(path)).close();
    const damaged = await readFile(path);
    damaged.fill(7, 4096, 12_000);
    await writeFile(path, damaged);
    await expect(createState(path)).rejects.toThrow(StateDamagedError);
    expect(damaged.equals(await readFile(path))).toBe(true);
  });

  it("is refused when it is a DuckDB database of something else", async () => {
    const path = join(folder, "other.duckdb");
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run("CREATE TABLE events (id INTEGER)");
    connection.closeSync();
    instance.closeSync();
    await expect(createState(path)).rejects.toThrow(StateDamagedError);
  });

  it("is refused when a newer version of the bot wrote it", async () => {
    const path = join(folder, "state.duckdb");
    await (await createState(path)).close();
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run("INSERT INTO state_migrations VALUES (999)");
    connection.closeSync();
    instance.closeSync();
    await expect(createState(path)).rejects.toThrow(StateTooNewError);
  });

  it("is refused while another process has it open", async () => {
    const path = join(folder, "state.duckdb");
    await (await createState(path)).close();
    const holder = spawn(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { DuckDBInstance } from "@duckdb/node-api";
         await DuckDBInstance.create(process.argv[1]);
         console.log("open");
         setInterval(() => {}, 1000);`,
        path,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    await once(holder.stdout, "data");
    await expect(createState(path)).rejects.toThrow(StateLockedError);
    holder.kill();
    await once(holder, "exit");
    await (await createState(path)).close();
  });
});

it("says so when it is used after it was closed", async () => {
  const state = await createState(":memory:");
  await state.close();
  await state.close();
  await expect(state.syncPosition()).rejects.toThrow(StateError);
});
