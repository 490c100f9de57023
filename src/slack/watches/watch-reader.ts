import { WatchGoneError } from "../../alerts/errors.js";
import type { Alerts } from "../../alerts/watches.js";
import type { Mute } from "../../state/alerts/mute.js";
import type { Watch, WatchSettings } from "../../state/alerts/watch.js";
import type { Access } from "../access.js";
import { AccessDeniedError } from "../errors.js";
import type { Ask } from "../payloads.js";
import { MuteNotYoursError, WatchNotYoursError } from "./errors.js";

/** Whoever looks at watches, and from where: what they see and may change depends on both. */
export interface WatchReader extends Pick<Ask, "userId" | "channelId"> {
  readonly isAdmin: boolean;
  /** Slack did not tell all their user groups, so they may be an admin all the same. */
  readonly uncertain: boolean;
}

/** @throws AccessDeniedError for somebody without any role */
export const watchReaderOf = async (
  access: Access,
  { userId, channelId }: Pick<Ask, "userId" | "channelId">,
): Promise<WatchReader> => {
  const { role, uncertain } = await access.requireStanding(userId);
  return { userId, channelId, isAdmin: role === "admin", uncertain };
};

/** Admins may change every watch, everybody their own. */
export const mayChange = (
  { ownerId }: Pick<Watch, "ownerId">,
  { userId, isAdmin }: WatchReader,
): boolean => isAdmin || ownerId === userId;

const postsHere = ({ destination }: Watch, { channelId }: WatchReader): boolean =>
  destination.kind === "channel" && destination.channelId === channelId;

/** All for admins; others see their own, and those that post where they ask. */
export const visibleWatches = (watches: readonly Watch[], reader: WatchReader): readonly Watch[] =>
  watches.filter((watch) => mayChange(watch, reader) || postsHere(watch, reader));

/**
 * A watch that the reader may change.
 * @throws WatchGoneError also for one that they do not see, WatchNotYoursError
 */
export const requireChangeable = (
  alerts: Pick<Alerts, "watch">,
  reader: WatchReader,
  id: string,
): Watch => {
  const watch = alerts.watch(id);
  if (watch === undefined || watch.deletedMs !== null) throw new WatchGoneError();
  if (visibleWatches([watch], reader).length === 0) throw new WatchGoneError();
  if (!mayChange(watch, reader)) throw new WatchNotYoursError(watch.number, watch.ownerId);
  return watch;
};

/** Whether the reader may end a mute. @param watch the one that it is of; undefined: of all */
export const mayUnmute = (
  { watchId }: Mute,
  watch: Pick<Watch, "ownerId"> | undefined,
  reader: WatchReader,
): boolean => (watchId === null || watch === undefined ? reader.isAdmin : mayChange(watch, reader));

/**
 * A mute under way that the reader may end; undefined when it has ended.
 * @throws MuteNotYoursError
 */
export const requireMute = (
  alerts: Pick<Alerts, "watch" | "mutes">,
  reader: WatchReader,
  id: string,
): Mute | undefined => {
  const mute = alerts.mutes().find((each) => each.id === id);
  if (mute === undefined) return undefined;
  const watch = mute.watchId === null ? undefined : alerts.watch(mute.watchId);
  if (!mayUnmute(mute, watch, reader)) throw new MuteNotYoursError();
  return mute;
};

/**
 * Only admins make watches that anybody but themselves hears of.
 * @throws AccessDeniedError
 */
export const requireMayHave = (
  { destination, escalation, mention }: WatchSettings,
  { userId, isAdmin, uncertain }: WatchReader,
): void => {
  if (isAdmin) return;
  const isForThemselves = destination.kind === "person" && destination.userId === userId;
  if (!isForThemselves || escalation !== null || mention.length > 0) {
    throw new AccessDeniedError(userId, "admin", uncertain);
  }
};
