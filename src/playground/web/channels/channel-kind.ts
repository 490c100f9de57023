import type { PageChannel } from "../../page/protocol.js";

/** A channel, public or private; everything else is a direct conversation. */
export const isRoom = ({ kind }: Pick<PageChannel, "kind">): boolean =>
  kind === "public" || kind === "private";

/** The direct conversation of one person with the app. */
export const isAppChat = ({ kind, hasBot }: Pick<PageChannel, "kind" | "hasBot">): boolean =>
  kind === "im" && hasBot;

/** "#security", or the names of the others in a direct conversation. */
export const titleOf = (channel: Pick<PageChannel, "kind" | "name">): string =>
  isRoom(channel) ? `#${channel.name}` : channel.name;
