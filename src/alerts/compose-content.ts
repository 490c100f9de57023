import { compareCursors, cursorOf } from "../audit/cursor.js";
import type { AuditEvent } from "../audit/event.js";
import { toEpochMs } from "../audit/time.js";
import { timeSpanOf } from "../audit/time-span.js";
import type { SeenBefore } from "../insights/seen-before.js";
import type { SupportWindow } from "../insights/support-window.js";
import { windowsHolding } from "../insights/windows-holding.js";
import type { AlertEvent, AlertState } from "../state/alerts/alert-state.js";
import type { Mute } from "../state/alerts/mute.js";
import {
  type AlertMessage,
  type AlertSubject,
  isAlert,
  type OutboxMessage,
  type Subject,
} from "../state/alerts/outbox-message.js";
import type { Watch } from "../state/alerts/watch.js";
import { followsSupportAccess } from "./built-in-watches.js";
import type { AlertContent, AlertedEvent, OutboxContent } from "./content.js";
import { waitingFor } from "./destinations.js";
import type { Ledger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import type { AlertSources, EventRef } from "./sources.js";

/** How many event ids a message's metadata names. */
export const IDS_NAMED = 200;
const EVENTS_SHOWN = 10;
/** Events take up to five minutes to appear: later than that is late. Source: the vendor's article. */
const LATE_MS = 5 * 60_000;
/** What Slack takes at once is out sooner than this. */
const WAITED_MS = 60_000;

export interface ComposeDeps {
  readonly ledger: Ledger;
  readonly state: Pick<AlertState, "eventsOf">;
  readonly sources: AlertSources;
  /** Epoch ms. */
  readonly clock: () => number;
  readonly log: AlertLog;
}

/** What a message has to tell now; undefined: what it is about is gone, so there is nothing to tell. */
export type Compose = (message: OutboxMessage) => Promise<OutboxContent | undefined>;

/** How long after it happened an event was told: with the message, or in an edit as soon as it arrived. */
const delayMs = ({ event, arrivedMs }: AlertedEvent, postedMs: number): number =>
  Math.max(arrivedMs, postedMs) - toEpochMs(event.timeUs);

const lateMsOf = (events: readonly AlertedEvent[], postedMs: number): number | null => {
  const most = Math.max(0, ...events.map((one) => delayMs(one, postedMs)));
  const waited = events.some(({ arrivedMs }) => postedMs - arrivedMs > WAITED_MS);
  return most > LATE_MS || waited ? most : null;
};

/** How long after the end of its mute a message was posted, if it had to wait. */
const afterMute = ({ untilMs }: Mute, postedMs: number): number | null =>
  postedMs - untilMs > WAITED_MS ? postedMs - untilMs : null;

const byTime = (one: AlertedEvent, other: AlertedEvent): number =>
  compareCursors(cursorOf(other.event), cursorOf(one.event));

export const createCompose = ({ ledger, state, sources, clock, log }: ComposeDeps): Compose => {
  /** A message without it is better than none. */
  const seenBeforeOf = async (event: AuditEvent | undefined): Promise<SeenBefore | null> => {
    if (event === undefined) return null;
    try {
      return await sources.seenBefore(event);
    } catch (err) {
      log.warn({ err }, "could not look up what happened before an alert");
      return null;
    }
  };

  const alerted = async (refs: readonly AlertEvent[]): Promise<readonly AlertedEvent[]> => {
    const arrivals = new Map(refs.map(({ eventId, arrivedMs }) => [eventId, arrivedMs]));
    const events = await sources.events(refs);
    return events.map((event) => ({ event, arrivedMs: arrivals.get(event.id) ?? 0 }));
  };

  /** The first event is what a burst must not hide. */
  const openingOf = async (
    { opening }: AlertSubject,
    events: readonly AlertedEvent[],
  ): Promise<AlertedEvent | null> => {
    if (opening === null) return null;
    const { eventId, timeUs } = opening;
    const there = events.find(({ event }) => event.id === eventId);
    if (there !== undefined) return there;
    const [event] = await sources.events([{ eventId, timeUs: BigInt(timeUs) }]);
    return event === undefined ? null : { event, arrivedMs: toEpochMs(event.timeUs) };
  };

  const mutedHere = (alertId: string): Mute | null =>
    ledger
      .allMutes()
      .filter((mute) => mute.alertId === alertId)
      .sort((one, other) => other.createdMs - one.createdMs)[0] ?? null;

  /** The windows of support access that an alert's events opened; null where it is about something else. */
  const windowsOf = async (
    refs: readonly EventRef[],
    watch: Watch,
  ): Promise<readonly SupportWindow[] | null> => {
    if (!followsSupportAccess(watch)) return null;
    const span = timeSpanOf(refs);
    if (span === undefined) return [];
    const windows = await sources.supportWindows(span.fromUs);
    return windowsHolding(
      windows,
      refs.map(({ eventId }) => eventId),
    );
  };

  const alertContent = async (message: AlertMessage, watch: Watch): Promise<AlertContent> => {
    const { subject } = message;
    const refs = await state.eventsOf(message.id, IDS_NAMED);
    const events = [...(await alerted(refs))];
    const shown = events.slice(0, EVENTS_SHOWN).sort(byTime);
    const opening = await openingOf(subject, events);
    const nowMs = clock();
    const postedMs = message.postedMs ?? nowMs;
    const mute = subject.muteId === null ? null : (ledger.mute(subject.muteId) ?? null);
    return {
      kind: "alert",
      messageId: message.id,
      watch,
      eventCount: subject.eventCount,
      events: shown,
      eventIds: refs.map(({ eventId }) => eventId),
      opening,
      actors: subject.actors,
      types: subject.types,
      seenBefore: await seenBeforeOf(opening?.event),
      lateMs: mute === null ? lateMsOf(shown, postedMs) : afterMute(mute, postedMs),
      acknowledged: subject.acknowledged,
      mute,
      mutedHere: mutedHere(message.id),
      fileEvents: subject.file?.eventCount ?? null,
      needsFile: subject.eventCount > IDS_NAMED,
      supportWindows: await windowsOf(refs, watch),
      nowMs,
    };
  };

  const alertById = async (id: string): Promise<AlertMessage | undefined> => {
    const message = await ledger.message(id);
    return message !== undefined && isAlert(message) ? message : undefined;
  };

  type About<K extends Subject["kind"]> = Extract<Subject, { kind: K }>;
  type Told = Promise<OutboxContent | undefined>;

  const escalation = async (messageId: string, about: About<"escalation">, watch: Watch): Told => {
    const alert = await alertById(about.alertId);
    if (alert === undefined) return undefined;
    const { afterMinutes } = about;
    return {
      ...{ kind: "escalation", messageId, watch, afterMinutes },
      ...{ alert: await alertContent(alert, watch), alertPlace: alert.place },
    };
  };

  const supportWarning = async (
    messageId: string,
    about: About<"support-warning">,
    watch: Watch,
  ): Told => {
    const alert = await alertById(about.alertId);
    if (alert === undefined) return undefined;
    const windows = await windowsOf(await state.eventsOf(alert.id, IDS_NAMED), watch);
    const window = windows?.find(({ fromUs }) => toEpochMs(fromUs) === about.sinceMs);
    // Closed in the meantime: a warning would be wrong by the time that it is read.
    if (window === undefined || window.toUs !== null) return undefined;
    const { reason } = about;
    return {
      ...{ kind: "support-warning", messageId, watch, reason, window },
      ...{ alertPlace: alert.place, nowMs: clock() },
    };
  };

  return async (message) => {
    const { id: messageId, subject } = message;
    if (subject.kind === "mute-ended") {
      const mute = ledger.mute(subject.muteId);
      if (mute === undefined) return undefined;
      const watch = mute.watchId === null ? null : (ledger.watch(mute.watchId) ?? null);
      return { kind: "mute-ended", messageId, mute, watch };
    }
    const watch = message.watchId === null ? undefined : ledger.watch(message.watchId);
    if (watch === undefined) return undefined;
    switch (subject.kind) {
      case "alert":
        return isAlert(message) ? alertContent(message, watch) : undefined;
      case "escalation":
        return escalation(messageId, subject, watch);
      case "support-warning":
        return supportWarning(messageId, subject, watch);
      case "digest": {
        const { fromMs, toMs } = subject;
        const zone = watch.schedule?.zone ?? "UTC";
        const digest = await sources.digest(watch.filter, { fromMs, toMs }, zone);
        return { kind: "digest", messageId, watch, digest };
      }
      case "test": {
        const example = await sources.newest(watch.filter);
        return { kind: "test", messageId, watch, by: subject.by, example, nowMs: clock() };
      }
      case "undeliverable": {
        const { code, destination, resolvedMs } = subject;
        const waiting = waitingFor(ledger, destination);
        return {
          ...{ kind: "undeliverable", messageId, watch, code, destination, resolvedMs },
          eventCount: waiting.reduce((sum, alert) => sum + alert.subject.eventCount, 0),
          watchCount: new Set(waiting.map(({ watchId }) => watchId)).size,
        };
      }
    }
  };
};
