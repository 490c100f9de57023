import type { AnyBlock, RichTextElement } from "@slack/types";
import { fromEpochMs } from "../../../audit/time.js";
import type { SavedSearch } from "../../../state/saved-search.js";
import { cut, richBreak, richDate, richSection, richText, richTextOf, visible } from "../text.js";
import { type SavedButtonsPlace, savedButtons } from "./saved-buttons.js";

const NAME_MOST = 100;
const QUERY_MOST = 250;

const sharing = (
  { ownerId, channelId }: SavedSearch,
  { reader }: SavedButtonsPlace,
): readonly RichTextElement[] => {
  if (channelId === null) return [];
  if (ownerId !== reader.userId) {
    return [richTextOf("Shared by "), { type: "user", user_id: ownerId }, richTextOf(" · ")];
  }
  return channelId === reader.channelId
    ? [richTextOf("Shared with this channel · ")]
    : [richTextOf("Shared with "), { type: "channel", channel_id: channelId }, richTextOf(" · ")];
};

const lastRun = ({ lastRunMs }: SavedSearch): readonly RichTextElement[] =>
  lastRunMs === null
    ? [richTextOf("Not run yet")]
    : [richTextOf("Last run "), richDate(fromEpochMs(lastRunMs))];

/** A saved search in a list: its name, its words as typed, and what can be done with it. */
export const renderSavedEntry = (
  search: SavedSearch,
  place: SavedButtonsPlace,
): readonly AnyBlock[] => [
  richText([
    richSection([
      richTextOf(cut(visible(search.name), NAME_MOST), { bold: true }),
      richBreak,
      richTextOf(cut(visible(search.query), QUERY_MOST), { code: true }),
      richBreak,
      ...sharing(search, place),
      ...lastRun(search),
    ]),
  ]),
  { type: "actions", elements: [...savedButtons(search, place)] },
];
