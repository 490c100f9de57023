import type { ActionsBlock, RichTextElement } from "@slack/types";
import type { QueryProblem } from "../../query/parsed-query.js";
import { correctedQuery } from "../corrected-query.js";
import { button, section } from "./elements.js";
import type { Message } from "./message.js";
import {
  cut,
  escapeMrkdwn,
  richBreak,
  richSection,
  richText,
  richTextOf,
  visible,
} from "./text.js";

/** A suggestion that makes the question clear: the session holds the corrected question's filter. */
export interface Fix {
  readonly suggestion: string;
  readonly sessionId: string;
}

const fixButtons = (fixes: readonly Fix[]): readonly ActionsBlock[] =>
  fixes.length === 0
    ? []
    : [
        {
          type: "actions",
          elements: fixes.map(({ suggestion, sessionId }, index) =>
            button("filter.edit", suggestion, sessionId, { nth: index + 1 }),
          ),
        },
      ];

/** What a question was for, where it was not to be searched at once. */
export interface Purpose {
  /** What was not done: `I did not search`. */
  readonly undone: string;
  /** What stands between the command and the question: `save NAME`. */
  readonly verb: string;
}

const SEARCHING: Purpose = { undone: "I did not search", verb: "" };

const whatToDo = (
  problems: readonly QueryProblem[],
  fixes: readonly Fix[],
  { undone }: Purpose,
): string => {
  const why = `${undone}, because something is unclear`;
  if (fixes.length > 0) {
    return `${why}. Press what you meant to search with it, or copy a line:`;
  }
  return problems.some(({ suggestions }) => suggestions.length > 0)
    ? `${why}. Copy a line that fits:`
    : `${why}:`;
};

const MOST_PROBLEMS = 5;
export const MOST_SUGGESTIONS = 4;
const QUERY_MOST = 300;
const MESSAGE_MOST = 400;

/** The whole line to type with a suggestion in it; the suggestion alone where it has no place. */
const correctedLine = (
  command: string,
  query: string,
  problem: QueryProblem,
  suggestion: string,
): string => {
  const corrected = correctedQuery(query, problem, suggestion);
  return corrected === null ? suggestion : `${command} ${corrected}`;
};

const problemLines = (
  command: string,
  query: string,
  problem: QueryProblem,
): readonly RichTextElement[] => [
  richTextOf(cut(visible(problem.message), MESSAGE_MOST)),
  richBreak,
  ...problem.suggestions.slice(0, MOST_SUGGESTIONS).flatMap((suggestion) => [
    richTextOf(cut(correctedLine(command, query, problem, suggestion), QUERY_MOST), {
      code: true,
    }),
    richBreak,
  ]),
];

/** What could not be understood, each with what to write instead, ready to copy. */
export const renderProblems = (
  command: string,
  query: string,
  problems: readonly QueryProblem[],
  fixes: readonly Fix[] = [],
  purpose: Purpose = SEARCHING,
): Message => {
  const shown = problems.slice(0, MOST_PROBLEMS);
  const more = problems.length - shown.length;
  const first = problems[0]?.message ?? "";
  const line = `${command} ${purpose.verb}`.trimEnd();
  return {
    text: `${purpose.undone}: ${escapeMrkdwn(first, MESSAGE_MOST)}`,
    blocks: [
      section(whatToDo(shown, fixes, purpose)),
      richText(shown.map((problem) => richSection(problemLines(line, query, problem)))),
      ...fixButtons(fixes),
      section(
        `${more > 0 ? `And ${more} more. ` : ""}\`${escapeMrkdwn(command, 40)} help\` shows what can be asked.`,
      ),
    ],
  };
};
