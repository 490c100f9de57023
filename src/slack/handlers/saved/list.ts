import type { AnyBlock } from "@slack/types";
import { section } from "../../blocks/elements.js";
import type { Message } from "../../blocks/message.js";
import { renderSavedList } from "../../blocks/saved/saved-list.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";

/** `saved`: what somebody can run from where they are. */
export const answerSaved = async (
  { saved }: Room,
  ask: Ask,
  command: string,
  page = 0,
  notice: readonly AnyBlock[] = [],
): Promise<Message> => {
  const [reader, visible] = await Promise.all([saved.readerOf(ask), saved.visibleTo(ask)]);
  return renderSavedList({ ...visible, reader, command, page, notice });
};

/** `run` alone: which one? */
export const answerWhichOne = (room: Room, ask: Ask, command: string): Promise<Message> =>
  answerSaved(room, ask, command, 0, [
    section("*Which one?* Type its name after `run`, or press its *Run*."),
  ]);
