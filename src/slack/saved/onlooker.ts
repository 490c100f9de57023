import type { SavedSearch } from "../../state/saved-search.js";
import type { Ask } from "../payloads.js";

/** Who asks, and from where: which saved searches they see and may change depends on both. */
export type Onlooker = Pick<Ask, "userId" | "channelId">;

/** Whoever looks at saved searches, with what decides about their buttons. */
export interface SavedReader extends Onlooker {
  /** Admins may make shared searches personal, and delete them. */
  readonly isAdmin: boolean;
}

/** The saved searches that somebody sees from where they are, each list by name. */
export interface VisibleSearches {
  /** Their own, wherever they are shared. */
  readonly mine: readonly SavedSearch[];
  /** Other people's that are shared with the channel. */
  readonly channel: readonly SavedSearch[];
}

/** A direct message has nobody to share with. */
export const isShareable = (channelId: string | null): channelId is string =>
  channelId !== null && !channelId.startsWith("D");
