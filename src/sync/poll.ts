import { fromEpochMs, HOUR_US, MINUTE_US, type TimeUs } from "../audit/time.js";
import type { TimeRange } from "../state/state.js";
import type { EventSink } from "./event-sink.js";
import type { PositionKeeper } from "./position-keeper.js";
import { readWindow, type WindowReader } from "./read-window.js";
import { CLOCK_SKEW_US, lookbackUsOf, type SyncSettings } from "./sync-settings.js";
import { earliestOf, floorTo, latestOf } from "./time-steps.js";
import { createWindowSize } from "./window-size.js";

export interface PollDeps {
  readonly keeper: PositionKeeper;
  readonly sink: EventSink;
  readonly settings: SyncSettings;
  readonly clock: () => number;
  readonly readerOf: (onPage: WindowReader["onPage"]) => WindowReader;
  /** A part of a long catching up is done. */
  readonly onProgress: () => void;
}

/** The clock went back: polls may have asked for a future without events in the meantime. */
export interface PollResult {
  readonly clockWentBack: boolean;
}

/**
 * Reads what is new and what came late. From the position, an overlap and the clocks' difference back, so
 * that an event that became visible after the last poll is read even if it happened before it; up to the
 * clocks' difference ahead, for our clock may be behind the API's.
 */
export const createPoll = (deps: PollDeps): (() => Promise<PollResult>) => {
  const { keeper, sink, settings, clock, readerOf, onProgress } = deps;
  const lookbackUs = lookbackUsOf(settings);
  const size = createWindowSize(settings.pageSize ?? 10_000);
  let handedOn = false;

  /** In one go as a rule; in windows, oldest first, after a long time without polls. */
  const nextWindow = (fromUs: TimeUs, toUs: TimeUs): TimeRange => {
    if (toUs - fromUs <= latestOf(2n * lookbackUs, HOUR_US)) return { fromUs, toUs };
    return { fromUs, toUs: earliestOf(fromUs + size.widthUs(), toUs) };
  };

  return async () => {
    const startUs = fromEpochMs(clock());
    // Saved before anything is read: a process that ends now must not make its successor start later.
    const position = keeper.current() ?? (await keeper.begin(startUs, settings));
    const untilUs = position.polledUntilUs;
    // To the minute, so that polls without news get the very same answer.
    const firstUs = floorTo(earliestOf(untilUs, startUs) - lookbackUs, MINUTE_US);
    const again = !handedOn;
    handedOn = false;
    const reader = readerOf(async (page) => {
      await sink.put(page, "poll", again);
    });

    const endUs = startUs + CLOCK_SKEW_US;
    for (let fromUs = firstUs; fromUs < endUs; ) {
      const window = nextWindow(fromUs, endUs);
      const received = await readWindow(window, reader);
      size.observe(window.toUs - window.fromUs, received);
      fromUs = window.toUs;
      const doneUs = earliestOf(fromUs, startUs);
      if (doneUs > untilUs) await keeper.polledUntil(doneUs);
      onProgress();
    }
    handedOn = true;
    await keeper.backfilledFrom(earliestOf(firstUs, position.backfilledFromUs));
    await keeper.polledUntil(startUs);
    return { clockWentBack: untilUs > startUs + CLOCK_SKEW_US };
  };
};
