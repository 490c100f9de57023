import { toEpochMs } from "../audit/time.js";
import type { SupportWindow } from "../insights/support-window.js";
import { windowsHolding } from "../insights/windows-holding.js";
import type { AlertState } from "../state/alerts/alert-state.js";
import type { Mute } from "../state/alerts/mute.js";
import { type AlertMessage, isAlert, type OutboxMessage } from "../state/alerts/outbox-message.js";
import type { Watch } from "../state/alerts/watch.js";
import { followsSupportAccess, SUPPORT_WATCH_ID } from "./built-in-watches.js";
import { lastEndOfDayMs } from "./day-end.js";
import type { Ledger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import { newMessage } from "./new-message.js";
import { nextScheduledMs, previousScheduledMs } from "./schedule.js";
import { isSettled } from "./settle.js";
import type { AlertSources } from "./sources.js";
import { concernedFromUs } from "./support-belonging.js";

const HOUR_MS = 3_600_000;
/** Events of a window may come this late after it was seen to be closed, and are still shown in its message. */
const WINDOW_LINGERS_MS = 24 * HOUR_MS;
const LOOK_AT_SUPPORT_MS = 30_000;
const EVENTS_MOST = 1_000;
const KEY_DIGITS = 16;

export interface TimersDeps {
  readonly ledger: Ledger;
  readonly state: Pick<AlertState, "eventsOf">;
  readonly sources: Pick<AlertSources, "supportWindows">;
  readonly clock: () => number;
  readonly createId: () => string;
  readonly log: AlertLog;
}

export interface Timers {
  /** Does what has become due by itself: ends mutes, escalates, warns, makes digests, closes groups. Never rejects. */
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
    const watch = ledger.watch(alert.watchId);
    const told = { ...alert, subject: { ...alert.subject, escalateMs: null } };
    if (!watch?.escalation || watch.deletedMs !== null) return [told];
    const { afterMinutes, to } = watch.escalation;
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

  const isOn = ({ pausedMs, deletedMs }: Watch): boolean => pausedMs === null && deletedMs === null;

  const digestOf = (watch: Watch, nowMs: number): readonly OutboxMessage[] => {
    const { schedule, activeFromMs, updatedMs, lastDigestMs } = watch;
    if (schedule === null || !isOn(watch)) return [];
    const firstMs = nextScheduledMs(schedule, activeFromMs);
    const lastMs = lastDigestMs !== null && lastDigestMs > activeFromMs ? lastDigestMs : null;
    // A schedule that somebody has just changed begins with its next moment, not with one gone by.
    const dueMs = nextScheduledMs(schedule, Math.max(lastMs ?? activeFromMs, updatedMs));
    if (dueMs > nowMs) return [];
    // After a time without the bot, one digest tells of all of it; not of a pause.
    const toMs = previousScheduledMs(schedule, nowMs + 1);
    const fromMs = lastMs ?? previousScheduledMs(schedule, firstMs);
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

  interface Reason {
    /** Given before where one of them is remembered; the first is to be. */
    readonly keys: readonly string[];
    readonly reason: "open-long" | "end-of-day";
  }

  /** Why to warn of a window that is open now. */
  const reasonsOf = (
    window: SupportWindow,
    watch: Watch,
    toldMs: number,
    nowMs: number,
  ): readonly Reason[] => {
    const { afterHours, zone } = watch.supportWarning ?? { afterHours: 24, zone: "UTC" };
    const sinceMs = toEpochMs(window.fromUs);
    const reasons: Reason[] = [];
    if (nowMs - sinceMs >= afterHours * HOUR_MS) {
      // By what opened it: a late event may make the window begin earlier, and it is the same one.
      const keys = window.opened.map(({ id }) => `open-${afterHours}h-${id.slice(0, KEY_DIGITS)}`);
      reasons.push({ keys, reason: "open-long" });
    }
    const dayMs = lastEndOfDayMs(zone, nowMs);
    // Where it was told of after that, people have just heard that it is open.
    if (dayMs >= Math.max(sinceMs, toldMs))
      reasons.push({ keys: [`day-${dayMs}`], reason: "end-of-day" });
    return reasons;
  };

  const supportAlert = async (
    alert: AlertMessage,
    windows: readonly SupportWindow[],
    nowMs: number,
  ): Promise<readonly OutboxMessage[]> => {
    const watch = ledger.watch(alert.watchId);
    const { postedMs } = alert;
    if (watch === undefined || postedMs === null) return [];
    const { warned, closesMs } = alert.subject;
    const told = await state.eventsOf(alert.id, EVENTS_MOST);
    const mine = windowsHolding(
      windows,
      told.map(({ eventId }) => eventId),
    );
    const open = followsSupportAccess(watch) ? mine.filter(({ toUs }) => toUs === null) : [];
    if (open.length === 0) {
      if (closesMs !== null) return [];
      const lingersMs = followsSupportAccess(watch) ? WINDOW_LINGERS_MS : 0;
      return [{ ...alert, subject: { ...alert.subject, closesMs: nowMs + lingersMs } }];
    }
    const due = isOn(watch)
      ? open
          .flatMap((window) =>
            reasonsOf(window, watch, postedMs, nowMs).map((reason) => ({ ...reason, window })),
          )
          .filter(({ keys }) => !keys.some((key) => warned.includes(key)))
      : [];
    if (due.length === 0 && closesMs === null) return [];
    const subject = {
      ...alert.subject,
      closesMs: null,
      warned: [...warned, ...due.flatMap(({ keys }) => keys.slice(0, 1))],
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

  /** What fails stands in nobody's way: the next look does it, since nothing has been marked as done. */
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (err) {
      log.error({ err, what }, "could not look after alerts; trying again");
    }
  };

  return {
    async run() {
      const nowMs = clock();
      await attempt("mutes", () => endMutes(nowMs));
      await attempt("escalations", () => escalate(nowMs));
      await attempt("digests", () => makeDigests(nowMs));
      await attempt("groups", () => settle(nowMs));
      await attempt("support access", () => lookAtSupport(nowMs));
    },
  };
};
