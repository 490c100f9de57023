import { formatUs } from "../audit/time.js";
import type { EventSink } from "./event-sink.js";
import type { PositionKeeper } from "./position-keeper.js";
import { readWindow, type WindowReader } from "./read-window.js";
import type { SyncLog } from "./sync-log.js";
import { latestOf } from "./time-steps.js";
import { createWindowSize } from "./window-size.js";

export interface BackfillDeps {
  readonly keeper: PositionKeeper;
  readonly sink: EventSink;
  readonly pageSize: number;
  readonly clock: () => number;
  readonly log: SyncLog;
  readonly readerOf: (onPage: WindowReader["onPage"]) => WindowReader;
}

export interface Backfill {
  /** Reads the next older window and moves the position; true when there is none left. */
  step(): Promise<boolean>;
  /** Events stored by the backfill since the start of the process. */
  events(): number;
}

const LOG_EVERY_MS = 10_000;

/** Reads history from where the first poll began, newest first, so that answers are soon of use. */
export const createBackfill = (deps: BackfillDeps): Backfill => {
  const { keeper, sink, pageSize, clock, log, readerOf } = deps;
  const size = createWindowSize(pageSize);
  let events = 0;
  let loggedMs = Number.NEGATIVE_INFINITY;

  const reader = readerOf(async (page) => {
    events += await sink.put(page, "backfill");
  });

  const logProgress = (done: boolean, coveredFrom: string) => {
    if (!done && clock() - loggedMs < LOG_EVERY_MS) return;
    loggedMs = clock();
    log.info({ coveredFrom, events }, done ? "backfill done" : "backfill under way");
  };

  return {
    events: () => events,
    step: async () => {
      const position = keeper.current();
      if (position === undefined) return false;
      const { backfilledFromUs: toUs, backfillTargetUs: targetUs } = position;
      if (toUs <= targetUs) return true;
      const fromUs = latestOf(toUs - size.widthUs(), targetUs);
      const received = await readWindow({ fromUs, toUs }, reader);
      size.observe(toUs - fromUs, received);
      await keeper.backfilledFrom(fromUs);
      const done = fromUs <= targetUs;
      logProgress(done, formatUs(fromUs));
      return done;
    },
  };
};
