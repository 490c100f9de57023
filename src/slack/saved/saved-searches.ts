import type { SavedSearch, SavedSearchState } from "../../state/saved-search.js";
import type { Access } from "../access.js";
import {
  NotShareableError,
  SavedNameTakenError,
  SavedSearchGoneError,
  SavedSearchNotYoursError,
  TooManySavedError,
} from "./errors.js";
import type { NameReading } from "./name-readings.js";
import { isShareable, type Onlooker, type SavedReader, type VisibleSearches } from "./onlooker.js";
import { nameKeyOf } from "./search-name.js";

export const MOST_OWNED = 100;
export const MOST_SHARED = 50;

export interface SavedSearches {
  /**
   * Adds one, or changes the owner's one of that name.
   * @throws TooManySavedError
   */
  save(
    onlooker: Onlooker,
    name: string,
    query: string,
  ): Promise<{ readonly search: SavedSearch; readonly before: SavedSearch | null }>;
  visibleTo(onlooker: Onlooker): Promise<VisibleSearches>;
  /** By the first of several names that one has: one's own first, then the channel's. */
  find(
    onlooker: Onlooker,
    readings: readonly NameReading[],
  ): Promise<{ readonly search: SavedSearch; readonly reading: NameReading } | undefined>;
  /** @throws SavedSearchGoneError when there is none with this id that they see from there */
  require(onlooker: Onlooker, id: string): Promise<SavedSearch>;
  /** Who looks at a list of them, with what decides about its buttons. */
  readerOf(onlooker: Onlooker): Promise<SavedReader>;
  /**
   * Shares one's own with the channel.
   * @throws SavedSearchGoneError, SavedSearchNotYoursError, NotShareableError, SavedNameTakenError,
   *   TooManySavedError
   */
  share(onlooker: Onlooker, id: string): Promise<SavedSearch>;
  /** @throws SavedSearchGoneError, SavedSearchNotYoursError */
  unshare(onlooker: Onlooker, id: string): Promise<SavedSearch>;
  /**
   * @returns what it was
   * @throws SavedSearchGoneError, SavedSearchNotYoursError
   */
  remove(onlooker: Onlooker, id: string): Promise<SavedSearch>;
  noteRun(search: SavedSearch): Promise<void>;
}

export interface SavedSearchesDeps {
  readonly state: SavedSearchState;
  readonly access: Access;
  readonly clock: () => number;
  readonly createId: () => string;
}

/** Everything is looked up anew each time: between two presses anything may have been changed. */
export const createSavedSearches = ({
  state,
  access,
  clock,
  createId,
}: SavedSearchesDeps): SavedSearches => {
  const sharedIn = async (channelId: string | null): Promise<readonly SavedSearch[]> =>
    channelId === null ? [] : state.savedSearchesIn(channelId);

  const visibleTo = async ({ userId, channelId }: Onlooker): Promise<VisibleSearches> => {
    const [mine, shared] = await Promise.all([state.savedSearchesOf(userId), sharedIn(channelId)]);
    return { mine, channel: shared.filter(({ ownerId }) => ownerId !== userId) };
  };

  const requireVisible = async (
    { userId, channelId }: Onlooker,
    id: string,
  ): Promise<SavedSearch> => {
    const search = await state.savedSearch(id);
    if (search === undefined) throw new SavedSearchGoneError();
    const isShared = search.channelId !== null && search.channelId === channelId;
    if (search.ownerId !== userId && !isShared) throw new SavedSearchGoneError();
    return search;
  };

  const readerOf = async ({ userId, channelId }: Onlooker): Promise<SavedReader> => {
    const { role } = await access.requireStanding(userId);
    return { userId, channelId, isAdmin: role === "admin" };
  };

  const requireChangeable = async (onlooker: Onlooker, id: string): Promise<SavedSearch> => {
    const [search, { isAdmin }] = await Promise.all([
      requireVisible(onlooker, id),
      readerOf(onlooker),
    ]);
    const isMine = search.ownerId === onlooker.userId;
    if (!isMine && !isAdmin) throw new SavedSearchNotYoursError(search.ownerId);
    return search;
  };

  return {
    async save({ userId }, name, query) {
      const outcome = await state.saveSearch(
        {
          ...{ id: createId(), ownerId: userId, nameKey: nameKeyOf(name) },
          ...{ name, query, nowMs: clock() },
        },
        MOST_OWNED,
      );
      if (outcome.kind === "full") throw new TooManySavedError("yours", MOST_OWNED);
      return outcome;
    },
    visibleTo,
    async find(onlooker, readings) {
      const { mine, channel } = await visibleTo(onlooker);
      const byKey = new Map([...channel, ...mine].map((search) => [search.nameKey, search]));
      for (const reading of readings) {
        const search = byKey.get(nameKeyOf(reading.name));
        if (search !== undefined) return { search, reading };
      }
      return undefined;
    },
    require: requireVisible,
    readerOf,
    async share(onlooker, id) {
      const search = await requireVisible(onlooker, id);
      const { userId, channelId } = onlooker;
      if (search.ownerId !== userId) throw new SavedSearchNotYoursError(search.ownerId);
      if (!isShareable(channelId)) throw new NotShareableError(null);
      if (search.channelId !== null && search.channelId !== channelId) {
        throw new NotShareableError(search.channelId);
      }
      const outcome = await state.shareSearch(id, channelId, MOST_SHARED);
      if (outcome.kind === "gone") throw new SavedSearchGoneError();
      if (outcome.kind === "full") throw new TooManySavedError("channel", MOST_SHARED);
      if (outcome.kind === "taken") {
        throw new SavedNameTakenError(outcome.by);
      }
      return outcome.search;
    },
    async unshare(onlooker, id) {
      const search = await requireChangeable(onlooker, id);
      await state.unshareSearch(id);
      return { ...search, channelId: null };
    },
    async remove(onlooker, id) {
      const search = await requireChangeable(onlooker, id);
      await state.deleteSearch(id);
      return search;
    },
    async noteRun({ id }) {
      await state.noteSearchRun(id, clock());
    },
  };
};
