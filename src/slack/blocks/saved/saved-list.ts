import type { AnyBlock, Button } from "@slack/types";
import type { SavedSearch } from "../../../state/saved-search.js";
import type { SavedReader, VisibleSearches } from "../../saved/onlooker.js";
import { formatCount } from "../counts.js";
import { button, context, mrkdwn, section } from "../elements.js";
import type { Message } from "../message.js";
import { escapeMrkdwn, plainText } from "../text.js";
import { renderSavedEntry } from "./saved-entry.js";
import { howToSave } from "./saving-examples.js";

/** Saved searches on a page of the list. */
const PAGE_SIZE = 10;

export interface SavedListShown extends VisibleSearches {
  readonly command: string;
  readonly reader: SavedReader;
  /** From 0; the last one when it is beyond the end. */
  readonly page: number;
  /** What has just been done, or what to do. */
  readonly notice?: readonly AnyBlock[];
}

const headline = ({ mine, channel }: VisibleSearches): string => {
  const own = mine.length === 0 ? "no saved searches" : `${formatCount(mine.length)} saved`;
  const others =
    channel.length === 0
      ? ""
      : ` Other people share ${formatCount(channel.length)} with this channel.`;
  return `You have ${own}.${others}`;
};

const pager = (page: number, pages: number): readonly Button[] => [
  ...(page > 0 ? [button("saved.page", "◀ Previous", String(page - 1))] : []),
  ...(page < pages - 1 ? [button("saved.page", "Next ▶", String(page + 1), { nth: 2 })] : []),
];

const turning = (page: number, pages: number, count: number): readonly AnyBlock[] => {
  if (pages === 1) return [];
  const first = page * PAGE_SIZE + 1;
  const last = Math.min(count, first + PAGE_SIZE - 1);
  return [
    context(plainText(`${first}–${last} of ${formatCount(count)}`, 100)),
    { type: "actions", elements: [...pager(page, pages)] },
  ];
};

/** All that somebody can run from where they are: their own first, then what others share there. */
export const renderSavedList = (shown: SavedListShown): Message => {
  const { mine, channel, command, reader, notice = [] } = shown;
  const all = [...mine, ...channel];
  const name = escapeMrkdwn(command, 40);
  if (all.length === 0) {
    return {
      text: "You have no saved searches yet.",
      blocks: [...notice, section("*You have no saved searches yet.*"), ...howToSave(command)],
    };
  }
  const pages = Math.ceil(all.length / PAGE_SIZE);
  const page = Math.min(shown.page, pages - 1);
  const onPage = all.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const entries = (searches: readonly SavedSearch[], title: string): readonly AnyBlock[] =>
    searches.length === 0
      ? []
      : [
          section(`*${title}*`),
          ...searches.flatMap((search) =>
            renderSavedEntry(search, { reader, page, nth: onPage.indexOf(search) + 1 }),
          ),
        ];
  return {
    text: headline(shown),
    blocks: [
      ...notice,
      ...entries(
        onPage.filter((search) => mine.includes(search)),
        "Your saved searches",
      ),
      ...entries(
        onPage.filter((search) => channel.includes(search)),
        "Shared with this channel",
      ),
      ...turning(page, pages, all.length),
      context(
        mrkdwn(
          `\`${name} run NAME\` runs one. Words after the name are added to its own, as in \`${name} run NAME 10.0.0.0/8\`.`,
        ),
      ),
    ],
  };
};
