import type { AnyBlock } from "@slack/types";
import { describeFilter } from "../../../audit/filter-words.js";
import type { SavedSearch } from "../../../state/saved-search.js";
import { asSeen } from "../../as-seen.js";
import { isShareable, type SavedReader } from "../../saved/onlooker.js";
import { writtenName } from "../../saved/search-name.js";
import { codeElements, codeLine } from "../code-line.js";
import { context, mrkdwn } from "../elements.js";
import { LIMITS } from "../limits.js";
import type { Message } from "../message.js";
import {
  cut,
  escapeMrkdwn,
  plainText,
  richBreak,
  richSection,
  richText,
  richTextOf,
  visible,
} from "../text.js";
import type { Understood } from "../understood.js";
import { savedButtons } from "./saved-buttons.js";

const FILTER_MOST = 600;
const IGNORED_MOST = 300;

/** What has just been done with a saved search. */
export type SavedDeed = "saved" | "changed" | "unchanged" | "shared" | "unshared";

const HEADLINES: Readonly<Record<SavedDeed, (name: string) => string>> = {
  saved: (name) => `Saved “${name}”`,
  changed: (name) => `Changed “${name}”`,
  unchanged: (name) => `“${name}” is saved like this already`,
  shared: (name) => `Shared “${name}” with this channel`,
  unshared: (name) => `“${name}” is personal now`,
};

/** The line that saves it as it is, to copy. */
export const savingLine = (command: string, { name, query }: Pick<SavedSearch, "name" | "query">) =>
  `${command} save ${writtenName(name)} ${asSeen(query)}`;

export interface SavedAnswer extends Understood {
  readonly deed: SavedDeed;
  readonly search: SavedSearch;
  /** What was saved under the name before, where that was something else. */
  readonly before: SavedSearch | null;
  /** Words of its query that meant nothing. */
  readonly ignored: readonly string[];
  /** Whether its dates will be others when it is run later. */
  readonly hasMovingDates: boolean;
  readonly reader: SavedReader;
  readonly command: string;
}

/** Who can run it, and how that changes, in mrkdwn. */
const audience = ({ search: { channelId }, reader, command }: SavedAnswer): string => {
  if (channelId !== null) {
    const where = channelId === reader.channelId ? "this channel" : `<#${channelId}>`;
    return `Shared with ${where}: whoever may search can run it there. Only you and admins can change it.`;
  }
  return isShareable(reader.channelId)
    ? "Personal: only you can run it. *Share with this channel* lets whoever may search here run it too."
    : `Personal: only you can run it. To share it, type \`${escapeMrkdwn(command, 40)} saved\` in a channel.`;
};

const notes = ({ ignored, hasMovingDates }: SavedAnswer): readonly AnyBlock[] => {
  const words = ignored.map((word) => `“${cut(visible(word), 40)}”`).join(", ");
  return [
    ...(words === ""
      ? []
      : [context(plainText(`Not understood, so left out: ${words}`, IGNORED_MOST))]),
    ...(hasMovingDates
      ? [
          context(
            mrkdwn(
              "Dates stay as you said them: each run reads them anew, in the time zone of whoever runs it.",
            ),
          ),
        ]
      : []),
  ];
};

/** A saved search as it is now: what it means today, who can run it, and what it was before. */
export const renderSaved = (answer: SavedAnswer): Message => {
  const { deed, search, before, hasMovingDates, reader, command } = answer;
  const headline = HEADLINES[deed](visible(search.name));
  return {
    text: escapeMrkdwn(headline, 300),
    blocks: [
      { type: "header", text: plainText(headline, LIMITS.headerText) },
      richText([richSection(codeElements(asSeen(search.query)))]),
      {
        type: "section",
        text: plainText(
          `${hasMovingDates ? "Today that means" : "That means"}: ${describeFilter(answer.filter, answer.zone, answer.nowMs)}`,
          FILTER_MOST,
        ),
      },
      ...notes(answer),
      richText([
        richSection([
          richTextOf("To run it, press "),
          richTextOf("Run", { bold: true }),
          richTextOf(" or type:"),
          richBreak,
          ...codeElements(`${command} run ${writtenName(search.name)}`),
        ]),
      ]),
      context(mrkdwn(audience(answer))),
      ...(before === null
        ? []
        : [
            codeLine(
              "It replaces what you had saved under this name. To have that back, copy this line:",
              savingLine(command, before),
            ),
          ]),
      { type: "actions", elements: [...savedButtons(search, { reader })] },
    ],
  };
};

/** What was deleted, and how to have it back. */
export const deletedBlocks = (command: string, search: SavedSearch): readonly AnyBlock[] => [
  codeLine(
    `Deleted “${visible(search.name)}”. To have it back, copy this line:`,
    savingLine(command, search),
  ),
];

export const renderDeleted = (command: string, search: SavedSearch): Message => ({
  text: `Deleted “${escapeMrkdwn(search.name, 200)}”`,
  blocks: deletedBlocks(command, search),
});
