import type { ActionHandler } from "./action-handler.js";
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

/** Every button, by its `action_id` without the `:N` that makes it unique. */
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
]);
