import type { PageChannel } from "../../page/protocol.js";
import { isRoom } from "./channel-kind.js";

/** The channel of an address, or where a newcomer starts: the first open channel with the bot in it. */
export const chooseChannel = (
  channels: readonly PageChannel[],
  wanted: string | null,
): PageChannel | undefined =>
  channels.find(({ id }) => id === wanted) ??
  channels.find((each) => isRoom(each) && each.hasBot && !each.isArchived) ??
  channels[0];
