import type { Message } from "../blocks/message.js";
import { renderProblems } from "../blocks/problems.js";
import { renderResults } from "../blocks/results.js";
import type { Ask } from "../payloads.js";
import type { Question } from "../questions.js";
import type { Room } from "../room.js";
import { shownProblems } from "../shown-problems.js";

/** The answer to a question that has been read. */
export const answerRead = async (
  { search }: Pick<Room, "search">,
  { userId }: Pick<Ask, "userId">,
  command: string,
  question: Question,
): Promise<Message> => {
  const { filter, ignored, problems } = question.parsed;
  if (problems.length === 0) return renderResults(await search.ask(userId, filter, { ignored }));
  return renderProblems({ command, ...shownProblems(question) });
};

/** The answer to a question in words: what it found, or what about it is unclear. */
export const answerQuestion = async (
  room: Pick<Room, "questions" | "search">,
  ask: Pick<Ask, "userId">,
  command: string,
  query: string,
): Promise<Message> => answerRead(room, ask, command, await room.questions.read(ask.userId, query));
