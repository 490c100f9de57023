import { COMMAND } from "../command-name.js";
import type { ActionHandler } from "./action-handler.js";
import { answerQuestion } from "./answer-question.js";

/**
 * `query.run`: the answer to the question that the button carries, in the place of its message; below it
 * where others see that message too, such as a digest.
 */
export const onRunQuery: ActionHandler = async (room, ask, query) => {
  const answer = await answerQuestion(room, ask, COMMAND, query);
  await (ask.isLasting ? room.messenger.answer(ask, answer) : room.messenger.replace(ask, answer));
};
