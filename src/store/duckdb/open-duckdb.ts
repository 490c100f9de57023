import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { StoreDamagedError, StoreError, StoreLockedError } from "../errors.js";

export interface DuckdbSettings {
  /** A file, or `:memory:`. */
  readonly path: string;
  readonly memoryLimitMb: number;
  readonly threads: number;
}

const MEMORY = ":memory:";

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

const openError = (path: string, cause: unknown): StoreError => {
  const message = messageOf(cause);
  if (/lock/i.test(message)) {
    return new StoreLockedError(
      `The store ${path} is open in another process. Only one can have it: stop the other one, or ask it through its audit-bot.sock.`,
      { cause },
    );
  }
  if (/permission denied|read-only|cannot open file|no such file|is a directory/i.test(message)) {
    return new StoreError(
      `The store ${path} cannot be opened. Check that the folder exists and that this user may write to it.`,
      { cause },
    );
  }
  if (existsSync(`${path}.wal`)) {
    return new StoreDamagedError(
      `The store ${path} cannot be read together with its log of latest changes. Nothing was changed. ` +
        `Make a copy of both files, move ${path}.wal aside, and start again: what is missing is read again from Code42.`,
      { cause },
    );
  }
  return new StoreDamagedError(
    `The file ${path} is not a store that audit-bot can read, or it is damaged. Nothing was changed. ` +
      "Restore it from a backup, or name another file in AUDIT_STORE.",
    { cause },
  );
};

/**
 * Opens DuckDB with bounded memory and threads, its temporary files beside the store, and no downloads.
 * @throws StoreLockedError, StoreDamagedError, StoreError; the file is never replaced
 */
export const openDuckdb = async (settings: DuckdbSettings): Promise<DuckDBInstance> => {
  const { path, memoryLimitMb, threads } = settings;
  const folder = path === MEMORY ? null : dirname(path);
  try {
    if (folder !== null) mkdirSync(folder, { recursive: true, mode: 0o700 });
    return await DuckDBInstance.create(path, {
      memory_limit: `${memoryLimitMb}MB`,
      threads: String(threads),
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      preserve_insertion_order: "true",
      ...(folder === null ? {} : { temp_directory: join(folder, ".duckdb-tmp") }),
    });
  } catch (cause) {
    throw openError(path, cause);
  }
};
