import { MINUTE_US, type TimeUs } from "../audit/time.js";
import type { AlertState } from "../state/alerts/alert-state.js";
import { type AlertMessage, isAlert } from "../state/alerts/outbox-message.js";
import type { Watch } from "../state/alerts/watch.js";
import { followsSupportAccess } from "./built-in-watches.js";
import { createConcernedBy } from "./concerned-by.js";
import { groupMatches, type Match } from "./grouping.js";
import type { Ledger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import { quietUntilMs } from "./quiet-hours.js";
import type { AlertSources } from "./sources.js";
import type { StoredRows } from "./stored-rows.js";
import { belongingToWindows } from "./support-belonging.js";
import { createWatchIndex, type WatchIndex } from "./watch-index.js";
import { isWatching } from "./watching.js";

export interface TakeEventsDeps {
  readonly ledger: Ledger;
  readonly state: Pick<AlertState, "hadEvents" | "eventsOf">;
  readonly sources: Pick<AlertSources, "supportWindows">;
  /** How far back from its beginning a watch takes events. */
  readonly overlapMinutes: number;
  readonly clock: () => number;
  readonly createId: () => string;
  readonly log: AlertLog;
}

/**
 * Puts what watches find among stored events into the outbox, each event once a watch however often it
 * is taken. Everything is on disk when the promise is fulfilled.
 */
export type TakeEvents = (stored: StoredRows) => Promise<void>;

export const createTakeEvents = (deps: TakeEventsDeps): TakeEvents => {
  const { ledger, state, sources, overlapMinutes, clock, createId, log } = deps;
  const overlapUs: TimeUs = (BigInt(Math.round(overlapMinutes * 60)) * MINUTE_US) / 60n;
  let indexed: { readonly watches: readonly Watch[]; readonly index: WatchIndex } | undefined;

  const indexOf = (watches: readonly Watch[]): WatchIndex => {
    const isSame =
      indexed?.watches.length === watches.length &&
      watches.every(
        ({ filter, activeFromMs }, at) =>
          filter === indexed?.watches[at]?.filter &&
          activeFromMs === indexed.watches[at]?.activeFromMs,
      );
    if (indexed === undefined || !isSame) {
      indexed = { watches, index: createWatchIndex(watches, overlapUs) };
    }
    return indexed.index;
  };

  const follows = (watchId: string): boolean => {
    const watch = ledger.watch(watchId);
    return watch !== undefined && followsSupportAccess(watch);
  };

  const supportAlerts = (): readonly AlertMessage[] =>
    ledger
      .openMessages()
      .filter(isAlert)
      .filter(({ watchId }) => follows(watchId));

  /** A critical alert goes out as soon as it is ready, others after the quiet hours. */
  const dueMsOf = ({ id, quiet, severity }: Watch, readyMs: number): number => {
    if (quiet === null || severity === "critical") return readyMs;
    try {
      return quietUntilMs(quiet, readyMs) ?? readyMs;
    } catch (err) {
      // A zone that is none must not keep events from being taken, or the sync would stand still.
      log.error({ err, watch: id }, "could not work out quiet hours");
      return readyMs;
    }
  };

  const concernedBy = createConcernedBy({ sources, clock, log });

  return async (stored) => {
    const watches = ledger.watches().filter(isWatching);
    const found = indexOf(watches).match(stored.batch, stored.rows);
    const concerned = await concernedBy(stored, supportAlerts());
    if (found.length === 0 && concerned.length === 0) return;

    await ledger.enter(async () => {
      const nowMs = clock();
      const had = await state.hadEvents(found);
      const taken = new Set(had);
      const fresh: readonly Match[] = found.filter(({ watchId, eventId }) => {
        const watch = ledger.watch(watchId);
        // It may have been paused or deleted since the events were matched.
        if (watch === undefined || !isWatching(watch)) return false;
        const before = taken.size;
        // A page may hold an event twice.
        return taken.add(`${watchId}|${eventId}`).size > before;
      });
      const belongings = await belongingToWindows(
        fresh.filter(({ watchId }) => follows(watchId)),
        supportAlerts(),
        { sources, state },
      );
      const { messages, events, heldBack } = groupMatches(fresh, {
        watch: ledger.watch,
        openMessages: ledger.openMessages(),
        mutes: ledger.mutes(),
        nowMs,
        dueMsOf,
        createId,
        belongsTo: ({ watchId, eventId }) =>
          follows(watchId) ? belongings.get(eventId) : undefined,
      });
      const grouped = new Set(messages.map(({ id }) => id));
      const refreshed = concerned
        .map(({ id }) => ledger.openMessage(id))
        .filter((message) => message !== undefined)
        .filter(({ id }) => !grouped.has(id))
        .map((message) => ({ ...message, revision: message.revision + 1 }));
      const fired = new Set(fresh.map(({ watchId }) => watchId));
      return {
        change: {
          watches: watches
            .map(({ id }) => ledger.watch(id))
            .filter((watch) => watch !== undefined)
            .filter(({ id }) => fired.has(id))
            .map((watch) => ({ ...watch, lastFiredMs: nowMs })),
          mutes: ledger
            .mutes()
            .filter(({ id }) => heldBack.has(id))
            .map((mute) => ({ ...mute, heldBack: mute.heldBack + (heldBack.get(mute.id) ?? 0) })),
          messages: [...messages, ...refreshed],
          events,
        },
        result: undefined,
      };
    });
  };
};
