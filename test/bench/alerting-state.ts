import { randomBytes } from "node:crypto";
import { newAlert } from "../../src/alerts/new-message.js";
import { createWatchIndex } from "../../src/alerts/watch-index.js";
import type { AuditEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { everything, type Filter } from "../../src/audit/filter.js";
import { toQueryText } from "../../src/audit/filter-query.js";
import type { AlertChange } from "../../src/state/alerts/alert-state.js";
import type { Watch } from "../../src/state/alerts/watch.js";
import { createState } from "../../src/state/create-state.js";
import { generateWatches } from "./generate-watches.js";

const WATCHES = 500;
const OLD_ALERTS = 2_000;
const EVENTS_AN_ALERT = 10;
const EVERY_MS = 3_600_000;
export const OVERLAP_MINUTES = 15;

export interface AlertingState {
  readonly path: string;
  /** Nothing that happened before is news. */
  readonly sinceMs: number;
  /** Each of these is for a watch of its own, which asks for its user, and for no other watch. */
  readonly events: readonly AuditEvent[];
}

/** With as many digits each, so that no id is the beginning of another. */
export const watchIdOf = (event: number): string => `own-${String(event).padStart(5, "0")}`;

const watch = (id: string, number: number, filter: Filter, sinceMs: number): Watch => ({
  ...{ id, number, title: null, ownerId: "U1", query: toQueryText(filter), filter },
  destination: { kind: "channel", channelId: "C1" },
  ...{ severity: "high", detail: "full", groupMinutes: 60, mention: [], quiet: null },
  ...{ escalation: null, schedule: null, supportWarning: null, createdMs: 1, updatedMs: 1 },
  // A watch also takes what happened so long before it.
  activeFromMs: sinceMs + OVERLAP_MINUTES * 60_000,
  ...{ pausedMs: null, pausedBy: null, deletedMs: null, lastFiredMs: null, lastDigestMs: null },
});

const oldAlert = (alert: number, nowMs: number): AlertChange => {
  const [id, watchId] = [`old-${alert}`, `other-${alert % WATCHES}`];
  return {
    messages: [{ ...newAlert({ id, watchId, nowMs, muteId: null }), isDone: true }],
    events: Array.from({ length: EVENTS_AN_ALERT }, () => ({
      ...{ watchId, eventId: randomBytes(32).toString("hex"), messageId: id },
      ...{ timeUs: BigInt(nowMs) * 1_000n, arrivedMs: nowMs },
    })),
  };
};

/**
 * The state file of a bot that has alerted for months: 500 watches of a company beside those that the
 * events are for, and what was alerted before.
 */
export const makeAlertingState = async ({
  path,
  sinceMs,
  events,
}: AlertingState): Promise<void> => {
  const own = events.map(({ actorName }, event) =>
    watch(watchIdOf(event), event + 1, { ...everything, users: [actorName ?? ""] }, sinceMs),
  );
  const others = generateWatches(WATCHES).map((filter, number) =>
    watch(`other-${number}`, own.length + number + 1, filter, sinceMs),
  );
  const rows = [...events.keys()];
  const found = createWatchIndex(
    others.map((other) => ({ ...other, activeFromMs: 0 })),
    0n,
  ).match(batchOf(events), rows);
  const alsoFound = new Set(found.map(({ watchId }) => watchId));
  const state = await createState(path);
  await state.applyAlertChange({
    watches: [...own, ...others.filter(({ id }) => !alsoFound.has(id))],
  });
  for (let alert = 0; alert < OLD_ALERTS; alert += 1) {
    await state.applyAlertChange(oldAlert(alert, sinceMs - (alert + 1) * EVERY_MS));
  }
  await state.close();
};
