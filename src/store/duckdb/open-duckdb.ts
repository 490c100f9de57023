import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { StoreDamagedError, StoreError, StoreLockedError } from "../errors.js";
import { limitText, roomyLimitMb } from "./memory.js";

export interface DuckdbSettings {
  /** A file, or `:memory:`. */
  readonly path: string;
  readonly memoryLimitMb: number;
  readonly threads: number;
}

export const MEMORY = ":memory:";

export const lockedError = (path: string, options?: ErrorOptions): StoreLockedError =>
  new StoreLockedError(
    `The store ${path} is open in another process. Only one can have it: stop the other one, or ask it through its audit-bot.sock.`,
    options,
  );

/** What is wrong when a file cannot be opened or its first pages cannot be read. */
export const openError = (path: string, cause: unknown): StoreError => {
  if (cause instanceof StoreError) {
    return cause.cause === undefined ? cause : openError(path, cause.cause);
  }
  const said = cause instanceof Error ? cause.message : String(cause);
  // A path may hold any word, and the engine quotes it.
  const message = said.replaceAll(path, "");
  if (message.includes("Could not set lock")) return lockedError(path, { cause });
  const isSystemError = cause instanceof Error && "code" in cause;
  if (
    isSystemError ||
    /cannot open file|is a directory|no space left|out of memory/i.test(message)
  ) {
    return new StoreError(
      `The store ${path} cannot be opened. Check that its folder exists, that this user may write to it, and that the disk is not full.`,
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
      "Restore it from a backup, or name another file in AUDIT_STORE. A file of 0 bytes can be deleted.",
    { cause },
  );
};

/** Makes the folder of a store's file, for its owner only. */
export const makeFolder = (path: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw openError(path, cause);
  }
};

/** The engine never works its log into the file by itself: `writes.ts` does, with enough memory for it. */
const NEVER = "1TB";

/**
 * Opens DuckDB with bounded threads, its temporary files beside the store, and no downloads. Its memory is
 * the larger limit until `setUsualLimit`: a log of latest changes may have to be worked in first.
 * @throws StoreLockedError, StoreDamagedError, StoreError; the file is never replaced
 */
export const openDuckdb = async (settings: DuckdbSettings): Promise<DuckDBInstance> => {
  const { path, memoryLimitMb, threads } = settings;
  const folder = path === MEMORY ? null : dirname(path);
  try {
    return await DuckDBInstance.create(path, {
      memory_limit: limitText(roomyLimitMb(memoryLimitMb)),
      threads: String(threads),
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      preserve_insertion_order: "true",
      wal_autocheckpoint: NEVER,
      ...(folder === null ? {} : { temp_directory: `${path}.tmp` }),
    });
  } catch (cause) {
    throw openError(path, cause);
  }
};
