import { DAY_US, formatUs, fromEpochMs, HOUR_US, type TimeUs } from "../audit/time.js";
import type { TimeRange } from "../state/state.js";
import type { AuditStore } from "../store/audit-store.js";
import type { AuditSource } from "./audit-source.js";
import type { EventSink } from "./event-sink.js";
import { findGaps } from "./find-gaps.js";
import type { PositionKeeper } from "./position-keeper.js";
import { readWindow, type WindowReader } from "./read-window.js";
import type { SyncLog } from "./sync-log.js";
import { API_KEEPS_US, lookbackUsOf, type SyncSettings } from "./sync-settings.js";
import { floorTo, latestOf } from "./time-steps.js";

export interface CompletenessDeps {
  readonly source: AuditSource;
  readonly store: Pick<AuditStore, "countByHour">;
  readonly keeper: PositionKeeper;
  readonly sink: EventSink;
  readonly settings: SyncSettings;
  readonly clock: () => number;
  readonly log: SyncLog;
  readonly signal: AbortSignal;
  readonly readerOf: (onPage: WindowReader["onPage"]) => WindowReader;
}

export interface Completeness {
  /**
   * Compares everything read so far, or what happened since `sinceUs`, with the API's own counts and reads
   * again the hours that lack something.
   */
  check(sinceUs?: TimeUs): Promise<void>;
  /** Hours that were found to lack something and have not been read again yet. */
  gaps(): number;
}

export const createCompleteness = (deps: CompletenessDeps): Completeness => {
  const { source, store, keeper, sink, settings, clock, log, signal, readerOf } = deps;
  let gaps = 0;
  /** By hour: what the API counts twice or what cannot be stored. Asking again would not change it. */
  const explained = new Map<TimeUs, number>();

  // Times have microseconds: one less makes `toUs` exclusive, whether or not the API includes the end.
  const countApi = ({ fromUs, toUs }: TimeRange) =>
    source.count({ fromUs, toUs: toUs - 1n }, { signal });
  const countStore = ({ fromUs, toUs }: TimeRange) => store.countByHour(fromUs, toUs);
  const reader = readerOf(async (page) => {
    // A crash may have come between storing and alerting: what the store has is handed on too.
    await sink.put(page, "repair", true);
  });

  /** From what the backfill has read and the API still has, to where late events no longer arrive. */
  const rangeOf = (sinceUs: TimeUs | undefined): TimeRange | undefined => {
    const position = keeper.current();
    if (position === undefined) return undefined;
    const nowUs = fromEpochMs(clock());
    const apiKeepsUs = nowUs - API_KEEPS_US;
    // A day less, for the store deletes whole days.
    const storeKeepsUs = settings.retentionDays
      ? nowUs - BigInt(Math.round(settings.retentionDays) - 1) * DAY_US
      : apiKeepsUs;
    const fromUs = latestOf(
      position.backfilledFromUs,
      apiKeepsUs,
      storeKeepsUs,
      sinceUs ?? apiKeepsUs,
    );
    return { fromUs, toUs: position.polledUntilUs - lookbackUsOf(settings) };
  };

  const repair = async (gap: TimeRange): Promise<void> => {
    await readWindow(gap, reader);
    const held = [...(await countStore(gap)).values()].reduce((sum, count) => sum + count, 0);
    const missing = (await countApi(gap)) - held;
    if (missing <= 0) return;
    log.warn(
      { from: formatUs(gap.fromUs), missing },
      "Code42 counts more events in this hour than it gives: some are the same, or cannot be read",
    );
    const hourUs = floorTo(gap.fromUs, HOUR_US);
    if (gap.fromUs === hourUs && gap.toUs === hourUs + HOUR_US) explained.set(hourUs, missing);
  };

  return {
    gaps: () => gaps,
    check: async (sinceUs) => {
      const range = rangeOf(sinceUs);
      if (range === undefined) return;
      const found = await findGaps(range, {
        countApi,
        countStore,
        explained: (hourUs) => explained.get(hourUs) ?? 0,
      });
      gaps = found.length;
      if (gaps > 0) log.warn({ hours: gaps }, "events are missing; reading those hours again");
      for (const gap of found) {
        await repair(gap);
        gaps--;
      }
    },
  };
};
