import type { RichTextElement } from "@slack/types";
import type { QueryProblem } from "../../query/parsed-query.js";
import { section } from "./elements.js";
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

const MOST_PROBLEMS = 5;
const MOST_SUGGESTIONS = 4;
const QUERY_MOST = 300;
const MESSAGE_MOST = 400;

/** The whole line with what was not understood put right; the suggestion alone where it has no place. */
const corrected = (
  command: string,
  query: string,
  { text }: QueryProblem,
  suggestion: string,
): string => {
  const at = text === "" ? -1 : query.toLowerCase().indexOf(text.toLowerCase());
  if (at === -1) return suggestion;
  return `${command} ${query.slice(0, at)}${suggestion}${query.slice(at + text.length)}`;
};

const problemLines = (
  command: string,
  query: string,
  problem: QueryProblem,
): readonly RichTextElement[] => [
  richTextOf(cut(visible(problem.message), MESSAGE_MOST)),
  richBreak,
  ...problem.suggestions.slice(0, MOST_SUGGESTIONS).flatMap((suggestion) => [
    richTextOf(cut(corrected(command, query, problem, suggestion), QUERY_MOST), {
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
): Message => {
  const shown = problems.slice(0, MOST_PROBLEMS);
  const more = problems.length - shown.length;
  const first = problems[0]?.message ?? "";
  return {
    text: `I did not search: ${escapeMrkdwn(first, MESSAGE_MOST)}`,
    blocks: [
      section(
        shown.some(({ suggestions }) => suggestions.length > 0)
          ? "I did not search, because something is unclear. Copy a line that fits:"
          : "I did not search, because something is unclear:",
      ),
      richText(shown.map((problem) => richSection(problemLines(command, query, problem)))),
      section(
        `${more > 0 ? `And ${more} more. ` : ""}\`${escapeMrkdwn(command, 40)} help\` shows what can be asked.`,
      ),
    ],
  };
};
