import type { AnyBlock } from "@slack/types";
import type { Message } from "../../blocks/message.js";
import { renderWatchList } from "../../blocks/watches/watch-list.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { visibleWatches, watchReaderOf } from "../../watches/watch-reader.js";

/** `watches`: what somebody is told of, and how each of it fares. */
export const answerWatches = async (
  { access, alerts }: Room,
  ask: Pick<Ask, "userId" | "channelId">,
  command: string,
  page = 0,
  notice: readonly AnyBlock[] = [],
): Promise<Message> => {
  const reader = await watchReaderOf(access, ask);
  const mutes = alerts.mutes();
  return renderWatchList({
    watches: visibleWatches(alerts.watches(), reader).map((watch) => ({
      watch,
      delivery: alerts.deliveryOf(watch.id),
      mutes: mutes.filter(({ watchId }) => watchId === watch.id),
    })),
    mutes: mutes.filter(({ watchId }) => watchId === null),
    ...{ reader, command, page, notice },
  });
};
