import type { AlertEvent } from "../state/alerts/alert-state.js";
import type { Mute } from "../state/alerts/mute.js";
import {
  type AlertMessage,
  type AlertSubject,
  isAlert,
  type OutboxMessage,
} from "../state/alerts/outbox-message.js";
import type { Watch } from "../state/alerts/watch.js";
import { holdingMute } from "./holding.js";
import { newAlert } from "./new-message.js";
import { tallied } from "./tally.js";

/** An event that a watch has not had before. */
export interface Match {
  readonly watchId: string;
  readonly eventId: string;
  readonly timeUs: bigint;
  readonly actorName: string | null;
  /** The API's name. */
  readonly typeName: string;
}

/** One of these messages, or one of its own that all events with this key share. */
export type Belonging =
  | { readonly kind: "messages"; readonly ids: readonly string[] }
  | { readonly kind: "own"; readonly key: string };

export interface GroupingContext {
  readonly watch: (id: string) => Watch | undefined;
  readonly openMessages: readonly OutboxMessage[];
  readonly mutes: readonly Mute[];
  readonly nowMs: number;
  /** When an alert may go out that is ready at a moment: later in quiet hours. */
  readonly dueMsOf: (watch: Watch, readyMs: number) => number;
  readonly createId: () => string;
  /** Where an event belongs for other reasons than its time; undefined: by its time. */
  readonly belongsTo?: (match: Match) => Belonging | undefined;
}

export interface Grouped {
  readonly messages: readonly AlertMessage[];
  readonly events: readonly AlertEvent[];
  /** How many more events each mute has held back, by its id. */
  readonly heldBack: ReadonlyMap<string, number>;
}

/** Whether more events may join a message. One that is not out yet takes all, however long that lasts. */
export const isJoinable = ({ subject, isDone }: AlertMessage, nowMs: number): boolean =>
  !isDone && (subject.closesMs === null || nowMs < subject.closesMs);

/** The first to happen of what arrived first. */
const openingOf = (matches: readonly Match[]): AlertSubject["opening"] => {
  const [first, ...others] = matches;
  if (first === undefined) return null;
  const { eventId, timeUs } = others.reduce(
    (earliest, match) => (match.timeUs < earliest.timeUs ? match : earliest),
    first,
  );
  return { eventId, timeUs: timeUs.toString() };
};

/**
 * Puts events into messages: into one of the same watch (and mute) that is still open, else into a new
 * one. Prometheus Alertmanager calls it a group.
 */
export const groupMatches = (matches: readonly Match[], context: GroupingContext): Grouped => {
  const { openMessages, mutes, nowMs, createId, belongsTo } = context;
  const open = openMessages.filter(isAlert).filter((alert) => isJoinable(alert, nowMs));
  const changed = new Map<string, AlertMessage>();
  /** What has joined each of them. */
  const joining = new Map<string, Match[]>();
  /** Ids of the messages that further events join, by what they must have in common. */
  const joined = new Map<string, string>();
  const heldBack = new Map<string, number>();
  const events: AlertEvent[] = [];

  const openAlert = (id: string): AlertMessage | undefined =>
    changed.get(id) ?? open.find((alert) => alert.id === id);

  const standing = (
    belonging: Belonging | undefined,
    watchId: string,
    muteId: string | null,
  ): AlertMessage | undefined => {
    if (belonging?.kind === "own") return undefined;
    if (belonging === undefined) {
      return open.find((alert) => alert.watchId === watchId && alert.subject.muteId === muteId);
    }
    // One that waits for the end of a mute is for what that mute holds; an edit disturbs nobody.
    return belonging.ids
      .map(openAlert)
      .filter((alert) => alert !== undefined)
      .find((alert) => alert.place !== null || alert.subject.muteId === muteId);
  };

  /** Quiet hours that the watch has no longer are nothing to wait for. */
  const sooner = (alert: AlertMessage, dueMs: number): AlertMessage =>
    alert.place === null && alert.subject.muteId === null
      ? { ...alert, dueMs: Math.min(alert.dueMs, dueMs) }
      : alert;

  const alertFor = (match: Match, watch: Watch, mute: Mute | undefined): AlertMessage => {
    const muteId = mute?.id ?? null;
    const belonging = belongsTo?.(match);
    const key = belonging?.kind === "own" ? belonging.key : belonging?.ids[0];
    const common = [watch.id, muteId, key].join("|");
    const known = changed.get(joined.get(common) ?? "");
    if (known !== undefined) return known;
    const found = standing(belonging, watch.id, muteId);
    const dueMs = context.dueMsOf(watch, mute?.untilMs ?? nowMs);
    const alert =
      found === undefined
        ? newAlert({ id: createId(), watchId: watch.id, muteId, nowMs, dueMs })
        : sooner(found, dueMs);
    joined.set(common, alert.id);
    changed.set(alert.id, alert);
    return alert;
  };

  /** However many events join at once: one change of what is shown. */
  const grown = (alert: AlertMessage): AlertMessage => {
    const { subject } = alert;
    const more = joining.get(alert.id) ?? [];
    return {
      ...alert,
      revision: alert.revision + 1,
      subject: {
        ...subject,
        eventCount: subject.eventCount + more.length,
        opening: subject.opening ?? openingOf(more),
        actors: [
          ...tallied(
            subject.actors,
            more.map(({ actorName }) => actorName),
          ),
        ],
        types: [
          ...tallied(
            subject.types,
            more.map(({ typeName }) => typeName),
          ),
        ],
      },
    };
  };

  for (const match of matches) {
    const watch = context.watch(match.watchId);
    if (watch === undefined) continue;
    const mute = holdingMute(mutes, { watchId: watch.id, userName: match.actorName }, nowMs);
    const alert = alertFor(match, watch, mute);
    if (mute !== undefined && alert.subject.muteId === mute.id) {
      heldBack.set(mute.id, (heldBack.get(mute.id) ?? 0) + 1);
    }
    const others = joining.get(alert.id);
    if (others === undefined) joining.set(alert.id, [match]);
    else others.push(match);
    const { watchId, eventId, timeUs } = match;
    events.push({ watchId, eventId, timeUs, arrivedMs: nowMs, messageId: alert.id });
  }
  return { messages: [...changed.values()].map(grown), events, heldBack };
};
