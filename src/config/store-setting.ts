import { basename, dirname, extname, join, resolve } from "node:path";
import { z } from "zod";

/** Where the events are kept. */
export interface StoreSetting {
  /** For `openStore`: `duckdb:` with an absolute path, or `duckdb::memory:`. */
  readonly url: string;
  /** The files around it; null when everything is in memory. */
  readonly files: StoreFiles | null;
}

export interface StoreFiles {
  readonly folder: string;
  readonly storeFile: string;
  readonly stateFile: string;
}

const filesOf = (storeFile: string): StoreFiles => {
  const folder = dirname(storeFile);
  const name = basename(storeFile, extname(storeFile));
  return { folder, storeFile, stateFile: join(folder, `${name}.state.duckdb`) };
};

const faultOf = (text: string): string | undefined => {
  if (/^clickhouses?:/i.test(text)) {
    return "ClickHouse is not in this version yet; a DuckDB file holds tens of millions of events";
  }
  if (!text.startsWith("duckdb:")) return "unknown kind of store";
  const path = text.slice("duckdb:".length);
  if (path.trim() === "") return "no path after duckdb:";
  if (path.startsWith("~")) return "~ means nothing here; write the whole path";
  if (path.startsWith("//")) return "takes a plain path after duckdb:, without //";
  if (path.endsWith("/") || path.includes("\0")) return "needs the name of a file, not of a folder";
  return undefined;
};

/** Reads `AUDIT_STORE`; a relative path starts in `directory`. */
export const storeSetting = (directory: string) =>
  z.string().transform((text, context): StoreSetting => {
    const message = faultOf(text);
    if (message !== undefined) {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
    if (text === "duckdb::memory:") return { url: text, files: null };
    const files = filesOf(resolve(directory, text.slice("duckdb:".length)));
    return { url: `duckdb:${files.storeFile}`, files };
  });
