import type { KnownBlock, ModalView } from "@slack/types";
import { compareCursors, cursorOf } from "../../../audit/cursor.js";
import type { AuditEvent } from "../../../audit/event.js";
import { countOf, formatCount } from "../counts.js";
import { button, context } from "../elements.js";
import { renderEventRow } from "../event-row.js";
import { LIMITS } from "../limits.js";
import { plainText } from "../text.js";

/** Events that are listed: as many as fit, however long each is. */
export const MOST_EVENTS = 15;

export interface AlertEventsShown {
  readonly alertId: string;
  /** The latest to arrive, at most `MOST_EVENTS`. */
  readonly events: readonly AuditEvent[];
  /** All that the alert has. */
  readonly eventCount: number;
}

const moreOf = ({ alertId, events, eventCount }: AlertEventsShown): readonly KnownBlock[] => {
  const more = eventCount - events.length;
  if (more <= 0) return [];
  return [
    context(plainText(`+${formatCount(more)} more`, 100)),
    {
      type: "actions",
      elements: [button("alert.events", "Show all", alertId, { spoken: "Show all events" })],
    },
  ];
};

const byTime = (one: AuditEvent, other: AuditEvent): number =>
  compareCursors(cursorOf(other), cursorOf(one));

const orderInWords = ({ events, eventCount }: AlertEventsShown): string =>
  events.length < eventCount
    ? `The latest ${formatCount(events.length)} to arrive, newest first`
    : "Newest first";

/** The events of an alert that has several, each with a button to its details. */
export const renderAlertEventsView = (shown: AlertEventsShown): ModalView => ({
  type: "modal",
  title: plainText("Alert", LIMITS.viewTitle),
  close: plainText("Close", LIMITS.viewClose),
  blocks: [
    { type: "header", text: plainText(countOf(shown.eventCount, "event"), LIMITS.headerText) },
    context(plainText(orderInWords(shown), 100)),
    ...[...shown.events]
      .sort(byTime)
      .flatMap((event, index) => renderEventRow(event, { nth: index + 1 })),
    ...moreOf(shown),
  ],
});
