import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { StoreFiles } from "./config.js";
import { StoreError } from "./store/errors.js";

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

// Not `recursive`: Node.js tries for ever where a folder such as /proc says ENOENT to every new one.
const makeFolders = (folder: string): void => {
  if (isFolder(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
};

/**
 * Makes the data folder if it is not there, for its owner only: the audit log is not for everybody.
 * @throws StoreError
 */
export const makeDataFolder = ({ folder }: StoreFiles): void => {
  try {
    makeFolders(folder);
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
    throw new StoreError(
      `The data folder ${folder} cannot be made${reason}. Point AUDIT_STORE to a place where this user may write.`,
      { cause },
    );
  }
};
