import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { openStore } from "../../src/store/open-store.js";

/** What `makeStore` puts into a file. */
export const events = Array.from({ length: 3000 }, (_none, index) =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::logged_in/1",
      timestamp: new Date(1_764_000_000_000 + index * 1000).toISOString(),
      actorName: `user${index % 50}@example.com`,
      index,
    }),
  ),
);

export const makeStore = async (path: string): Promise<void> => {
  const store = await openStore(`duckdb:${path}`);
  await store.append(batchOf(events));
  await store.close();
};

/** A process that opens a file with the engine, runs statements, and then waits or is killed. */
export const startHolder = async (path: string, ...statements: string[]) => {
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

/** A store file and its log of latest changes, byte by byte. */
export const bytesOf = (path: string) =>
  [path, `${path}.wal`].map((file) =>
    existsSync(file) ? readFileSync(file).toString("latin1") : null,
  );

/** What is wrong with opening a file; undefined when it opens. */
export const openFailure = async (path: string): Promise<unknown> => {
  try {
    const store = await openStore(`duckdb:${path}`);
    await store.close();
  } catch (error) {
    return error;
  }
  return undefined;
};
