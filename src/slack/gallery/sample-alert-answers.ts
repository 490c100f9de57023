import type { ModalView } from "@slack/types";
import type { AuditEvent } from "../../audit/event.js";
import { MOST_EVENTS, renderAlertEventsView } from "../blocks/alerts/alert-events-view.js";
import { renderMuted } from "../blocks/alerts/muted.js";
import { renderWatchPaused } from "../blocks/alerts/watch-paused.js";
import type { Message } from "../blocks/message.js";
import { noticeMessage } from "../blocks/notice.js";
import { notInChargeWords } from "../blocks/refusal.js";
import { formatMuteFormMetadata } from "../mute-form/mute-form-metadata.js";
import { renderMuteForm } from "../mute-form/render-mute-form.js";
import { emptyEvents, hostileEvents, hugeEvents, normalEvents } from "./sample-events.js";
import { HOSTILE, HUGE, messageId, mute, watch } from "./sample-watches.js";

const full = (events: readonly AuditEvent[]): readonly AuditEvent[] =>
  Array.from({ length: MOST_EVENTS }, (_, index) => events[index % events.length]).filter(
    (event) => event !== undefined,
  );

const list = (events: readonly AuditEvent[], eventCount: number): ModalView =>
  renderAlertEventsView({ alertId: messageId, events, eventCount });

const metadata = formatMuteFormMetadata({
  alertId: messageId,
  eventId: "0".repeat(64),
  channelId: "C00000000",
  responseUrl: "https://hooks.slack.com/actions/T00000000/0000000000000/000000000000000000000000",
});

const form = (text: string, isAdmin: boolean, userName: string | null): ModalView =>
  renderMuteForm({
    ...{ number: watch.number, watchName: text, userName, isAdmin, metadata },
    zone: "America/New_York",
  });

/** What the buttons of an alert open. */
export const sampleAlertViews = (): readonly (readonly [string, ModalView])[] => [
  ["alert: a few events", list(normalEvents, normalEvents.length)],
  ["alert: an empty event", list(emptyEvents, 2)],
  ["alert: hostile events", list(full(hostileEvents), 10_000)],
  ["alert: huge events", list(full(hugeEvents), 1_234_567)],
  ["mute form: admin", form("Roles assigned or revoked", true, "alice@example.com")],
  ["mute form: owner", form("Roles assigned or revoked", false, "alice@example.com")],
  ["mute form: nobody", form("Roles assigned or revoked", true, null)],
  ["mute form: hostile", form(HOSTILE, true, HOSTILE)],
  ["mute form: huge", form(HUGE, true, HUGE)],
];

const refused = (ownerId: string | null, admins: readonly string[]): Message =>
  noticeMessage(
    notInChargeWords({ ...{ number: 3, ownerId, deed: "mute", admins }, uncertain: true }),
  );

/** What the buttons of an alert answer. */
export const sampleAlertAnswers = (): readonly (readonly [string, Message])[] => [
  ["muted: a watch", renderMuted({ ...mute, userName: null }, { number: 3, name: HOSTILE })],
  [
    "muted: a user in all watches",
    renderMuted({ ...mute, watchId: null, userName: HOSTILE }, { number: 3, name: "Roles" }),
  ],
  ["muted: huge", renderMuted({ ...mute, userName: HUGE }, { number: 3, name: HUGE })],
  ["paused", renderWatchPaused(watch, { name: HOSTILE, wasPaused: false, command: "/audit" })],
  ["paused already", renderWatchPaused(watch, { name: HUGE, wasPaused: true, command: "/audit" })],
  ["not in charge, owned", refused("U11111111", ["U00000000", "S00000000"])],
  ["not in charge, built in", refused(null, ["*"])],
];
