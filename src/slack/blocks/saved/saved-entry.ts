import type { AnyBlock } from "@slack/types";
import { fromEpochMs } from "../../../audit/time.js";
import type { SavedSearch } from "../../../state/saved-search.js";
import { asSeen } from "../../as-seen.js";
import { context, mrkdwn } from "../elements.js";
import { cut, richBreak, richSection, richText, richTextOf, slackDate, visible } from "../text.js";
import { type SavedButtonsPlace, savedButtons } from "./saved-buttons.js";

const NAME_MOST = 100;
const QUERY_MOST = 250;

const sharing = (
  { ownerId, channelId }: SavedSearch,
  { reader }: SavedButtonsPlace,
): readonly string[] => {
  if (channelId === null) return [];
  if (ownerId !== reader.userId) return [`Shared by <@${ownerId}>`];
  return [`Shared with ${channelId === reader.channelId ? "this channel" : `<#${channelId}>`}`];
};

const lastRun = ({ lastRunMs }: SavedSearch): string =>
  lastRunMs === null ? "Not run yet" : `Last run ${slackDate(fromEpochMs(lastRunMs))}`;

/** A saved search in a list: its name, its words as typed, and what can be done with it. */
export const renderSavedEntry = (
  search: SavedSearch,
  place: SavedButtonsPlace,
): readonly AnyBlock[] => [
  richText([
    richSection([
      richTextOf(cut(visible(search.name), NAME_MOST), { bold: true }),
      richBreak,
      richTextOf(cut(visible(asSeen(search.query)), QUERY_MOST), { code: true }),
    ]),
  ]),
  context(mrkdwn([...sharing(search, place), lastRun(search)].join(" · "))),
  { type: "actions", elements: [...savedButtons(search, place)] },
];
