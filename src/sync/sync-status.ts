import type { TimeUs } from "../audit/time.js";

/** How the reading from Code42 is going: for `/readyz`, `/audit status` and every answer's footer. */
export interface SyncStatus {
  /** False when no `CODE42_…` settings are given: only imported events. */
  readonly configured: boolean;
  /** The last attempt worked. */
  readonly ok: boolean;
  /** Epoch ms of the last poll or backfill page that worked. */
  readonly lastSuccessMs: number | null;
  /** Why the last attempt failed, for a person; null when it worked. */
  readonly lastError: string | null;
  /** Events up to here have been read (late ones may still arrive). */
  readonly completeUntilUs: TimeUs | null;
  readonly backfill: {
    readonly done: boolean;
    /** Read back to here without a gap, from `completeUntilUs` on. */
    readonly coveredFromUs: TimeUs | null;
    /** Reads back to here. */
    readonly targetFromUs: TimeUs | null;
    readonly events: number;
  };
  /** Hours where the API has counted more events than the store holds, being read again. */
  readonly gaps: number;
  /** Warnings for a person: no successful poll for minutes, no event for hours. */
  readonly warnings: readonly string[];
}

/** The status without Code42 settings. */
export const notConfigured: SyncStatus = {
  configured: false,
  ok: true,
  lastSuccessMs: null,
  lastError: null,
  completeUntilUs: null,
  backfill: { done: true, coveredFromUs: null, targetFromUs: null, events: 0 },
  gaps: 0,
  warnings: [],
};
