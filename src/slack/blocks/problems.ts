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
  /** Whether it is understood, and cannot be done: what is wrong says it all. Default: not understood. */
  readonly isClear?: boolean;
  /** Default: to search at once. */
  readonly purpose?: Purpose;
}

/** What a question is for, and with it what a button does that has a corrected question. */
export interface Purpose {
  /** What was not done: `I did not search`. */
  readonly undone: string;
  /** What pressing a button does besides asking again: `, and I save it`. */
  readonly andThen: string;
  readonly action: "query.run" | "saved.save" | "watch.create";
  /** What a screen reader says before the suggestion: `Search with`. */
  readonly spoken: string;
  /** What stands between the command and the question: `save NAME`. */
  readonly verb: string;
  /** What a button carries for a corrected question. */
  readonly carried: (query: string) => string;
}

const SEARCHING: Purpose = {
  undone: "I did not search",
  andThen: "",
  action: "query.run",
  spoken: "Search with",
  verb: "",
  carried: (query) => query,
};

export const MOST_PROBLEMS = 5;
export const MOST_SUGGESTIONS = 4;
const QUERY_MOST = 300;
const MESSAGE_MOST = 400;

interface Pressed {
  readonly suggestion: string;
  /** What its button carries. */
  readonly value: string;
}

/** The suggestions that a button can carry out. */
const pressedIn = ({ corrections }: ShownProblem, { carried }: Purpose): readonly Pressed[] =>
  corrections.flatMap(({ suggestion, query }) => {
    const value = query === null ? "" : carried(query);
    return query === null || value.length > LIMITS.buttonValue ? [] : [{ suggestion, value }];
  });

/** What is wrong; below it what may have been meant: to press, or to copy where it cannot be pressed. */
const problemBlocks = (
  problem: ShownProblem,
  purpose: Purpose,
  buttonsBefore: number,
): readonly KnownBlock[] => {
  const pressed = pressedIn(problem, purpose);
  const copied = problem.corrections.filter(
    ({ suggestion }) => !pressed.some((each) => each.suggestion === suggestion),
  );
  const buttons = pressed.map(({ suggestion, value }, index) =>
    button(purpose.action, suggestion, value, {
      nth: buttonsBefore + index + 1,
      spoken: `${purpose.spoken} ${visible(suggestion)}`,
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

const whatToDo = (
  problems: readonly ShownProblem[],
  purpose: Purpose,
  isClear: boolean,
): string => {
  const why = isClear ? `${purpose.undone}.` : `${purpose.undone}, because something is unclear.`;
  const canPress = problems.some((problem) => pressedIn(problem, purpose).length > 0);
  if (!canPress) return why;
  const each = problems.length === 1 ? "" : ", one after the other";
  return `${why} Press what you meant${each}${purpose.andThen}:`;
};

/** What could not be understood, each with buttons that ask again with what may have been meant. */
export const renderProblems = ({
  command,
  query,
  problems,
  more,
  isClear = false,
  purpose = SEARCHING,
}: ProblemsShown): Message => {
  const line = [command, purpose.verb, query].filter(Boolean).join(" ");
  const name = escapeMrkdwn(command, 40);
  const buttonsBefore = (index: number): number =>
    problems.slice(0, index).flatMap((problem) => pressedIn(problem, purpose)).length;
  return {
    text: `${purpose.undone}: ${escapeMrkdwn(problems[0]?.message ?? "", MESSAGE_MOST)}`,
    blocks: [
      section(whatToDo(problems, purpose, isClear)),
      ...problems.flatMap((problem, index) =>
        problemBlocks(problem, purpose, buttonsBefore(index)),
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
