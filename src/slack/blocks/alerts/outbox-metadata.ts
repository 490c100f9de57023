import type { AlertContent, NoticeContent, OutboxContent } from "../../../alerts/content.js";
import type { OutboxMetadata } from "./outbox-rendering.js";

const EVENTS_NAMED = 200;
/** Hex digits of an event's id: enough to tell 200 of them apart. */
const ID_DIGITS = 16;

const ofAlert = ({ messageId, watch, eventCount, eventIds }: AlertContent): OutboxMetadata => ({
  event_type: "audit_alert",
  event_payload: {
    watch_id: watch.id,
    group_id: messageId,
    event_count: eventCount,
    event_ids: eventIds
      .slice(0, EVENTS_NAMED)
      .map((id) => id.slice(0, ID_DIGITS))
      .join(","),
  },
});

const ofNotice = ({ kind, messageId, watch }: NoticeContent): OutboxMetadata => ({
  event_type: "audit_notice",
  event_payload: {
    group_id: messageId,
    notice: kind,
    ...(watch === null ? {} : { watch_id: watch.id }),
  },
});

/** By what a message is found again in Slack, and which events an alert tells. */
export const outboxMetadata = (content: OutboxContent): OutboxMetadata =>
  content.kind === "alert" ? ofAlert(content) : ofNotice(content);
