import type { AuditEvent } from "../../audit/event.js";
import { everything, type Filter } from "../../audit/filter.js";
import { toEpochMs } from "../../audit/time.js";
import { parseRelatedValue } from "../blocks/details/related-value.js";
import { renderEventDetailsView } from "../blocks/event-details.js";
import { renderRelatedView } from "../blocks/related-view.js";
import { EventGoneError, UnknownControlError } from "../errors.js";
import type { Room } from "../room.js";
import type { ActionHandler } from "./action-handler.js";

const eventOf = async ({ store }: Room, id: string): Promise<AuditEvent> => {
  const event = await store.event(id);
  if (event === undefined) throw new EventGoneError();
  return event;
};

/** `event.details` */
export const onEventDetails: ActionHandler = (room, ask, value) =>
  room.views.show(ask, "Audit event", async () => {
    const [event, asker] = await Promise.all([
      eventOf(room, value),
      room.askers.askerOf(ask.userId),
    ]);
    return renderEventDetailsView(event, asker.zoneKnown ? { zoneName: asker.zone } : {});
  });

const AROUND_MS = 15 * 60_000;

export type RelatedFilter = (event: AuditEvent, value: string | undefined) => Partial<Filter>;

const oneOr = (value: string | undefined, all: readonly string[]): string[] =>
  value === undefined ? [...all] : [value];

/** Events of the same user. */
export const sameUser: RelatedFilter = ({ actorName }) =>
  actorName === null ? {} : { users: [actorName] };

/** Events from the same address, or any of the event's. */
export const sameAddress: RelatedFilter = ({ addresses }, value) => ({
  ips: oneOr(value, addresses),
});

/** Events that name the same id, or any of the event's. */
export const sameResource: RelatedFilter = ({ resourceIds }, value) => ({
  resourceIds: oneOr(value, resourceIds),
});

/** Everything from 15 minutes before to 15 minutes after. */
export const around: RelatedFilter = ({ timeUs }) => ({
  from: new Date(toEpochMs(timeUs) - AROUND_MS).toISOString(),
  to: new Date(toEpochMs(timeUs) + AROUND_MS + 1).toISOString(),
});

/** `related.*`: what has something in common with the event, on top of its details. */
export const onRelated =
  (filterOf: RelatedFilter): ActionHandler =>
  (room, ask, text) =>
    room.views.show(ask, "Related events", async () => {
      const related = parseRelatedValue(text);
      if (related === null) throw new UnknownControlError();
      const event = await eventOf(room, related.eventId);
      const filter = { ...everything, ...filterOf(event, related.value) };
      return renderRelatedView(await room.search.ask(ask.userId, filter, { summary: false }));
    });
