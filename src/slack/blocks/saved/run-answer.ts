import type { AnyBlock } from "@slack/types";
import type { SavedSearch } from "../../../state/saved-search.js";
import { asSeen } from "../../as-seen.js";
import type { SimilarSearch } from "../../saved/similar-names.js";
import { codeLine } from "../code-line.js";
import { context, mrkdwn, section } from "../elements.js";
import type { Message } from "../message.js";
import { cut, escapeMrkdwn, plainText, visible } from "../text.js";
import { suggestionButton } from "./saved-buttons.js";
import { howToSave } from "./saving-examples.js";

const NAME_MOST = 100;
const WORDS_MOST = 200;
const LINE_MOST = 400;

/** An answer with the saved search that it belongs to, below its first line: how it was understood. */
export const withSavedName = (
  { text, blocks: [first, ...others] }: Message,
  { name }: SavedSearch,
  more: string,
): Message => {
  const words = more === "" ? "" : ` and “${cut(visible(asSeen(more)), WORDS_MOST)}”`;
  return {
    text: `${escapeMrkdwn(name, NAME_MOST)} · ${text}`,
    blocks: [
      ...(first === undefined ? [] : [first]),
      context(plainText(`Saved search “${visible(name)}”${words}`, 500)),
      ...others,
    ],
  };
};

export interface UnknownSaved {
  readonly command: string;
  /** What was typed after `run`, as its writer sees it. */
  readonly typed: string;
  readonly name: string;
  /** Those that may be meant, best first. */
  readonly similar: readonly SimilarSearch[];
  /** How many there are to run from here. */
  readonly count: number;
}

const whatThereIs = ({ command, similar, count }: UnknownSaved): readonly AnyBlock[] => {
  if (count === 0) return howToSave(command);
  const all = `\`${escapeMrkdwn(command, 40)} saved\` lists all that you can run here.`;
  return similar.length === 0
    ? [section(all)]
    : [
        section("Did you mean one of these? Press it to run it."),
        {
          type: "actions",
          elements: similar.map(({ search, reading }, index) =>
            suggestionButton(search, reading.rest, index + 1),
          ),
        },
        context(mrkdwn(all)),
      ];
};

/** No saved search has the name: those that are near, and how to search for the words instead. */
export const renderUnknownSaved = (unknown: UnknownSaved): Message => {
  const { command, typed, name } = unknown;
  const text = `You have no saved search called “${escapeMrkdwn(name, NAME_MOST)}”, and none is shared here.`;
  return {
    text,
    blocks: [
      section(text),
      ...whatThereIs(unknown),
      codeLine(
        "“run” as the first word is a command. To search for these words instead, put it in quotes:",
        cut(`${command} "run" ${typed}`, LINE_MOST),
      ),
    ],
  };
};
