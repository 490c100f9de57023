import type { ActionHandler } from "./action-handler.js";
import { onAlertAcknowledge } from "./alerts/acknowledge.js";
import { onAlertDetails, onAlertEvents } from "./alerts/details.js";
import { onAlertMore } from "./alerts/more.js";
import { onAlertMute } from "./alerts/mute.js";
import {
  around,
  onEventDetails,
  onRelated,
  sameAddress,
  sameResource,
  sameUser,
} from "./event-details.js";
import { onClearFilters, onEditFilters, onRemoveFilter } from "./filters.js";
import { onPage, onShare } from "./pages.js";
import { onRunQuery } from "./run-query.js";
import {
  onSavedDelete,
  onSavedPage,
  onSavedRun,
  onSavedSave,
  onSavedShare,
  onSavedUnshare,
} from "./saved/buttons.js";
import {
  onMuteEnd,
  onWatchDelete,
  onWatchEdit,
  onWatchesPage,
  onWatchPause,
  onWatchResume,
  onWatchTest,
} from "./watches/buttons.js";
import {
  onCorrectQuery,
  onExcludeUser,
  onFormChange,
  onMoreOptions,
} from "./watches/form-buttons.js";
import { onWatchCreate } from "./watches/watch.js";

/** Every button, and what tells at once when it changes, by its `action_id` without the `:N` that makes it unique. */
export const ACTIONS: ReadonlyMap<string, ActionHandler> = new Map([
  ["event.details", onEventDetails],
  ["page.next", onPage],
  ["page.previous", onPage],
  ["filter.edit", onEditFilters],
  ["filter.remove", onRemoveFilter],
  ["filter.clear", onClearFilters],
  ["query.run", onRunQuery],
  ["result.share", onShare],
  ["related.user", onRelated(sameUser)],
  ["related.ip", onRelated(sameAddress)],
  ["related.resource", onRelated(sameResource)],
  ["related.around", onRelated(around)],
  ["saved.run", onSavedRun],
  ["saved.save", onSavedSave],
  ["saved.share", onSavedShare],
  ["saved.unshare", onSavedUnshare],
  ["saved.delete", onSavedDelete],
  ["saved.page", onSavedPage],
  ["watch.create", onWatchCreate],
  ["watch.query", onFormChange],
  ["watch.try", onFormChange],
  ["watch.kind", onFormChange],
  ["watch.target", onFormChange],
  ["watch.quiet", onFormChange],
  ["watch.escalate", onFormChange],
  ["watch.more", onMoreOptions],
  ["watch.exclude", onExcludeUser],
  ["watch.correct", onCorrectQuery],
  ["watch.edit", onWatchEdit],
  ["watch.pause", onWatchPause],
  ["watch.resume", onWatchResume],
  ["watch.test", onWatchTest],
  ["watch.delete", onWatchDelete],
  ["watches.page", onWatchesPage],
  ["mute.end", onMuteEnd],
  ["alert.details", onAlertDetails],
  ["alert.events", onAlertEvents],
  ["alert.acknowledge", onAlertAcknowledge],
  ["alert.mute", onAlertMute],
  ["alert.more", onAlertMore],
]);
