import type { AnyBlock } from "@slack/types";
import { codeLine } from "../code-line.js";
import { context, mrkdwn } from "../elements.js";

export const EXAMPLE_NAME = "support-logins";
export const EXAMPLE_QUERY = "logins by support last week";

/** How to save a search, with a line to copy. */
export const howToSave = (command: string): readonly AnyBlock[] => [
  codeLine(
    "To save one, say its name, then what to search for. For example:",
    `${command} save ${EXAMPLE_NAME} ${EXAMPLE_QUERY}`,
  ),
  context(
    mrkdwn(
      'A name of several words stands in quotes. Dates stay as you say them: "last week" is read anew each time.',
    ),
  ),
];
