import type { SavedSearch } from "../../../state/saved-search.js";
import { asSeen } from "../../as-seen.js";
import type { Message } from "../../blocks/message.js";
import { renderQueryProblems } from "../../blocks/saved/not-saved.js";
import { renderUnknownSaved, withSavedName } from "../../blocks/saved/run-answer.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { nameReadings } from "../../saved/name-readings.js";
import { parseNameAndRest } from "../../saved/search-name.js";
import { similarTo } from "../../saved/similar-names.js";
import { shownProblems } from "../../shown-problems.js";
import { answerRead } from "../answer-question.js";
import { answerWhichOne } from "./list.js";

const MOST_SIMILAR = 4;

const noteRun = async ({ saved, log }: Room, search: SavedSearch): Promise<void> => {
  try {
    await saved.noteRun(search);
  } catch (error) {
    log.warn({ err: error }, "could not note that a saved search was run");
  }
};

/** What was understood when it was saved, and is no more: its owner puts it right for good. */
const answerUnclear = async (
  { questions }: Room,
  { userId }: Ask,
  command: string,
  { ownerId, name, query }: SavedSearch,
): Promise<Message | null> => {
  if (ownerId !== userId) return null;
  const question = await questions.read(userId, query);
  if (question.parsed.problems.length === 0) return null;
  const undone = "I did not search";
  return renderQueryProblems({ command, name, undone, ...shownProblems(question) });
};

/**
 * The answer to a saved search, as if its words were typed now by whoever runs it.
 * @param more words that narrow it down, with Slack's own formatting
 */
export const answerSavedSearch = async (
  room: Room,
  ask: Ask,
  command: string,
  search: SavedSearch,
  more = "",
): Promise<Message> => {
  const unclear = await answerUnclear(room, ask, command, search);
  if (unclear !== null) return withSavedName(unclear, search, "");
  const question = await room.questions.read(ask.userId, `${search.query} ${more}`.trim());
  const [message] = await Promise.all([
    answerRead(room, ask, command, question),
    question.parsed.problems.length === 0 ? noteRun(room, search) : null,
  ]);
  return withSavedName(message, search, more);
};

/** `run NAME` and `run NAME MORE WORDS`: the longest name that the line begins with is meant. */
export const answerRun = async (
  room: Room,
  ask: Ask,
  command: string,
  typed: string,
): Promise<Message> => {
  const named = parseNameAndRest(typed);
  if (named.kind === "problem" && named.problem === "missing") {
    return answerWhichOne(room, ask, command);
  }
  const readings = nameReadings(typed);
  const found = await room.saved.find(ask, readings);
  if (found !== undefined) {
    return answerSavedSearch(room, ask, command, found.search, found.reading.rest);
  }
  const visible = await room.saved.visibleTo(ask);
  const similar = similarTo(readings, visible, MOST_SIMILAR);
  const asked = named.kind === "named" ? named.name : asSeen(typed);
  return renderUnknownSaved({
    ...{ command, typed: asSeen(typed), similar },
    name: similar[0]?.reading.name ?? asked,
    count: visible.mine.length + visible.channel.length,
  });
};
