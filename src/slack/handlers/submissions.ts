import { FILTER_FORM } from "../filter-form/fields.js";
import { MUTE_FORM } from "../mute-form/fields.js";
import { WATCH_FORM } from "../watch-form/fields.js";
import { onMuteForm } from "./alerts/mute-form.js";
import { onFilterForm } from "./filter-form.js";
import type { SubmissionHandler } from "./submission.js";
import { onWatchForm } from "./watches/watch-form.js";

/** Every form, by its `callback_id`. */
export const SUBMISSIONS: ReadonlyMap<string, SubmissionHandler> = new Map([
  [FILTER_FORM, onFilterForm],
  [WATCH_FORM, onWatchForm],
  [MUTE_FORM, onMuteForm],
]);
