import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { lockedError, MEMORY } from "./open-duckdb.js";

const open = new Set<string>();

const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path)); // the file is not there yet
  }
};

/**
 * Claims a store's file within this process. The system's file locks keep other processes out only:
 * opened twice in one process, the file would be written by two engines that know nothing of each other.
 * @returns gives the file free again
 * @throws StoreLockedError
 */
export const claimFile = (path: string): (() => void) => {
  if (path === MEMORY) return () => undefined;
  const real = realPath(path);
  if (open.has(real)) throw lockedError(path);
  open.add(real);
  return () => open.delete(real);
};
