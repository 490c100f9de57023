import type { Filter } from "../audit/filter.js";
import type { TimeUs } from "../audit/time.js";
import type { AlertState } from "./alerts/alert-state.js";
import type { SavedSearchState } from "./saved-search.js";

/** A stretch of time that is to be read (again): inclusive, exclusive. */
export interface TimeRange {
  readonly fromUs: TimeUs;
  readonly toUs: TimeUs;
}

/** How far the API has been read. Moves only after the events are stored. */
export interface SyncPosition {
  /** Everything before this that the API had shown by then is stored; the next poll starts an overlap earlier. */
  readonly polledUntilUs: TimeUs;
  /** The backfill has read from `polledUntilUs` back to here. */
  readonly backfilledFromUs: TimeUs;
  /** The backfill reads back to here; done when `backfilledFromUs` has reached it. */
  readonly backfillTargetUs: TimeUs;
}

/** An answer that somebody is looking at: its buttons carry the session's id. */
export interface ResultSession {
  readonly id: string;
  /** Slack user id of whoever asked. */
  readonly askerId: string;
  readonly filter: Filter;
  /** `AuditStore.snapshot()` at the time of asking: paging does not see later events. */
  readonly asOf: number;
  /** Matching events at the time of asking. */
  readonly count: number;
  /** Epoch ms. */
  readonly createdMs: number;
}

/** The bot's own small state. Every write is on disk when its promise is fulfilled. */
export interface State extends SavedSearchState, AlertState {
  syncPosition(): Promise<SyncPosition | undefined>;
  saveSyncPosition(position: SyncPosition): Promise<void>;
  saveSession(session: ResultSession): Promise<void>;
  session(id: string): Promise<ResultSession | undefined>;
  /** Forgets sessions created before `createdMs`; says how many. */
  deleteSessionsBefore(createdMs: number): Promise<number>;
  close(): Promise<void>;
}
