import { followsSupportAccess } from "../../../alerts/built-in-watches.js";
import { WatchGoneError } from "../../../alerts/errors.js";
import { compareCursors, cursorOf } from "../../../audit/cursor.js";
import type { AuditEvent } from "../../../audit/event.js";
import type { Filter } from "../../../audit/filter.js";
import { timeSpanOf } from "../../../audit/time-span.js";
import { readEvents } from "../../../insights/read-events.js";
import { filterIn } from "../../../insights/stretch.js";
import type { AlertMessage } from "../../../state/alerts/outbox-message.js";
import { EventGoneError } from "../../errors.js";
import type { Room } from "../../room.js";
import { supportFilter } from "./support-filter.js";

/** Events looked through for the latest one that is still stored. */
const LOOKED_THROUGH = 20;
/** A message lists the newest of so many that arrived last. */
const EVENTS_SHOWN = 10;

/** The latest events of an alert to arrive, those that are still stored. */
export const latestEvents = async (
  { alerts, store }: Pick<Room, "alerts" | "store">,
  { id }: AlertMessage,
  most: number,
): Promise<readonly AuditEvent[]> => readEvents(store, await alerts.eventsOf(id, most));

/** The newest of those that the alert's message shows: its menu is about that one. */
export const latestEvent = async (
  room: Room,
  alert: AlertMessage,
): Promise<AuditEvent | undefined> => {
  const shown = (await latestEvents(room, alert, LOOKED_THROUGH)).slice(0, EVENTS_SHOWN);
  return [...shown].sort((one, other) => compareCursors(cursorOf(other), cursorOf(one)))[0];
};

/** @throws EventGoneError when none of the latest is stored any more */
export const requireLatestEvent = async (room: Room, alert: AlertMessage): Promise<AuditEvent> => {
  const latest = await latestEvent(room, alert);
  if (latest === undefined) throw new EventGoneError();
  return latest;
};

/**
 * What an alert's watch looks for, from the alert's first event to its last; of support access, what
 * support did in it.
 * @throws EventGoneError when the alert's events are remembered no longer
 */
export const filterOfAlert = async (
  { alerts, store }: Pick<Room, "alerts" | "store">,
  { id, watchId, subject }: AlertMessage,
): Promise<Filter> => {
  const watch = alerts.watch(watchId);
  if (watch === undefined) throw new WatchGoneError();
  const refs = await alerts.eventsOf(id, subject.eventCount);
  const span = timeSpanOf(refs);
  if (span === undefined) throw new EventGoneError();
  return followsSupportAccess(watch)
    ? supportFilter({ store }, span.fromUs, refs)
    : filterIn(watch.filter, span);
};
