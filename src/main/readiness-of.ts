import { setTimeout as sleep } from "node:timers/promises";
import type { AlertsStatus } from "../alerts/watches.js";
import { type Readiness, renderReadiness } from "../http/readiness.js";
import type { Log } from "../log.js";
import type { AuditStore, Extent } from "../store/audit-store.js";
import type { SyncStatus } from "../sync/sync-status.js";

/** Who is asked. */
export interface ReadinessParts {
  /** Null while it is not open yet. */
  readonly store: AuditStore | null;
  readonly status: SyncStatus;
  readonly alerts: AlertsStatus;
  readonly takesQuestions: boolean;
  readonly log: Log;
  readonly clock: () => number;
}

// Whoever asks waits a few seconds at most; a store that takes longer gives no useful answers.
const PATIENCE_MS = 2_000;

const extentOf = async (store: AuditStore, log: Log): Promise<Extent | null> => {
  const patience = new AbortController();
  try {
    return await Promise.race([
      store.extent(),
      sleep(PATIENCE_MS, null, { signal: patience.signal }),
    ]);
  } catch (err) {
    log.warn({ err }, "The store did not say what is in it");
    return null;
  } finally {
    patience.abort();
  }
};

/** How the parts are, for `/readyz`. */
export const readinessOf = async (parts: ReadinessParts): Promise<Readiness> => {
  const { store, status, alerts, takesQuestions, log, clock } = parts;
  return renderReadiness({
    extent: store === null ? null : await extentOf(store, log),
    takesQuestions,
    status,
    alerts,
    nowMs: clock(),
  });
};
