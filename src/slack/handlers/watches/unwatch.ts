import { isBuiltIn } from "../../../state/alerts/watch.js";
import { asSeen } from "../../as-seen.js";
import type { Message } from "../../blocks/message.js";
import { withSearchHint } from "../../blocks/verb-answers.js";
import { renderUnwatchOthers, renderWhichWatch } from "../../blocks/watches/which-watch.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { parseWatchNumber } from "../../watches/watch-number.js";
import {
  mayChange,
  requireChangeable,
  visibleWatches,
  watchReaderOf,
} from "../../watches/watch-reader.js";
import { deleted } from "./deleted.js";

/** `unwatch N`: deletes a watch, somebody else's only at a press; pauses one that is built in. */
export const answerUnwatch = async (
  room: Room,
  ask: Ask,
  command: string,
  typed: string,
): Promise<Message> => {
  const seen = asSeen(typed).trim();
  const number = parseWatchNumber(seen);
  const reader = await watchReaderOf(room.access, ask);
  const visible = visibleWatches(room.alerts.watches(), reader);
  const watch = visible.find((each) => each.number === number);
  if (watch === undefined) {
    const watches = visible.filter((each) => mayChange(each, reader));
    const shown = number === null ? seen : `#${number}`;
    const message = renderWhichWatch({ typed: shown, watches, command });
    // A single word is a slip in a number rather than a search.
    return /\s/.test(shown) ? withSearchHint(message, command, "unwatch", seen) : message;
  }
  const changeable = requireChangeable(room.alerts, reader, watch.id);
  return isBuiltIn(watch) || watch.ownerId === ask.userId
    ? deleted(room, ask, changeable, command)
    : renderUnwatchOthers(changeable, ask.userId);
};
