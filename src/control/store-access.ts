import type { Filter } from "../audit/filter.js";
import type { ImportProgress, ImportReport } from "../sync/import-files.js";

/** What commands do with a store, whether they hold it themselves or ask the bot that holds it. */
export interface StoreAccess {
  /** API names of all event types ever stored. */
  typesSeen(): Promise<readonly string[]>;
  count(filter: Filter): Promise<number>;
  /** The JSON texts of matching events as received, newest first; `limit` 0 is all of them. */
  rawEvents(filter: Filter, limit: number): AsyncIterable<string>;
  /** @param paths absolute */
  importFiles(
    paths: readonly string[],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportReport>;
  close(): Promise<void>;
}
