import type { AnyBlock } from "@slack/types";
import { asSeen } from "../../as-seen.js";
import { section } from "../../blocks/elements.js";
import type { Message } from "../../blocks/message.js";
import { escapeMrkdwn } from "../../blocks/text.js";
import { withSearchHint } from "../../blocks/verb-answers.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { parseWatchNumber } from "../../watches/watch-number.js";
import { requireChangeable, visibleWatches, watchReaderOf } from "../../watches/watch-reader.js";
import { deleted } from "./deleted.js";
import { answerWatches } from "./list.js";

const TYPED_MOST = 60;

const HOW = "Type its number after `unwatch`, as in `unwatch 3`, or press its *Delete*.";

/** Which watch was meant, where it is none that its asker sees. */
const notThere = (typed: string, hasAny: boolean): readonly AnyBlock[] => {
  const how = hasAny ? ` ${HOW}` : "";
  if (typed === "") return hasAny ? [section(`*Which one?*${how}`)] : [];
  return [section(`*I know no watch “${escapeMrkdwn(typed, TYPED_MOST)}”.*${how}`)];
};

/** `unwatch N`: deletes a watch; pauses one that is built in. */
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
    const shown = number === null ? seen : `#${number}`;
    const notice = notThere(shown, visible.length > 0);
    const message = await answerWatches(room, ask, command, 0, notice);
    return number === null ? withSearchHint(message, command, "unwatch", seen) : message;
  }
  return deleted(room, ask, requireChangeable(room.alerts, reader, watch.id), command);
};
