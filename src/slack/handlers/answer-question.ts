import { normalise } from "../../query/normalise.js";
import type { Message } from "../blocks/message.js";
import { MOST_PROBLEMS, MOST_SUGGESTIONS, renderProblems } from "../blocks/problems.js";
import { renderResults } from "../blocks/results.js";
import { correctionsOf } from "../corrected-query.js";
import { shownMention } from "../mention-problem.js";
import { replaceMentions } from "../mentions.js";
import type { Ask } from "../payloads.js";
import type { Room } from "../room.js";

/** A question as its asker sees it: without the formatting that Slack adds. */
const asSeen = (text: string): string =>
  normalise(replaceMentions(text, (mention) => shownMention(mention)));

/** The answer to a question in words: what it found, or what about it is unclear. */
export const answerQuestion = async (
  { questions, search }: Pick<Room, "questions" | "search">,
  { userId }: Pick<Ask, "userId">,
  command: string,
  query: string,
): Promise<Message> => {
  const { text, parsed, read } = await questions.read(userId, query);
  const { filter, ignored, problems } = parsed;
  if (problems.length === 0) return renderResults(await search.ask(userId, filter, { ignored }));
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => ({
    message: problem.message,
    corrections: correctionsOf(
      text,
      { ...problem, suggestions: problem.suggestions.slice(0, MOST_SUGGESTIONS) },
      read,
    ),
  }));
  return renderProblems({
    command,
    query: asSeen(text),
    problems: shown,
    more: problems.length - shown.length,
  });
};
