import { noticeMessage } from "../blocks/notice.js";
import { renderRelatedView } from "../blocks/related-view.js";
import { renderResults } from "../blocks/results.js";
import { renderSharedResults } from "../blocks/shared-results.js";
import { UnknownControlError } from "../errors.js";
import { type PagePlace, parsePlace } from "../page-place.js";
import type { ActionHandler } from "./action-handler.js";

const placeOf = (value: string): PagePlace => {
  const place = parsePlace(value);
  if (place === undefined) throw new UnknownControlError();
  return place;
};

/** `page.next` and `page.previous`: in the place of the page that was clicked in. */
export const onPage: ActionHandler = async ({ search, messenger, views }, ask, value) => {
  const shown = await search.page(ask.userId, placeOf(value), { summary: ask.view === null });
  if (ask.view !== null) await views.replace(ask, renderRelatedView(shown));
  else await messenger.replace(ask, renderResults(shown));
};

/** `result.share`: the page for everybody in the channel. */
export const onShare: ActionHandler = async ({ search, messenger, presses }, ask, value) => {
  const isShared = await presses.once(`${ask.userId}|${ask.channelId}|${value}`, async () => {
    const shown = await search.page(ask.userId, placeOf(value), { summary: false });
    await messenger.share(ask, renderSharedResults({ ...shown, sharedBy: ask.userId }));
  });
  if (!isShared) return;
  await messenger.answer(ask, noticeMessage("Shared: everybody in this channel can see it now."));
};
