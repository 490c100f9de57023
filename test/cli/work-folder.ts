import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { type CommandResult, runCommand } from "./run-command.js";

/** An empty working directory for each test of a file, and commands run in it. */
export interface WorkFolder {
  path(name: string): string;
  /** Writes a file; gives its name back. */
  put(name: string, content: string | Uint8Array): string;
  run(...args: string[]): Promise<CommandResult>;
  runWith(env: Record<string, string>, ...args: string[]): Promise<CommandResult>;
}

export const useWorkFolder = (): WorkFolder => {
  let cwd = "";
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "audit-bot-cli-"));
  });
  afterEach(() => rmSync(cwd, { recursive: true }));
  return {
    path: (name) => join(cwd, name),
    put(name, content) {
      writeFileSync(join(cwd, name), content);
      return name;
    },
    run: (...args) => runCommand(args, { cwd }),
    runWith: (env, ...args) => runCommand(args, { cwd, env }),
  };
};

/** The README's example file. */
export const exampleLines: readonly string[] = readFileSync(
  new URL("../fixtures/example.ndjson", import.meta.url),
  "utf8",
)
  .trimEnd()
  .split("\n");

/** A login in second 0 to 9 of a minute, with more or other fields. */
export const login = (second: number, fields: Record<string, unknown> = {}): string =>
  JSON.stringify({
    type$: "audit_log::logged_in/1",
    timestamp: `2026-11-16T10:00:0${second}Z`,
    actorName: "alice@example.com",
    ...fields,
  });
