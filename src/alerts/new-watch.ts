import type { Watch, WatchSettings } from "../state/alerts/watch.js";

/** A watch that watches from now on, and has seen nothing yet. */
export const newWatch = (
  settings: WatchSettings,
  who: Pick<Watch, "id" | "number" | "title" | "ownerId">,
  nowMs: number,
): Watch => ({
  ...settings,
  ...who,
  createdMs: nowMs,
  updatedMs: nowMs,
  activeFromMs: nowMs,
  pausedMs: null,
  pausedBy: null,
  deletedMs: null,
  lastFiredMs: null,
  lastDigestMs: null,
});
