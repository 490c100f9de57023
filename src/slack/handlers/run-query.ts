import { COMMAND } from "../command-name.js";
import type { ActionHandler } from "./action-handler.js";
import { answerQuestion } from "./answer-question.js";

/** `query.run`: the answer to the question that the button carries, in the place of its message. */
export const onRunQuery: ActionHandler = async (room, ask, query) => {
  await room.messenger.replace(ask, await answerQuestion(room, ask, COMMAND, query));
};
