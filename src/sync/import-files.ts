import { FileUnreadableError, type Intake } from "../intake/intake.js";
import type { AuditStore } from "../store/audit-store.js";

export interface ImportError {
  readonly file: string;
  /** 1-based; 0 when it is about the file as a whole. */
  readonly line: number;
  readonly reason: string;
}

/** What became of the events of the files: read = stored + duplicates + rejected. */
export interface ImportReport {
  readonly read: number;
  readonly stored: number;
  readonly duplicates: number;
  readonly rejected: number;
  /** One for each rejected item, and one for each file that could not be read to its end. */
  readonly errors: readonly ImportError[];
}

export interface ImportProgress {
  readonly file: string;
  readonly readBytes: number;
  readonly totalBytes: number;
  /** Items read so far, of all files. */
  readonly read: number;
}

export interface ImportOptions {
  readonly paths: readonly string[];
  readonly store: Pick<AuditStore, "append">;
  readonly intake: Pick<Intake, "readFile">;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Loads files of events into the store. What cannot be an event is rejected and named, all else is
 * stored; a file that cannot be read (to its end) does not keep the others from being loaded.
 * @throws StoreError when the store fails: files can be imported again, nothing is stored twice
 */
export const importFiles = async ({
  paths,
  store,
  intake,
  onProgress,
}: ImportOptions): Promise<ImportReport> => {
  const errors: ImportError[] = [];
  const totals = { stored: 0, duplicates: 0, rejected: 0 };
  const read = (): number => totals.stored + totals.duplicates + totals.rejected;

  for (const file of paths) {
    try {
      for await (const { batch, rejected, readBytes, totalBytes } of intake.readFile(file)) {
        const result = await store.append(batch);
        totals.stored += result.stored.length;
        totals.duplicates += result.duplicates;
        totals.rejected += rejected.length;
        for (const { line, reason } of rejected) errors.push({ file, line, reason });
        onProgress?.({ file, readBytes, totalBytes, read: read() });
      }
    } catch (error) {
      if (!(error instanceof FileUnreadableError)) throw error;
      errors.push({ file, line: 0, reason: error.reason });
    }
  }
  return { read: read(), ...totals, errors };
};
