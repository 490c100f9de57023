import type { KnownBlock } from "@slack/types";
import type { Correction } from "../corrected-query.js";
import { button, context, mrkdwn, section } from "./elements.js";
import { LIMITS } from "./limits.js";
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

export interface ShownProblem {
  readonly message: string;
  /** What may have been meant, best first. */
  readonly corrections: readonly Correction[];
}

export interface ProblemsShown {
  readonly command: string;
  /** The question as its asker typed it. */
  readonly query: string;
  /** At most `MOST_PROBLEMS`, with at most `MOST_SUGGESTIONS` each. */
  readonly problems: readonly ShownProblem[];
  /** Problems that are not shown. */
  readonly more: number;
}

export const MOST_PROBLEMS = 5;
export const MOST_SUGGESTIONS = 4;
const QUERY_MOST = 300;
const MESSAGE_MOST = 400;

const runs = ({ query }: Correction): boolean =>
  query !== null && query.length <= LIMITS.buttonValue;

const runsIn = ({ corrections }: ShownProblem): readonly Correction[] => corrections.filter(runs);

/** What is wrong; below it what may have been meant: to press, or to copy where it cannot be pressed. */
const problemBlocks = (problem: ShownProblem, buttonsBefore: number): readonly KnownBlock[] => {
  const copied = problem.corrections.filter((correction) => !runs(correction));
  const buttons = runsIn(problem).map(({ suggestion, query }, index) =>
    button("query.run", suggestion, query ?? "", {
      nth: buttonsBefore + index + 1,
      spoken: `Search with ${visible(suggestion)}`,
    }),
  );
  return [
    richText([
      richSection([
        richTextOf(cut(visible(problem.message), MESSAGE_MOST)),
        ...copied.flatMap(({ suggestion }) => [
          richBreak,
          richTextOf(cut(visible(suggestion), QUERY_MOST), { code: true }),
        ]),
      ]),
    ]),
    ...(buttons.length === 0 ? [] : [{ type: "actions" as const, elements: buttons }]),
  ];
};

const whatToDo = (problems: readonly ShownProblem[]): string => {
  const why = "I did not search, because something is unclear.";
  if (problems.flatMap(runsIn).length === 0) return why;
  return problems.length === 1
    ? `${why} Press what you meant:`
    : `${why} Press what you meant, one after the other:`;
};

/** What could not be understood, each with buttons that ask again with what may have been meant. */
export const renderProblems = ({ command, query, problems, more }: ProblemsShown): Message => {
  const line = `${command} ${query}`.trim();
  const name = escapeMrkdwn(command, 40);
  return {
    text: `I did not search: ${escapeMrkdwn(problems[0]?.message ?? "", MESSAGE_MOST)}`,
    blocks: [
      section(whatToDo(problems)),
      ...problems.flatMap((problem, index) =>
        problemBlocks(problem, problems.slice(0, index).flatMap(runsIn).length),
      ),
      ...(more > 0 ? [section(`And ${more} more.`)] : []),
      // What was typed is nowhere to be seen in Slack, and a phone does not bring it back.
      richText([
        richSection([
          richTextOf("To change it yourself, copy: "),
          richTextOf(cut(visible(line), QUERY_MOST), { code: true }),
        ]),
      ]),
      context(mrkdwn(`\`${name} help\` shows what can be asked.`)),
    ],
  };
};
