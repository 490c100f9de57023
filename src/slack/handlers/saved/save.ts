import { asSeen } from "../../as-seen.js";
import type { Message } from "../../blocks/message.js";
import {
  renderNameProblem,
  renderQueryMissing,
  renderQueryProblems,
  renderQueryTooLong,
  renderQuoteUnclosed,
} from "../../blocks/saved/not-saved.js";
import type { SavedDeed } from "../../blocks/saved/saved-answer.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { parseNameAndRest } from "../../saved/search-name.js";
import { withClosedQuote } from "../../saved/unclosed-quote.js";
import { shownProblems } from "../../shown-problems.js";
import { showSaved } from "./show-saved.js";

/** How long a query may be to be saved, in characters. */
export const QUERY_MOST = 3_000;

/** `save NAME QUERY`: keeps the words, not what they mean today. */
export const answerSave = async (
  room: Room,
  ask: Ask,
  command: string,
  typed: string,
): Promise<Message> => {
  const named = parseNameAndRest(typed);
  if (named.kind === "problem") return renderNameProblem(command, named.problem, asSeen(typed));
  const { name, rest } = named;
  if (asSeen(rest).trim() === "") return renderQueryMissing(command, name);
  const closed = withClosedQuote(rest);
  if (closed !== null) return renderQuoteUnclosed(command, name, closed);
  const question = await room.questions.read(ask.userId, rest);
  const { length } = asSeen(question.text);
  if (length > QUERY_MOST) return renderQueryTooLong(length, QUERY_MOST);
  if (question.parsed.problems.length > 0) {
    return renderQueryProblems({ command, name, ...shownProblems(question) });
  }
  const { search, before } = await room.saved.save(ask, name, question.text);
  const isSame = before?.query === question.text;
  const again: SavedDeed = isSame ? "unchanged" : "changed";
  return showSaved(room, ask, question, {
    deed: before === null ? "saved" : again,
    before: isSame ? null : before,
    ...{ search, command },
  });
};
