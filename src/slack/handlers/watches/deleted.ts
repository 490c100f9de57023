import { isBuiltIn, type Watch } from "../../../state/alerts/watch.js";
import { section } from "../../blocks/elements.js";
import type { Message } from "../../blocks/message.js";
import { renderBuiltInPaused, renderWatchDeleted } from "../../blocks/watches/watch-deleted.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";

/** Deletes a watch that its asker may change; a built-in one is paused. Says what was done. */
export const deleted = async (
  { alerts }: Room,
  { userId }: Ask,
  watch: Watch,
  command: string,
): Promise<Message> => {
  if (isBuiltIn(watch)) {
    if (watch.pausedMs === null) await alerts.pauseWatch(watch.id, userId);
    const text = renderBuiltInPaused(watch, command);
    return { text, blocks: [section(text)] };
  }
  await alerts.deleteWatch(watch.id, userId);
  return renderWatchDeleted(watch, command);
};
