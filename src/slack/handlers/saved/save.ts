import type { Message } from "../../blocks/message.js";
import {
  renderNameProblem,
  renderQueryMissing,
  renderQueryProblems,
  renderQueryTooLong,
} from "../../blocks/saved/not-saved.js";
import { renderSaved, type SavedDeed } from "../../blocks/saved/saved-answer.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { plainQuery, typedAgain } from "../../saved/plain-query.js";
import { parseNameAndRest } from "../../saved/search-name.js";
import { understand } from "../../saved/understand.js";
import { queryContextOf } from "./query-context.js";

/** How long a query may be to be saved, in characters. */
export const QUERY_MOST = 3_000;

/** `save NAME QUERY`: keeps the words, not what they mean today. */
export const answerSave = async (
  room: Room,
  ask: Ask,
  command: string,
  typed: string,
): Promise<Message> => {
  const plain = plainQuery(typed);
  const named = parseNameAndRest(plain);
  if (named.kind === "problem") return renderNameProblem(command, named.problem, plain);
  const { name } = named;
  const query = plainQuery(typedAgain(named.rest));
  if (query === "") return renderQueryMissing(command, name);
  if (query.length > QUERY_MOST) return renderQueryTooLong(query.length, QUERY_MOST);

  const context = await queryContextOf(room, ask);
  const understanding = understand(query, context);
  if (understanding.problems.length > 0) {
    return renderQueryProblems(command, { name, query }, understanding.problems);
  }
  const [reader, { search, before }] = await Promise.all([
    room.saved.readerOf(ask),
    room.saved.save(ask, name, query),
  ]);
  const isSame = before?.query === query;
  const again: SavedDeed = isSame ? "unchanged" : "changed";
  return renderSaved({
    deed: before === null ? "saved" : again,
    before: isSame ? null : before,
    ...{ search, understanding, zone: context.zone, reader, command },
  });
};
