import { setTimeout as delay } from "node:timers/promises";
import type { AlertState } from "../state/alerts/alert-state.js";
import { type AlertMessage, isAlert } from "../state/alerts/outbox-message.js";
import { createAcknowledge } from "./acknowledge.js";
import { createAttachList } from "./attach-list.js";
import { createCompose } from "./compose-content.js";
import { createDeliver } from "./deliver.js";
import { enterBuiltIns } from "./enter-built-ins.js";
import { AlertGoneError } from "./errors.js";
import { openLedger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import { createMuteKeeper } from "./mute-keeper.js";
import { createOutboxLoop } from "./outbox-loop.js";
import { alertsStatus, watchDelivery } from "./outbox-status.js";
import type { AlertPoster } from "./poster.js";
import { restateEdits } from "./restate-edits.js";
import { createSeenEvents } from "./seen-events.js";
import type { AlertSources, MayView } from "./sources.js";
import type { StoredRows } from "./stored-rows.js";
import { createTakeEvents } from "./take-events.js";
import { createTellAdmins } from "./tell-admins.js";
import { createTimers } from "./timers/create-timers.js";
import { createWatchKeeper } from "./watch-keeper.js";
import type { Alerts } from "./watches.js";

export interface AlertsOptions {
  readonly state: AlertState;
  readonly poster: AlertPoster;
  readonly sources: AlertSources;
  readonly mayView: MayView;
  /** Slack user ids of those who are told what cannot be delivered. */
  readonly adminIds: () => Promise<readonly string[]>;
  /** `AUDIT_ALERT_CHANNEL`: null turns the built-in watches off. */
  readonly alertChannel: string | null;
  /** How far back from its beginning a watch takes events: `CODE42_OVERLAP_MINUTES`. */
  readonly overlapMinutes: number;
  /** A new id that cannot be guessed, without `|`. */
  readonly createId: () => string;
  readonly log: AlertLog;
  /** Epoch ms. */
  readonly clock?: () => number;
  /** 0 to 1. */
  readonly random?: () => number;
}

export interface RunningAlerts extends Alerts {
  /** Puts what watches find into the outbox; on disk when fulfilled. The same rows may come again. */
  take(stored: StoredRows): Promise<void>;
  /** Delivers and looks at the clock from now on. */
  start(): void;
  /** Does all that is due at this moment and waits for it; for whoever has a clock of their own. */
  runDue(): Promise<void>;
  /** Begins nothing more; fulfilled when what is under way has ended. */
  stop(): Promise<void>;
}

/** The clock is looked at this often at least: for mutes, escalations, digests. */
const LOOK_EVERY_MS = 1_000;
const AFTER_FAULT_MS = 1_000;
const DAY_MS = 86_400_000;
/** As long as Code42 itself has events that could be handed on once more, and a little. */
const KEEP_DAYS = 120;

/**
 * Alerts from their state on: what was under way when the process before ended goes on.
 * @throws StateError, StoreError
 */
export const createAlerts = async (options: AlertsOptions): Promise<RunningAlerts> => {
  const { state, poster, sources, mayView, adminIds, alertChannel, overlapMinutes } = options;
  const { createId, log, clock = Date.now, random = Math.random } = options;
  const ledger = await openLedger(state);
  const seenEvents = createSeenEvents({ sources, overlapMinutes });
  await enterBuiltIns({ ledger, seenEvents, channelId: alertChannel, clock });
  await restateEdits(ledger, clock());

  let alarm = new AbortController();
  const wake = (): void => alarm.abort();

  const compose = createCompose({ ledger, state, sources, clock, log });
  const loop = createOutboxLoop({
    ledger,
    deliver: createDeliver({
      ...{ ledger, poster, compose, mayView, clock, random, log },
      attachList: createAttachList({ ledger, state, sources, poster, clock, log }),
      onRefused: createTellAdmins({ ledger, adminIds, clock, createId, log }),
    }),
    clock,
    onDelivered: () => wake(),
    onFault: (err) => log.error({ err }, "the outbox cannot be written; trying again"),
  });
  const timers = createTimers({ ledger, state, sources, clock, createId, log });
  const takeEvents = createTakeEvents({
    ...{ ledger, state, sources, overlapMinutes, clock, createId, log },
  });
  const watches = createWatchKeeper({ ledger, seenEvents, clock, createId });
  const mutes = createMuteKeeper({ ledger, clock, createId });
  const acknowledge = createAcknowledge({ ledger, clock });

  const thenWake = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    wake();
    return result;
  };

  const requireAlert = async (id: string): Promise<AlertMessage> => {
    const message = await ledger.message(id);
    if (message === undefined || !isAlert(message)) throw new AlertGoneError();
    return message;
  };

  let prunedMs = Number.NEGATIVE_INFINITY;
  const prune = async (): Promise<void> => {
    const nowMs = clock();
    if (Math.abs(nowMs - prunedMs) < DAY_MS) return;
    prunedMs = nowMs;
    await state.deleteAlertsBefore(nowMs - KEEP_DAYS * DAY_MS);
  };

  let isStopping = false;
  const rest = async (ms: number): Promise<void> => {
    const { signal } = alarm;
    try {
      await delay(Math.max(0, ms), undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };

  const look = async (): Promise<number> => {
    try {
      await timers.run();
      await prune();
      loop.launch();
      const restMs = (loop.nextDueMs() ?? Number.POSITIVE_INFINITY) - clock();
      return Math.min(LOOK_EVERY_MS, Math.max(restMs, loop.isBusy() ? LOOK_EVERY_MS : 0));
    } catch (err) {
      log.error({ err }, "could not look after alerts; trying again");
      return AFTER_FAULT_MS;
    }
  };

  const run = async (): Promise<void> => {
    while (!isStopping) {
      // Renewed before the look: what comes during it is looked at right after.
      alarm = new AbortController();
      await rest(await look());
    }
  };
  let running: Promise<void> | undefined;

  return {
    watches: () => ledger.watches().filter(({ deletedMs }) => deletedMs === null),
    watch: ledger.watch,
    createWatch: watches.create,
    changeWatch: (id, settings) => thenWake(watches.change(id, settings)),
    pauseWatch: watches.pause,
    resumeWatch: watches.resume,
    deleteWatch: watches.remove,
    testWatch: (id, by) => thenWake(watches.test(id, by)),
    deliveryOf: (watchId) => watchDelivery(ledger, watchId, clock()),
    mutes: () => ledger.mutes().filter(({ untilMs }) => untilMs > clock()),
    mute: (draft) => thenWake(mutes.mute(draft)),
    unmute: (id, by) => thenWake(mutes.unmute(id, by)),
    alert: requireAlert,
    eventsOf: (alertId, limit) => state.eventsOf(alertId, limit),
    acknowledge: (alertId, userId) => thenWake(acknowledge(alertId, userId)),
    status: () => alertsStatus(ledger, clock()),
    take: (stored) => thenWake(takeEvents(stored)),
    start() {
      running ??= run();
    },
    async runDue() {
      do {
        await timers.run();
        loop.launch();
        await loop.idle();
      } while ((loop.nextDueMs() ?? Number.POSITIVE_INFINITY) <= clock());
    },
    async stop() {
      isStopping = true;
      wake();
      await running;
      await loop.idle();
      await ledger.idle();
    },
  };
};
