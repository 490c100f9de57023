import { mkdirSync } from "node:fs";
import type { StoreFiles } from "./config.js";
import { StoreError } from "./store/errors.js";

/**
 * Makes the data folder if it is not there, for its owner only: the audit log is not for everybody.
 * @throws StoreError
 */
export const makeDataFolder = ({ folder }: StoreFiles): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
    throw new StoreError(
      `The data folder ${folder} cannot be made${reason}. Point AUDIT_STORE to a place where this user may write.`,
      { cause },
    );
  }
};
