import type { PageChannel } from "../../page/protocol.js";

/** The channel of an address, or where a newcomer starts: the first open channel with the bot in it. */
export const chooseChannel = (
  channels: readonly PageChannel[],
  wanted: string | null,
): PageChannel | undefined =>
  channels.find(({ id }) => id === wanted) ??
  channels.find(({ kind, hasBot, isArchived }) => isRoom(kind) && hasBot && !isArchived) ??
  channels[0];

const isRoom = (kind: PageChannel["kind"]): boolean => kind === "public" || kind === "private";
