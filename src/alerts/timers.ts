import { fromEpochMs, toEpochMs } from "../audit/time.js";
import type { SupportWindow } from "../insights/support-window.js";
import type { AlertState } from "../state/alerts/alert-state.js";
import type { Mute } from "../state/alerts/mute.js";
import { type AlertMessage, isAlert, type OutboxMessage } from "../state/alerts/outbox-message.js";
import type { Watch } from "../state/alerts/watch.js";
import { SUPPORT_WATCH_ID } from "./built-in-watches.js";
import { endOfDayMs } from "./day-end.js";
import type { Ledger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import { newMessage } from "./new-message.js";
import { nextScheduledMs, previousScheduledMs } from "./schedule.js";
import { isSettled } from "./settle.js";
import type { AlertSources } from "./sources.js";
import { concernedFromUs } from "./support-belonging.js";

const HOUR_MS = 3_600_000;
/** Events of a window may come this late after it was closed, and are still shown in its message. */
const WINDOW_LINGERS_MS = 24 * HOUR_MS;
const LOOK_AT_SUPPORT_MS = 30_000;
const EVENTS_MOST = 1_000;

export interface TimersDeps {
  readonly ledger: Ledger;
  readonly state: Pick<AlertState, "eventsOf">;
  readonly sources: Pick<AlertSources, "supportWindows">;
  readonly clock: () => number;
  readonly createId: () => string;
  readonly log: AlertLog;
}

export interface Timers {
  /** Does what has become due by itself: ends mutes, escalates, warns, makes digests, closes groups. */
  run(): Promise<void>;
}

/** What becomes due by the clock alone, each thing once: the mark that it was done is in the same change. */
export const createTimers = (deps: TimersDeps): Timers => {
  const { ledger, state, sources, clock, createId, log } = deps;
  let supportLookedMs = Number.NEGATIVE_INFINITY;

  const alerts = (): readonly AlertMessage[] => ledger.openMessages().filter(isAlert);

  const endedMute = (mute: Mute, nowMs: number): readonly OutboxMessage[] =>
    mute.heldBack > 0
      ? []
      : [
          newMessage({
            ...{ id: createId(), watchId: null, nowMs },
            subject: { kind: "mute-ended", muteId: mute.id },
            destination: { kind: "person", userId: mute.by },
          }),
        ];

  /** What a mute held back is due by itself; where that is nothing, whoever muted is told so. */
  const endMutes = (nowMs: number): Promise<void> =>
    ledger.enter(() => {
      const ended = ledger.mutes().filter(({ untilMs }) => untilMs <= nowMs);
      return {
        change: {
          mutes: ended.map((mute) => ({ ...mute, isDone: true })),
          messages: ended.flatMap((mute) => endedMute(mute, nowMs)),
        },
        result: undefined,
      };
    });

  const escalationOf = (alert: AlertMessage, nowMs: number): readonly OutboxMessage[] => {
    const escalation = ledger.watch(alert.watchId)?.escalation;
    const told = { ...alert, subject: { ...alert.subject, escalateMs: null } };
    if (!escalation) return [told];
    const { afterMinutes, to } = escalation;
    const subject = { kind: "escalation" as const, alertId: alert.id, afterMinutes };
    return [
      told,
      newMessage({
        ...{ id: createId(), watchId: alert.watchId, subject, nowMs },
        destination: to,
      }),
    ];
  };

  const escalate = (nowMs: number): Promise<void> =>
    ledger.enter(() => ({
      change: {
        messages: alerts()
          .filter(({ subject: { escalateMs } }) => escalateMs !== null && escalateMs <= nowMs)
          .flatMap((alert) => escalationOf(alert, nowMs)),
      },
      result: undefined,
    }));

  const settle = (nowMs: number): Promise<void> =>
    ledger.enter(() => ({
      change: {
        messages: ledger
          .openMessages()
          .filter((message) => isSettled(message, nowMs))
          .map((message) => ({ ...message, isDone: true })),
      },
      result: undefined,
    }));

  const digestOf = (watch: Watch, nowMs: number): readonly OutboxMessage[] => {
    const { schedule, activeFromMs, lastDigestMs } = watch;
    if (schedule === null || watch.pausedMs !== null || watch.deletedMs !== null) return [];
    const sinceMs = Math.max(lastDigestMs ?? 0, activeFromMs);
    if (nextScheduledMs(schedule, sinceMs) > nowMs) return [];
    // After a time without the bot, one digest tells of all of it.
    const toMs = previousScheduledMs(schedule, nowMs + 1);
    const fromMs = lastDigestMs ?? previousScheduledMs(schedule, toMs);
    const subject = { kind: "digest" as const, fromMs, toMs };
    return [newMessage({ id: createId(), watchId: watch.id, subject, nowMs })];
  };

  const makeDigests = (nowMs: number): Promise<void> =>
    ledger.enter(() => {
      const due = ledger
        .watches()
        .map((watch) => ({ watch, messages: digestOf(watch, nowMs) }))
        .filter(({ messages }) => messages.length > 0);
      return {
        change: {
          watches: due.map(({ watch, messages: [digest] }) => ({
            ...watch,
            lastFiredMs: nowMs,
            lastDigestMs: digest?.subject.kind === "digest" ? digest.subject.toMs : nowMs,
          })),
          messages: due.flatMap(({ messages }) => messages),
        },
        result: undefined,
      };
    });

  type Reason = { readonly key: string; readonly reason: "open-long" | "end-of-day" };

  /** Why to warn of a window that is open now. */
  const reasonsOf = (window: SupportWindow, watch: Watch, nowMs: number): readonly Reason[] => {
    const { afterHours, zone } = watch.supportWarning ?? { afterHours: 24, zone: "UTC" };
    const sinceMs = toEpochMs(window.fromUs);
    const reasons: Reason[] = [];
    if (nowMs - sinceMs >= afterHours * HOUR_MS) {
      reasons.push({ key: `open-${afterHours}h-${sinceMs}`, reason: "open-long" });
    }
    // The latest end of a day since it was opened, if there was one.
    const dayMs = endOfDayMs(zone, Math.max(sinceMs, nowMs - 24 * HOUR_MS));
    if (dayMs <= nowMs) reasons.push({ key: `day-${dayMs}`, reason: "end-of-day" });
    return reasons;
  };

  const supportAlert = async (
    alert: AlertMessage,
    windows: readonly SupportWindow[],
    nowMs: number,
  ): Promise<readonly OutboxMessage[]> => {
    const watch = ledger.watch(alert.watchId);
    const ids = new Set(
      (await state.eventsOf(alert.id, EVENTS_MOST)).map(({ eventId }) => eventId),
    );
    const mine = windows.filter(({ opened }) => opened.some(({ id }) => ids.has(id)));
    const open = mine.filter(({ toUs }) => toUs === null);
    if (watch === undefined || alert.postedMs === null) return [];
    if (open.length === 0) {
      const lastUs = mine.reduce(
        (last, { toUs }) => ((toUs ?? 0n) > last ? (toUs ?? 0n) : last),
        0n,
      );
      const closesMs = Math.max(alert.postedMs, toEpochMs(lastUs)) + WINDOW_LINGERS_MS;
      if (closesMs === alert.subject.closesMs) return [];
      return [{ ...alert, subject: { ...alert.subject, closesMs } }];
    }
    const { warned } = alert.subject;
    const due = open
      .flatMap((window) => reasonsOf(window, watch, nowMs).map((reason) => ({ ...reason, window })))
      .filter(({ key }) => !warned.includes(key));
    if (due.length === 0 && alert.subject.closesMs === null) return [];
    const subject = {
      ...alert.subject,
      closesMs: null,
      warned: [...warned, ...due.map(({ key }) => key)],
    };
    return [
      { ...alert, subject },
      ...due.map(({ reason, window }) =>
        newMessage({
          ...{ id: createId(), watchId: watch.id, nowMs },
          subject: {
            kind: "support-warning",
            ...{ alertId: alert.id, reason, sinceMs: toEpochMs(window.fromUs), atMs: nowMs },
          },
        }),
      ),
    ];
  };

  const lookAtSupport = async (nowMs: number): Promise<void> => {
    const isDue = Math.abs(nowMs - supportLookedMs) >= LOOK_AT_SUPPORT_MS;
    const followed = alerts().filter(({ watchId }) => watchId === SUPPORT_WATCH_ID);
    if (!isDue || followed.length === 0) return;
    supportLookedMs = nowMs;
    const windows = await sources.supportWindows(concernedFromUs(followed, nowMs));
    await ledger.enter(async () => {
      const messages: OutboxMessage[] = [];
      for (const { id } of followed) {
        const alert = ledger.openMessage(id);
        if (alert !== undefined && isAlert(alert)) {
          messages.push(...(await supportAlert(alert, windows, nowMs)));
        }
      }
      return { change: { messages }, result: undefined };
    });
  };

  return {
    async run() {
      const nowMs = clock();
      await endMutes(nowMs);
      await escalate(nowMs);
      await makeDigests(nowMs);
      await settle(nowMs);
      try {
        await lookAtSupport(nowMs);
      } catch (err) {
        // The next look does what this one could not: nothing has been marked as done.
        log.error({ err, at: fromEpochMs(nowMs).toString() }, "could not look at support access");
      }
    },
  };
};
