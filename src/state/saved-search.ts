/** A question that somebody keeps under a name. */
export interface SavedSearch {
  readonly id: string;
  /** Slack user id. */
  readonly ownerId: string;
  /** What names are compared by: unique among an owner's searches, and among those shared with a channel. */
  readonly nameKey: string;
  /** As it was typed. */
  readonly name: string;
  /** The question in words, as Slack sends them. Its dates are as they were said: each run reads them anew. */
  readonly query: string;
  /** The channel that it is shared with; null: personal. */
  readonly channelId: string | null;
  /** All times are epoch ms. */
  readonly createdMs: number;
  readonly updatedMs: number;
  /** Whoever ran it; null: nobody yet. */
  readonly lastRunMs: number | null;
}

/** What is to be saved. The id is for a new one; one of the same owner and name keeps its own. */
export interface SavedSearchDraft
  extends Pick<SavedSearch, "id" | "ownerId" | "nameKey" | "name" | "query"> {
  readonly nowMs: number;
}

export type SaveOutcome =
  | {
      readonly kind: "saved";
      readonly search: SavedSearch;
      /** What it replaces. */
      readonly before: SavedSearch | null;
    }
  | { readonly kind: "full" };

export type ShareOutcome =
  | { readonly kind: "shared"; readonly search: SavedSearch }
  | { readonly kind: "gone" }
  | { readonly kind: "full" }
  /** Another one has this name in the channel. */
  | { readonly kind: "taken"; readonly by: SavedSearch };

export interface SavedSearchState {
  savedSearch(id: string): Promise<SavedSearch | undefined>;
  /** By name. */
  savedSearchesOf(ownerId: string): Promise<readonly SavedSearch[]>;
  /** Those shared with a channel, by name. */
  savedSearchesIn(channelId: string): Promise<readonly SavedSearch[]>;
  /**
   * Adds a personal one, or changes the owner's one of that name, which stays shared as it was.
   * @param most an owner may have
   */
  saveSearch(draft: SavedSearchDraft, most: number): Promise<SaveOutcome>;
  /**
   * Shares it with this channel, and with no other any more.
   * @param most a channel may have
   */
  shareSearch(id: string, channelId: string, most: number): Promise<ShareOutcome>;
  unshareSearch(id: string): Promise<void>;
  deleteSearch(id: string): Promise<void>;
  noteSearchRun(id: string, nowMs: number): Promise<void>;
}
