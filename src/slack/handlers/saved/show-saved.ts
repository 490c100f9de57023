import type { Message } from "../../blocks/message.js";
import { renderSaved, type SavedAnswer } from "../../blocks/saved/saved-answer.js";
import type { Ask } from "../../payloads.js";
import type { Question } from "../../questions.js";
import type { Room } from "../../room.js";
import { hasMovingDates } from "../../saved/moving-dates.js";

/**
 * A saved search as it is now, with what it means to whoever asks.
 * @param question its words, read
 */
export const showSaved = async (
  { askers, saved, clock }: Room,
  ask: Ask,
  question: Question,
  shown: Pick<SavedAnswer, "deed" | "search" | "before" | "command">,
): Promise<Message> => {
  const [reader, { zone }] = await Promise.all([saved.readerOf(ask), askers.askerOf(ask.userId)]);
  const { filter, ignored } = question.parsed;
  return renderSaved({
    ...shown,
    ...{ filter, ignored, hasMovingDates: hasMovingDates(question) },
    ...{ reader, zone, nowMs: clock() },
  });
};
