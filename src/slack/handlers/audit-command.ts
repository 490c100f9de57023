import { parseQuery } from "../../query/parse-query.js";
import { renderHelp } from "../blocks/help.js";
import type { Message } from "../blocks/message.js";
import { renderProblems } from "../blocks/problems.js";
import { renderResults } from "../blocks/results.js";
import { renderStatus } from "../blocks/status.js";
import { renderNotYet, withSearchHint } from "../blocks/verb-answers.js";
import type { Ask, CommandPayload } from "../payloads.js";
import type { Room } from "../room.js";
import { NOT_YET, parseRequest, type Request } from "../verbs.js";

const answerSearch = async (
  { askers, store, search, clock }: Room,
  { userId }: Ask,
  command: string,
  query: string,
): Promise<Message> => {
  const [asker, typesSeen] = await Promise.all([askers.askerOf(userId), store.typesSeen()]);
  const parsed = parseQuery(query, { nowMs: clock(), zone: asker.zone, typesSeen });
  if (parsed.problems.length > 0) return renderProblems(command, query, parsed.problems);
  return renderResults(await search.ask(userId, parsed.filter, { ignored: parsed.ignored }));
};

const answerVerb = async (
  { store, status }: Room,
  command: string,
  { verb, rest }: Extract<Request, { kind: "verb" }>,
): Promise<Message> => {
  const notYet = NOT_YET[verb];
  if (notYet !== undefined) return renderNotYet(command, notYet, rest);
  const message =
    verb === "status" ? renderStatus(status(), await store.extent()) : renderHelp(command);
  return withSearchHint(message, command, verb, rest);
};

/** `/audit …`: a verb or a question, answered for the asker only. */
export const onAuditCommand =
  (room: Room) =>
  async ({ ask, command, text }: CommandPayload): Promise<void> => {
    const request = parseRequest(text);
    const message =
      request.kind === "search"
        ? await answerSearch(room, ask, command, request.query)
        : await answerVerb(room, command, request);
    await room.messenger.answer(ask, message);
  };
