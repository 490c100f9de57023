import { type TimeUs, toEpochMs } from "../audit/time.js";
import type { Extent } from "../store/audit-store.js";
import type { SyncStatus } from "../sync/sync-status.js";

/** What `/readyz` answers; times are ISO 8601 in UTC, or null. */
export interface Readiness {
  readonly ready: boolean;
  readonly store: {
    readonly ok: boolean;
    readonly events: number;
    readonly oldest: string | null;
    readonly newest: string | null;
  };
  readonly source: {
    readonly ok: boolean;
    readonly last_success: string | null;
    readonly age_seconds: number | null;
    readonly complete_until: string | null;
    readonly backfill: { readonly done: boolean; readonly covered_from: string | null };
  };
  readonly alerts: { readonly waiting: number; readonly failing: number };
}

export interface ReadinessInput {
  /** Null: the store is not open yet, or does not answer. */
  readonly extent: Extent | null;
  /** The way from a question to its answer is open. */
  readonly takesQuestions: boolean;
  readonly status: SyncStatus;
  readonly alerts: Readiness["alerts"];
  readonly nowMs: number;
}

const isoOfMs = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString();

const isoOfUs = (us: TimeUs | null): string | null => (us === null ? null : isoOfMs(toEpochMs(us)));

/** Ready means that questions can be answered: the backfill may run, and the API may be down. */
export const renderReadiness = ({
  extent,
  takesQuestions,
  status,
  alerts,
  nowMs,
}: ReadinessInput): Readiness => ({
  ready: extent !== null && takesQuestions,
  store: {
    ok: extent !== null,
    events: extent?.events ?? 0,
    oldest: isoOfUs(extent?.oldestUs ?? null),
    newest: isoOfUs(extent?.newestUs ?? null),
  },
  source: {
    // What has never been read is not fine, even if nothing has failed yet.
    ok: status.ok && (!status.configured || status.lastSuccessMs !== null),
    last_success: isoOfMs(status.lastSuccessMs),
    age_seconds:
      status.lastSuccessMs === null ? null : Math.max(0, (nowMs - status.lastSuccessMs) / 1000),
    complete_until: isoOfUs(status.completeUntilUs),
    backfill: {
      done: status.backfill.done,
      covered_from: isoOfUs(status.backfill.coveredFromUs),
    },
  },
  alerts,
});
