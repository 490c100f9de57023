import type { ModalView } from "@slack/types";
import { asSeen } from "../../as-seen.js";
import type { Ask } from "../../payloads.js";
import type { Question } from "../../questions.js";
import type { Room } from "../../room.js";
import type { QueryShown } from "../../watch-form/query-blocks.js";
import { readQuery, tryBacktest } from "../../watch-form/read-query.js";
import { isFixed, renderWatchForm } from "../../watch-form/render-watch-form.js";
import { draftOf, isElaborate, newDraft } from "../../watch-form/watch-draft.js";
import type { WatchFormMetadata } from "../../watch-form/watch-form-metadata.js";
import { leftOut } from "../../watch-form/watch-query.js";
import { requireChangeable, type WatchReader, watchReaderOf } from "../../watches/watch-reader.js";

/** Whoever fills in a form that was asked for somewhere. */
export const formReaderOf = (
  { access }: Room,
  { userId }: Pick<Ask, "userId">,
  { channelId }: Pick<WatchFormMetadata, "channelId">,
): Promise<WatchReader> => watchReaderOf(access, { userId, channelId });

/**
 * The form as far as it is filled in.
 * @param query as Slack would send it
 * @param read the same, where it has been read already
 * @throws WatchGoneError, WatchNotYoursError
 */
export const loadForm = async (
  room: Room,
  ask: Ask,
  metadata: WatchFormMetadata,
  query: string,
  read?: Promise<Question>,
): Promise<ModalView> => {
  const { draft, watchId } = metadata;
  const [reader, { zone }] = await Promise.all([
    formReaderOf(room, ask, metadata),
    room.askers.askerOf(ask.userId),
  ]);
  const watch = watchId === null ? null : requireChangeable(room.alerts, reader, watchId);
  const options = { zone, groupMinutes: draft.groupMinutes };
  const shown: QueryShown =
    watch !== null && isFixed(watchId)
      ? {
          ...{ text: asSeen(watch.query), filter: watch.filter, ignored: [] },
          ...{ problem: null, corrections: [] },
          backtest: await tryBacktest(room, watch.filter, options),
        }
      : await readQuery(room, await (read ?? room.questions.read(ask.userId, query)), options);
  const own = { userId: ask.userId, zone, isAdmin: reader.isAdmin };
  const zones = watch === null ? [zone] : [zone, draftOf(watch, own).zone];
  return renderWatchForm({
    ...{ watch, query: shown, zone, zones },
    metadata: { ...metadata, leftOut: leftOut(shown.ignored) },
    isAdmin: reader.isAdmin,
    nowMs: room.clock(),
  });
};

/** A new watch's form. */
export const loadNewForm = async (
  room: Room,
  ask: Ask,
  query: string,
  read?: Promise<Question>,
): Promise<ModalView> => {
  const { channelId, responseUrl } = ask;
  const [{ isAdmin }, { zone }] = await Promise.all([
    watchReaderOf(room.access, ask),
    room.askers.askerOf(ask.userId),
  ]);
  const metadata: WatchFormMetadata = {
    ...{
      watchId: null,
      channelId,
      responseUrl,
      page: null,
      version: 0,
      isOpen: false,
      leftOut: [],
    },
    draft: newDraft({ userId: ask.userId, zone, isAdmin }, channelId),
  };
  return loadForm(room, ask, metadata, query, read);
};

/**
 * A watch's form, filled in.
 * @param page of the list that it is asked for in
 * @throws WatchGoneError, WatchNotYoursError
 */
export const loadEditForm = async (
  room: Room,
  ask: Ask,
  watchId: string,
  page: number | null,
): Promise<ModalView> => {
  const { channelId, responseUrl } = ask;
  const [reader, { zone }] = await Promise.all([
    watchReaderOf(room.access, ask),
    room.askers.askerOf(ask.userId),
  ]);
  const watch = requireChangeable(room.alerts, reader, watchId);
  const draft = draftOf(watch, { userId: ask.userId, zone, isAdmin: reader.isAdmin });
  const metadata: WatchFormMetadata = {
    ...{ watchId, channelId, responseUrl, page, version: 0, draft },
    ...{ isOpen: isElaborate(draft), leftOut: [] },
  };
  return loadForm(room, ask, metadata, watch.query);
};
