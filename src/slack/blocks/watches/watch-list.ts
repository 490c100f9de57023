import type { AnyBlock, Button } from "@slack/types";
import type { Mute } from "../../../state/alerts/mute.js";
import { mayUnmute, type WatchReader } from "../../watches/watch-reader.js";
import { countOf, formatCount } from "../counts.js";
import { button, context, mrkdwn, section } from "../elements.js";
import type { Message } from "../message.js";
import { escapeMrkdwn, plainText } from "../text.js";
import { unmuteButton } from "./watch-buttons.js";
import { muteWords, renderWatchEntry, unmuteButtonsOf, type WatchShown } from "./watch-entry.js";
import { howToWatch } from "./watching-examples.js";

/** Watches on a page of the list. */
export const PAGE_SIZE = 6;
/** Mutes of all watches that are shown. */
const MOST_MUTES = 4;

export interface WatchListShown {
  /** All that the reader sees, by number. */
  readonly watches: readonly WatchShown[];
  /** Under way, of all watches. */
  readonly mutes: readonly Mute[];
  readonly reader: WatchReader;
  readonly command: string;
  /** From 0; the last one when it is beyond the end. */
  readonly page: number;
  /** What has just been done, or what to do. */
  readonly notice?: readonly AnyBlock[];
}

const headline = ({ watches }: WatchListShown): string => {
  const failing = watches.filter(({ delivery }) => delivery.failingCode !== null).length;
  const paused = watches.filter(({ watch }) => watch.pausedMs !== null).length;
  const parts = [
    countOf(watches.length, "watch", "watches"),
    ...(paused === 0 ? [] : [`${formatCount(paused)} paused`]),
    ...(failing === 0 ? [] : [`${formatCount(failing)} not delivered`]),
  ];
  return parts.join(", ");
};

const pager = (page: number, pages: number): readonly Button[] => [
  ...(page > 0 ? [button("watches.page", "◀ Previous", String(page - 1))] : []),
  ...(page < pages - 1 ? [button("watches.page", "Next ▶", String(page + 1), { nth: 2 })] : []),
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

/** Mutes that hold back a user's events in all watches. */
const generalMutes = ({ mutes, reader }: WatchListShown, page: number): readonly AnyBlock[] => {
  if (mutes.length === 0) return [];
  const shown = mutes.slice(0, MOST_MUTES);
  const more = mutes.length - shown.length;
  const buttons = shown
    .filter((mute) => mayUnmute(mute, undefined, reader))
    .map((mute, index) => unmuteButton(mute, page, index + 1));
  return [
    context(
      mrkdwn("In all watches:"),
      ...shown.map((mute) => mrkdwn(muteWords(mute), 500)),
      ...(more > 0 ? [mrkdwn(`+${countOf(more, "more mute")}`)] : []),
    ),
    ...(buttons.length === 0 ? [] : [{ type: "actions" as const, elements: [...buttons] }]),
  ];
};

/** What somebody is told of, and how each of it fares. */
export const renderWatchList = (list: WatchListShown): Message => {
  const { watches, mutes, reader, command, notice = [] } = list;
  const name = escapeMrkdwn(command, 40);
  if (watches.length === 0) {
    return {
      text: "There are no watches yet.",
      blocks: [
        ...notice,
        section(reader.isAdmin ? "*There are no watches yet.*" : "*You have no watches yet.*"),
        ...howToWatch(command),
      ],
    };
  }
  const pages = Math.ceil(watches.length / PAGE_SIZE);
  const page = Math.min(list.page, pages - 1);
  const onPage = watches.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const general = reader.isAdmin ? Math.min(mutes.length, MOST_MUTES) : 0;
  const entries = onPage.flatMap((shown, index) => {
    const above = onPage.slice(0, index).map((each) => unmuteButtonsOf(each, reader));
    return renderWatchEntry(shown, {
      ...{ reader, page, command, nth: index + 1 },
      mutesBefore: above.reduce((sum, count) => sum + count, general),
    });
  });
  return {
    text: headline(list),
    blocks: [
      ...notice,
      section(`*${headline(list)}*`),
      context(
        mrkdwn(
          reader.isAdmin
            ? "Everybody's, since you are an admin"
            : "Yours, and those of this channel",
        ),
      ),
      ...generalMutes(list, page),
      ...entries,
      ...turning(page, pages, watches.length),
      context(
        mrkdwn(`\`${name} watch QUERY\` makes a watch, \`${name} unwatch N\` deletes watch #N.`),
      ),
    ],
  };
};
