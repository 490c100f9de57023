import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { StateDamagedError, StateError, StateLockedError } from "./errors.js";

// Small and transactional: a few rows at a time. Never anything from the network.
const OPTIONS = {
  memory_limit: "64MB",
  threads: "1",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
};

const LOCKED = /could not set lock|conflicting lock|being used by another process/i;
const DAMAGED =
  /not a valid duckdb|corrupt|checksum|serializ|\bWAL\b|write-ahead|extension|is a directory/i;

/** DuckDB has one class for all failures: its text is the only thing that tells them apart. */
const stateErrorOf = (path: string, cause: unknown): StateError => {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (LOCKED.test(text)) {
    return new StateLockedError(
      `${path} is open in another process. Only one bot can use a state file: stop the other one first.`,
      { cause },
    );
  }
  if (DAMAGED.test(text)) {
    return new StateDamagedError(
      `${path} is not a state file that can be read. It was left as it is: move it (and ${path}.wal, if there) ` +
        "out of the way to start with a fresh one, or put a backup in its place.",
      { cause },
    );
  }
  return new StateError(`${path} cannot be opened: ${text}`, { cause });
};

export interface StateFile {
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * Opens or creates the file, with its folder.
 * @param path a file, or ":memory:"
 * @throws StateLockedError, StateDamagedError, StateError
 */
export const openStateFile = async (path: string): Promise<StateFile> => {
  try {
    if (path !== ":memory:") await mkdir(dirname(path), { recursive: true });
    // A file has its own place beside it for what does not fit into memory.
    const spill = path === ":memory:" ? { temp_directory: join(tmpdir(), "audit-bot-state") } : {};
    const instance = await DuckDBInstance.create(path, { ...OPTIONS, ...spill });
    const connection = await instance.connect();
    return {
      connection,
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  } catch (cause) {
    throw stateErrorOf(path, cause);
  }
};
