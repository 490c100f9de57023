import type { AlertsStatus } from "../../alerts/watches.js";
import { DAY_US } from "../../audit/time.js";
import { notConfigured, type SyncStatus } from "../../sync/sync-status.js";

export const NOW_MS = Date.UTC(2026, 10, 23, 15);
export const NOW_US = BigInt(NOW_MS) * 1000n;

export const wellStatus: SyncStatus = {
  ...notConfigured,
  configured: true,
  lastSuccessMs: NOW_MS,
  completeUntilUs: NOW_US,
};

/** Everything that can be wrong at once, in words that are hostile and huge. */
export const illStatus: SyncStatus = {
  ...wellStatus,
  ok: false,
  lastError: `<!channel> ${"&".repeat(5_000)}`,
  backfill: {
    done: false,
    coveredFromUs: NOW_US - DAY_US,
    targetFromUs: NOW_US - 90n * DAY_US,
    events: 12_345,
  },
  gaps: 3,
  warnings: Array.from({ length: 20 }, () => "No event for `hours` & hours."),
};

export const quietAlerts: AlertsStatus = { waiting: 0, failing: 0 };
export const troubledAlerts: AlertsStatus = { waiting: 1_234, failing: 2 };
