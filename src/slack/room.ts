import type { Logger } from "pino";
import type { Alerts } from "../alerts/watches.js";
import type { AuditStore } from "../store/audit-store.js";
import type { SyncStatus } from "../sync/sync-status.js";
import type { Access } from "./access.js";
import type { Askers } from "./askers.js";
import type { DoublePress } from "./double-press.js";
import type { HomeDesk } from "./home-desk.js";
import type { Messenger } from "./messenger.js";
import type { Questions } from "./questions.js";
import type { SavedSearches } from "./saved/saved-searches.js";
import type { Search } from "./search.js";
import type { Sessions } from "./sessions.js";
import type { ViewDesk } from "./view-desk.js";
import type { ReadBacktest } from "./watch-form/read-query.js";

/** What handlers work with. */
export interface Room {
  readonly access: Access;
  readonly questions: Questions;
  readonly search: Search;
  readonly sessions: Sessions;
  readonly saved: SavedSearches;
  readonly alerts: Alerts;
  readonly backtest: ReadBacktest;
  readonly askers: Askers;
  readonly messenger: Messenger;
  readonly views: ViewDesk;
  readonly homes: HomeDesk;
  readonly store: AuditStore;
  readonly presses: DoublePress;
  readonly status: () => SyncStatus;
  /** Epoch ms. */
  readonly clock: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly log: Logger;
}
