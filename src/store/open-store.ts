import type { AuditStore } from "./audit-store.js";
import { createDuckdbStore } from "./duckdb/duckdb-store.js";
import { StoreError } from "./errors.js";

export interface OpenStoreOptions {
  /** Epoch ms. Default: the machine's clock. */
  readonly clock?: () => number;
  /** How much memory the engine may take. Default 256 MB. */
  readonly memoryLimitMb?: number;
  /**
   * In about how many of the newest events resource ids are counted for suggestions. Default a million,
   * which takes some 0.2 s; all of ten million would take seconds.
   */
  readonly countedEvents?: number;
}

/** Threads of the engine: more than a small machine's two cores brings little for these statements. */
const THREADS = 2;

/**
 * Opens the store that `AUDIT_STORE` names.
 * @param url `duckdb:PATH`, relative to the working directory, or `duckdb::memory:`
 * @throws StoreLockedError, StoreDamagedError, StoreError
 */
export const openStore = async (
  url: string,
  { clock = Date.now, memoryLimitMb = 256, countedEvents = 1_000_000 }: OpenStoreOptions = {},
): Promise<AuditStore> => {
  const match = /^duckdb:(.+)$/.exec(url);
  const path = match?.[1];
  if (path === undefined)
    throw new StoreError(`There is no store of this kind: ${url.split(":")[0]}.`);
  return createDuckdbStore({ path, memoryLimitMb, threads: THREADS, clock, countedEvents });
};
