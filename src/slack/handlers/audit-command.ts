import { renderHelp } from "../blocks/help.js";
import type { Message } from "../blocks/message.js";
import { renderStatus } from "../blocks/status.js";
import { renderNotYet, withSearchHint } from "../blocks/verb-answers.js";
import type { CommandPayload } from "../payloads.js";
import type { Room } from "../room.js";
import { NOT_YET, parseRequest, type Request } from "../verbs.js";
import { answerQuestion } from "./answer-question.js";

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
        ? await answerQuestion(room, ask, command, request.query)
        : await answerVerb(room, command, request);
    await room.messenger.answer(ask, message);
  };
