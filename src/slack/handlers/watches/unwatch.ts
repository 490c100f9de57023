import { asSeen } from "../../as-seen.js";
import { section } from "../../blocks/elements.js";
import type { Message } from "../../blocks/message.js";
import { escapeMrkdwn } from "../../blocks/text.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { parseWatchNumber } from "../../watches/watch-number.js";
import { requireChangeable, visibleWatches, watchReaderOf } from "../../watches/watch-reader.js";
import { deleted } from "./deleted.js";
import { answerWatches } from "./list.js";

const TYPED_MOST = 60;

const notThere = (typed: string): string =>
  typed === ""
    ? "*Which one?* Type its number after `unwatch`, as in `unwatch 3`, or press its *Delete*."
    : `*There is no watch ${escapeMrkdwn(typed, TYPED_MOST)} for you to delete.* Type the number of one of these after \`unwatch\`, or press its *Delete*.`;

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
  const watch = visibleWatches(room.alerts.watches(), reader).find(
    (each) => each.number === number,
  );
  if (watch === undefined) {
    const shown = number === null ? seen : `#${number}`;
    return answerWatches(room, ask, command, 0, [section(notThere(shown))]);
  }
  return deleted(room, ask, requireChangeable(room.alerts, reader, watch.id), command);
};
