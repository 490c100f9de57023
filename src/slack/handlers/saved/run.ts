import type { SavedSearch } from "../../../state/saved-search.js";
import type { Message } from "../../blocks/message.js";
import { renderQueryProblems } from "../../blocks/saved/not-saved.js";
import { renderUnknownSaved, withSavedName } from "../../blocks/saved/run-answer.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { plainQuery, typedAgain } from "../../saved/plain-query.js";
import { parseNameAndRest } from "../../saved/search-name.js";
import { similarTo } from "../../saved/similar-names.js";
import { understand } from "../../saved/understand.js";
import { answerQuestion } from "../answer-question.js";
import { answerWhichOne } from "./list.js";
import { queryContextOf } from "./query-context.js";

const MOST_SIMILAR = 4;

const noteRun = async ({ saved, log }: Room, search: SavedSearch): Promise<void> => {
  try {
    await saved.noteRun(search);
  } catch (error) {
    log.warn({ err: error }, "could not note that a saved search was run");
  }
};

/**
 * The answer to a saved search, as if its words were typed now by whoever runs it.
 * @param more words that narrow it down, plain
 */
export const answerSavedSearch = async (
  room: Room,
  ask: Ask,
  command: string,
  search: SavedSearch,
  more = "",
): Promise<Message> => {
  const { problems } = understand(search.query, await queryContextOf(room, ask));
  if (problems.length > 0) {
    const undone = "I did not search, and what is saved should be put right";
    return withSavedName(renderQueryProblems(command, search, problems, undone), search, "");
  }
  const query = typedAgain(`${search.query} ${more}`.trim());
  const [message] = await Promise.all([
    answerQuestion(room, ask, command, query),
    noteRun(room, search),
  ]);
  return withSavedName(message, search, more);
};

/** `run NAME` and `run NAME MORE WORDS`. */
export const answerRun = async (
  room: Room,
  ask: Ask,
  command: string,
  rest: string,
): Promise<Message> => {
  const typed = plainQuery(rest);
  const named = parseNameAndRest(typed);
  if (named.kind === "problem" && named.problem === "missing") {
    return answerWhichOne(room, ask, command);
  }
  const { name, rest: more } = named.kind === "named" ? named : { name: typed, rest: "" };
  const search = await room.saved.find(ask, name);
  if (search !== undefined) return answerSavedSearch(room, ask, command, search, more);
  const visible = await room.saved.visibleTo(ask);
  return renderUnknownSaved({
    ...{ command, typed, name, more },
    similar: similarTo(name, visible, MOST_SIMILAR),
    count: visible.mine.length + visible.channel.length,
  });
};
