import { asSeen } from "../as-seen.js";
import { renderHelp } from "../blocks/help.js";
import type { Message } from "../blocks/message.js";
import { renderStatus } from "../blocks/status.js";
import { renderNotYet, withSearchHint } from "../blocks/verb-answers.js";
import type { Ask, CommandPayload } from "../payloads.js";
import type { Room } from "../room.js";
import { NOT_YET, parseRequest, type Request } from "../verbs.js";
import { answerQuestion } from "./answer-question.js";
import { answerSaved } from "./saved/list.js";
import { answerRun } from "./saved/run.js";
import { answerSave } from "./saved/save.js";
import { answerWatches } from "./watches/list.js";
import { answerUnwatch } from "./watches/unwatch.js";
import { answerWatch } from "./watches/watch.js";

const answerHelp = async ({ saved, log }: Room, ask: Ask, command: string): Promise<Message> => {
  try {
    return renderHelp(command, await saved.visibleTo(ask));
  } catch (error) {
    log.error({ err: error }, "could not read the saved searches; helping without them");
    return renderHelp(command);
  }
};

/** Null: the answer is a form. */
const answerVerb = async (
  room: Room,
  ask: Ask,
  command: string,
  { verb, rest }: Extract<Request, { kind: "verb" }>,
): Promise<Message | null> => {
  const notYet = NOT_YET[verb];
  if (notYet !== undefined) return renderNotYet(command, notYet, asSeen(rest));
  const { store, status } = room;
  switch (verb) {
    case "save":
      return answerSave(room, ask, command, rest);
    case "run":
      return answerRun(room, ask, command, rest);
    case "saved":
      return withSearchHint(await answerSaved(room, ask, command), command, verb, asSeen(rest));
    case "watch":
      return answerWatch(room, ask, command, rest);
    case "watches":
      return withSearchHint(await answerWatches(room, ask, command), command, verb, asSeen(rest));
    case "unwatch":
      return answerUnwatch(room, ask, command, rest);
    case "status":
      return withSearchHint(
        renderStatus(status(), await store.extent(), room.alerts.status()),
        command,
        verb,
        asSeen(rest),
      );
    default:
      return withSearchHint(await answerHelp(room, ask, command), command, verb, asSeen(rest));
  }
};

/** `/audit …`: a verb or a question, answered for the asker only. */
export const onAuditCommand =
  (room: Room) =>
  async ({ ask, command, text }: CommandPayload): Promise<void> => {
    const request = parseRequest(text);
    const message =
      request.kind === "search"
        ? await answerQuestion(room, ask, command, request.query)
        : await answerVerb(room, ask, command, request);
    if (message !== null) await room.messenger.answer(ask, message);
  };
