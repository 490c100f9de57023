import { NAME_MOST, type NameProblem, typedName, writtenName } from "../../saved/search-name.js";
import { codeLine } from "../code-line.js";
import { formatCount } from "../counts.js";
import { section } from "../elements.js";
import type { Message } from "../message.js";
import { type ProblemsShown, type Purpose, renderProblems } from "../problems.js";
import { cut, escapeMrkdwn } from "../text.js";
import { savingLine } from "./saved-answer.js";
import { EXAMPLE_NAME, EXAMPLE_QUERY, howToSave } from "./saving-examples.js";

const LINE_MOST = 400;

const withLine = (text: string, words: string, line: string): Message => ({
  text,
  blocks: [section(text), codeLine(words, cut(line, LINE_MOST))],
});

/** What was typed after `save` has no name in it that can be taken. */
export const renderNameProblem = (
  command: string,
  problem: NameProblem,
  typed: string,
): Message => {
  switch (problem) {
    case "missing":
      return {
        text: "I saved nothing: I need a name and what to search for.",
        blocks: [
          section("*I saved nothing: I need a name and what to search for.*"),
          ...howToSave(command),
        ],
      };
    case "unclosed":
      return withLine(
        "I saved nothing: the name begins with a quote, and the closing one is missing.",
        "For example:",
        `${command} save "support logins" ${EXAMPLE_QUERY}`,
      );
    case "long":
      return withLine(
        `I saved nothing: a name has at most ${NAME_MOST} characters.`,
        "Put a shorter one before what to search for. For example:",
        `${command} save ${EXAMPLE_NAME} ${EXAMPLE_QUERY}`,
      );
    case "operator":
      return withLine(
        "I saved nothing: the name seems to be missing.",
        "Put one before what to search for, in quotes if it has a colon in it:",
        `${command} save NAME ${typed}`,
      );
  }
};

/** There is a name, but nothing to search for. */
export const renderQueryMissing = (command: string, name: string): Message =>
  withLine(
    `I saved nothing: what should *${escapeMrkdwn(name, 200)}* search for?`,
    "Put it after the name, in the words that you would search with. For example:",
    savingLine(command, { name, query: EXAMPLE_QUERY }),
  );

/** @param closed the query with its last quote closed */
export const renderQuoteUnclosed = (command: string, name: string, closed: string): Message =>
  withLine(
    "I saved nothing: a quote in what to search for is opened and not closed.",
    "Close it where the words end, or leave it out. For example:",
    `${command} save ${writtenName(name)} ${closed}`,
  );

/** @param length of the query, in characters */
export const renderQueryTooLong = (length: number, most: number): Message => {
  const text = `I saved nothing: a saved search has at most ${formatCount(most)} characters, and this one has ${formatCount(length)}. Leave some of it out; a wildcard such as \`user:*@example.com\` may say the same.`;
  return { text, blocks: [section(text)] };
};

/** What a button does where a question is to be kept under a name: it saves the corrected one. */
const savingAs = (name: string, undone: string): Purpose => ({
  undone,
  andThen: ", and I save it",
  action: "saved.save",
  spoken: "Save with",
  verb: `save ${writtenName(name)}`,
  carried: (query) => `${typedName(name)} ${query}`,
});

export interface NotSaved extends Pick<ProblemsShown, "query" | "problems" | "more" | "isClear"> {
  readonly command: string;
  readonly name: string;
  /** What was not done; by default, saving. */
  readonly undone?: string;
}

/** A query that cannot be understood, with buttons that save what may have been meant. */
export const renderQueryProblems = ({
  name,
  undone = "I saved nothing",
  ...shown
}: NotSaved): Message => renderProblems({ ...shown, purpose: savingAs(name, undone) });
