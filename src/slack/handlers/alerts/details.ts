import type { ModalView } from "@slack/types";
import { MOST_EVENTS, renderAlertEventsView } from "../../blocks/alerts/alert-events-view.js";
import { renderEventDetailsView } from "../../blocks/event-details.js";
import { renderRelatedView } from "../../blocks/related-view.js";
import { EventGoneError } from "../../errors.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import type { ActionHandler } from "../action-handler.js";
import { filterOfAlert, latestEvents } from "./alert-events.js";

const load = async (room: Room, { userId }: Ask, id: string): Promise<ModalView> => {
  const alert = await room.alerts.alert(id);
  const [events, asker] = await Promise.all([
    latestEvents(room, alert, MOST_EVENTS),
    room.askers.askerOf(userId),
  ]);
  const { eventCount } = alert.subject;
  const [first] = events;
  if (first === undefined) throw new EventGoneError();
  return eventCount === 1
    ? renderEventDetailsView(first, asker.zoneKnown ? { zoneName: asker.zone } : {})
    : renderAlertEventsView({ alertId: id, events, eventCount });
};

/** `alert.details`: all about the alert's event, or a list of its latest ones. */
export const onAlertDetails: ActionHandler = (room, ask, id) =>
  room.views.show(ask, "Alert", () => load(room, ask, id));

/** `alert.events`: all that the watch looks for from the alert's first event to its last, on top of the list. */
export const onAlertEvents: ActionHandler = (room, ask, id) =>
  room.views.show(ask, "Related events", async () => {
    const filter = await filterOfAlert(room, await room.alerts.alert(id));
    return renderRelatedView(await room.search.ask(ask.userId, filter, { summary: false }));
  });
