import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { openStoreAccess } from "../../src/cli/open-store-access.js";
import { readStoreSetting } from "../../src/config.js";
import { exitOf } from "./run-command.js";
import { login, useWorkFolder } from "./work-folder.js";

const { path, put, run } = useWorkFolder();

const holders: ChildProcess[] = [];

/** Another program that has the store open and answers on no socket. */
const holdStore = async (): Promise<ChildProcess> => {
  const script = `import { DuckDBInstance } from "@duckdb/node-api";
    await DuckDBInstance.create(${JSON.stringify(path("data/audit.duckdb"))});
    console.log("open");
    setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  holders.push(holder);
  await once(holder.stdout, "data");
  return holder;
};

afterEach(async () => {
  for (const holder of holders.splice(0)) {
    holder.kill("SIGKILL");
    await exitOf(holder);
  }
});

const open = (sleep: (ms: number) => Promise<void>, clock: () => number) =>
  openStoreAccess(readStoreSetting({}, path(".")), { creates: false }, { clock, sleep });

describe("a store that another program has open", () => {
  it("is waited for, for some seconds, and then said to be in use", async () => {
    await run("import", put("a.ndjson", login(1)));
    await holdStore();
    let nowMs = 0;
    const waited = open(
      async (ms) => {
        nowMs += ms;
      },
      () => nowMs,
    );
    await expect(waited).rejects.toThrow(/audit\.duckdb is in use by another program.*Try again/);
    expect(nowMs).toBeGreaterThanOrEqual(5_000);
    expect(nowMs).toBeLessThanOrEqual(15_000);
  });

  it("is opened as soon as it is free", async () => {
    await run("import", put("a.ndjson", login(1)));
    const holder = await holdStore();
    const access = await open(
      async () => {
        holder.kill("SIGKILL");
        await exitOf(holder);
      },
      () => 0,
    );
    expect(await access.typesSeen()).toEqual(["logged_in"]);
    await access.close();
  });
});
