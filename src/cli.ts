#!/usr/bin/env node
import { setTimeout as sleep } from "node:timers/promises";
import { createOutput } from "./cli/output.js";
import { runCli } from "./cli/run-cli.js";

const { stdout, stderr } = process;

// DuckDB's allocator gives memory back after ten seconds, a command's at once: 40 MB less at the peak of
// an import, for a tenth more time. It reads this when the engine is loaded, which is later.
if (process.argv[2] !== "start") {
  process.env.DUCKDB_JE_MALLOC_CONF ??= "dirty_decay_ms:0,muzzy_decay_ms:0";
}

// Whatever is written holds sensitive data about people: it is for the owner's eyes only.
process.umask(0o077);

process.exitCode = await runCli(process.argv.slice(2), {
  environment: process.env,
  directory: process.cwd(),
  stdout: createOutput(stdout),
  stderr: createOutput(stderr),
  columns: stdout.isTTY && stdout.columns > 0 ? stdout.columns : null,
  showsProgress: stderr.isTTY === true,
  clock: Date.now,
  sleep: async (ms) => {
    await sleep(ms);
  },
});
