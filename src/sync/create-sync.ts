import { formatUs, fromEpochMs } from "../audit/time.js";
import { realSleep, type Sleep } from "../code42/sleep.js";
import type { State } from "../state/state.js";
import type { AuditStore } from "../store/audit-store.js";
import type { AuditSource } from "./audit-source.js";
import { createBackfill } from "./backfill.js";
import { createCheckSchedule } from "./check-schedule.js";
import { createCompleteness } from "./completeness.js";
import { createEventSink, type StoredEvents } from "./event-sink.js";
import { failureDelayMs } from "./failure-delay.js";
import { type Activity, createHealth } from "./health.js";
import { createPoll } from "./poll.js";
import { createPositionKeeper } from "./position-keeper.js";
import type { WindowReader } from "./read-window.js";
import { createSilenceWatch } from "./silence-watch.js";
import type { SyncLog } from "./sync-log.js";
import { backfillTargetUsOf, lookbackUsOf, type SyncSettings } from "./sync-settings.js";
import type { SyncStatus } from "./sync-status.js";

export interface SyncOptions {
  readonly client: AuditSource;
  readonly store: Pick<AuditStore, "append" | "countByHour" | "extent">;
  readonly state: Pick<State, "syncPosition" | "saveSyncPosition">;
  readonly settings: SyncSettings;
  readonly log: SyncLog;
  /** Called with every event that may be new, before the position moves; may be called again for it. */
  readonly onStored?: (events: StoredEvents) => Promise<void>;
  /** Epoch ms. */
  readonly clock?: () => number;
  readonly sleep?: Sleep;
  readonly random?: () => number;
}

/** Keeps the store in step with Code42. */
export interface Sync {
  start(): void;
  /** Ends soon, whatever is under way; what was read by then stays read. */
  stop(): Promise<void>;
  status(): SyncStatus;
}

const PAGE_SIZE = 10_000;

export const createSync = (options: SyncOptions): Sync => {
  const { client, store, state, settings, log, onStored = async () => {} } = options;
  const { clock = Date.now, sleep = realSleep, random = Math.random } = options;
  const pageSize = settings.pageSize ?? PAGE_SIZE;
  const stopping = new AbortController();
  const { signal } = stopping;

  const health = createHealth(clock, log);
  const keeper = createPositionKeeper(state);
  const sink = createEventSink({ store, log, onStored });
  const readerOf = (onPage: WindowReader["onPage"]): WindowReader => ({
    source: client,
    pageSize,
    signal,
    onPage,
    onShort: (range, counted, received) =>
      log.warn(
        { at: formatUs(range.fromUs), counted, received },
        "one second has more events than Code42 gives",
      ),
  });
  const parts = { keeper, sink, settings, clock, log, signal, readerOf };
  const poll = createPoll({ ...parts, onProgress: () => health.succeeded("poll") });
  const backfill = createBackfill({ ...parts, pageSize });
  const completeness = createCompleteness({ ...parts, source: client, store });
  const schedule = createCheckSchedule(lookbackUsOf(settings));
  const watch = createSilenceWatch({ settings, clock, keeper, sink, health, log });

  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
    signal.addEventListener("abort", () => resolve(), { once: true });
  });

  const pause = async (ms: number): Promise<void> => {
    try {
      await sleep(Math.max(0, ms), signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };

  /** @returns how long to leave it: 0 after a success */
  const attempt = async (activity: Activity, work: () => Promise<void>): Promise<number> => {
    try {
      await work();
      health.succeeded(activity);
      return 0;
    } catch (error) {
      if (signal.aborted) return 0;
      health.failed(activity, error);
      return failureDelayMs(error, health.failures(activity), random);
    }
  };

  const resume = async (): Promise<void> => {
    if (keeper.current() !== undefined) return;
    const [position, extent] = await Promise.all([state.syncPosition(), store.extent()]);
    sink.note(extent.newestUs);
    if (position === undefined) return;
    const nowUs = fromEpochMs(clock());
    const replaced = extent.events === 0 && position.backfilledFromUs < position.polledUntilUs;
    if (replaced) log.warn({}, "the store is empty: the history is read again");
    keeper.resume({
      polledUntilUs: position.polledUntilUs,
      backfilledFromUs: extent.events === 0 ? position.polledUntilUs : position.backfilledFromUs,
      backfillTargetUs: backfillTargetUsOf(settings, nowUs),
    });
    // Whatever ended the process before may have been a fault.
    schedule.troubled(position.polledUntilUs, nowUs);
  };

  const pollLoop = async (): Promise<void> => {
    const everyMs = settings.pollSeconds * 1000;
    while (!signal.aborted) {
      const startMs = clock();
      const failureMs = await attempt("poll", async () => {
        await resume();
        const { clockWentBack } = await poll();
        if (clockWentBack) schedule.wantAll();
        begin();
      });
      const nowUs = fromEpochMs(clock());
      if (failureMs > 0) schedule.troubled(keeper.current()?.polledUntilUs ?? nowUs, nowUs);
      // From start to start; never longer than once, even if the clock went back meanwhile.
      const restMs = Math.min(everyMs, startMs + everyMs - clock());
      await pause(Math.max(restMs, failureMs));
    }
  };

  const backfillLoop = async (): Promise<void> => {
    await begun;
    for (let done = false; !done && !signal.aborted; ) {
      const failureMs = await attempt("backfill", async () => {
        done = await backfill.step();
      });
      if (failureMs > 0) await pause(failureMs);
    }
    schedule.wantAll();
  };

  // Silence shows within a minute; a look costs nothing, a check is rare.
  const lookEveryMs = Math.min(60_000, Math.max(5000, settings.pollSeconds * 1000));
  const checkLoop = async (): Promise<void> => {
    while (!signal.aborted) {
      await pause(lookEveryMs);
      watch.look();
      const position = keeper.current();
      if (signal.aborted || position === undefined || health.failures("poll") > 0) continue;
      const due = schedule.due(clock(), position.polledUntilUs);
      if (due === undefined) continue;
      const failureMs = await attempt("check", async () => {
        await completeness.check(due.sinceUs);
        schedule.done(due);
      });
      if (failureMs > 0) await pause(failureMs);
    }
  };

  let running: Promise<unknown> | undefined;
  return {
    start: () => {
      if (running !== undefined || signal.aborted) return;
      watch.started();
      running = Promise.all([pollLoop(), backfillLoop(), checkLoop()]);
    },
    stop: async () => {
      stopping.abort();
      await running;
      await keeper.flush();
    },
    status: () => {
      const position = keeper.current();
      // The position stands before the first answer: until then it covers nothing.
      const covered =
        position === undefined || position.backfilledFromUs >= position.polledUntilUs
          ? undefined
          : position;
      const lastError = health.readError();
      const checkError = health.checkError();
      return {
        configured: true,
        ok: lastError === null,
        lastSuccessMs: health.lastSuccessMs(),
        lastError,
        completeUntilUs: covered?.polledUntilUs ?? null,
        backfill: {
          done: position !== undefined && position.backfilledFromUs <= position.backfillTargetUs,
          coveredFromUs: covered?.backfilledFromUs ?? null,
          targetFromUs: position?.backfillTargetUs ?? null,
          events: backfill.events(),
        },
        gaps: completeness.gaps(),
        warnings: [
          ...watch.warnings(),
          ...(checkError === null ? [] : [`Completeness could not be checked: ${checkError}`]),
        ],
      };
    },
  };
};
