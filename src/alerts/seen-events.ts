import type { AlertEvent } from "../state/alerts/alert-state.js";
import type { Watch } from "../state/alerts/watch.js";
import type { AlertSources } from "./sources.js";

const MINUTE_MS = 60_000;

export interface SeenEventsDeps {
  readonly sources: Pick<AlertSources, "storedIds">;
  /** How far back from its beginning a watch takes events. */
  readonly overlapMinutes: number;
}

/**
 * What a watch that begins now has as good as had: events that are stored already are not new to it, even
 * where the sync hands them on once more after a restart.
 * @throws StoreError
 */
export type SeenEvents = (watch: Watch) => Promise<readonly AlertEvent[]>;

export const createSeenEvents =
  ({ sources, overlapMinutes }: SeenEventsDeps): SeenEvents =>
  async ({ id, filter, schedule, activeFromMs }) => {
    if (schedule !== null) return [];
    const stored = await sources.storedIds(filter, activeFromMs - overlapMinutes * MINUTE_MS);
    return stored.map(({ eventId, timeUs }) => ({
      watchId: id,
      ...{ eventId, timeUs, arrivedMs: activeFromMs, messageId: null },
    }));
  };
