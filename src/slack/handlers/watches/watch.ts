import { toQueryText } from "../../../audit/filter-query.js";
import { LIMITS } from "../../blocks/limits.js";
import type { Message } from "../../blocks/message.js";
import { renderNotWatched } from "../../blocks/watches/not-watched.js";
import { COMMAND } from "../../command-name.js";
import { UnknownControlError } from "../../errors.js";
import type { Ask } from "../../payloads.js";
import type { Question } from "../../questions.js";
import type { Room } from "../../room.js";
import { shownProblems } from "../../shown-problems.js";
import { datelessQuery } from "../../watch-form/read-query.js";
import { datesProblem, withoutDates } from "../../watch-form/watch-query.js";
import { formatWatchSource, parseWatchSource } from "../../watches/watch-source.js";
import type { ActionHandler } from "../action-handler.js";
import { loadNewForm } from "./load-form.js";

/** A trigger lives three seconds: what is wrong with a query that takes longer to read, the form says. */
const SOON_MS = 700;

/** What is wrong with a query, as a message; null where a form can be opened for it. */
const unclear = (command: string, question: Question, zone: string): Message | null => {
  const { filter, problems } = question.parsed;
  const message = datesProblem(filter, zone, question.nowMs);
  if (problems.length === 0 && message === null) return null;
  const query = datelessQuery(question);
  const fits = formatWatchSource({ kind: "query", query }).length <= LIMITS.buttonValue;
  return renderNotWatched({
    ...{ command, ...shownProblems(question) },
    dates: message === null ? null : { message, query: fits ? query : null },
  });
};

/**
 * `watch QUERY`: opens the form, or says what is wrong with the query.
 * @returns null once the form is open
 */
export const answerWatch = async (
  room: Room,
  ask: Ask,
  command: string,
  typed: string,
): Promise<Message | null> => {
  const reading = room.questions.read(ask.userId, typed);
  reading.catch(() => {}); // whoever waits for it hears of it
  const asking = room.askers.askerOf(ask.userId);
  const soon = room.sleep(SOON_MS).then(() => null);
  const question = await Promise.race([reading, soon]);
  if (question !== null) {
    const message = unclear(command, question, (await asking).zone);
    if (message !== null) return message;
  }
  await room.views.show(ask, "New watch", () => loadNewForm(room, ask, typed, reading));
  return null;
};

/** `watch.create`: the form for the answer that it stands under, or for a query that it carries. */
export const onWatchCreate: ActionHandler = async (room, ask, value) => {
  const source = parseWatchSource(value);
  if (source === undefined) throw new UnknownControlError();
  if (source.kind === "session") {
    await room.views.show(ask, "New watch", async () => {
      const { filter } = await room.sessions.require(source.sessionId, ask.userId);
      return loadNewForm(room, ask, toQueryText(withoutDates(filter)));
    });
    return;
  }
  const message = await answerWatch(room, ask, COMMAND, source.query);
  if (message !== null) await room.messenger.replace(ask, message);
};
