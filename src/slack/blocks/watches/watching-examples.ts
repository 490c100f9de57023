import type { AnyBlock } from "@slack/types";
import { codeLine } from "../code-line.js";

const EXAMPLE = "support access enabled";

/** How to make a watch, with a line to copy. */
export const howToWatch = (command: string): readonly AnyBlock[] => [
  codeLine(
    "To be told of events as they happen, say which, in the words that you would search with. For example:",
    `${command} watch ${EXAMPLE}`,
  ),
];
