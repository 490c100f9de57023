import type { EventBatch } from "../audit/event-batch.js";
import { MINUTE_US, type TimeUs } from "../audit/time.js";
import { mayConcernSupport } from "../insights/may-concern-support.js";
import type { AlertState } from "../state/alerts/alert-state.js";
import { type AlertMessage, isAlert } from "../state/alerts/outbox-message.js";
import type { Watch } from "../state/alerts/watch.js";
import { SUPPORT_WATCH_ID } from "./built-in-watches.js";
import { groupMatches, type Match } from "./grouping.js";
import type { Ledger } from "./ledger.js";
import { quietUntilMs } from "./quiet-hours.js";
import type { AlertSources } from "./sources.js";
import { belongingToWindows, concernedFromUs } from "./support-belonging.js";
import { createWatchIndex, type WatchIndex } from "./watch-index.js";

/** Rows of a batch that are in the store. */
export interface StoredRows {
  readonly batch: EventBatch;
  readonly rows: readonly number[];
}

export interface TakeEventsDeps {
  readonly ledger: Ledger;
  readonly state: Pick<AlertState, "hadEvents" | "eventsOf">;
  readonly sources: Pick<AlertSources, "supportWindows">;
  /** How far back from its beginning a watch takes events. */
  readonly overlapMinutes: number;
  readonly clock: () => number;
  readonly createId: () => string;
}

/**
 * Puts what watches find among stored events into the outbox, each event once a watch however often it
 * is taken. Everything is on disk when the promise is fulfilled.
 */
export type TakeEvents = (stored: StoredRows) => Promise<void>;

/** Whether a watch looks at events as they come. */
export const isWatching = ({ pausedMs, deletedMs, schedule }: Watch): boolean =>
  pausedMs === null && deletedMs === null && schedule === null;

/** When a watch's alert of now goes out: a critical one at once, others after the quiet hours. */
const dueMsOf = ({ quiet, severity }: Watch, nowMs: number): number =>
  quiet === null || severity === "critical" ? nowMs : (quietUntilMs(quiet, nowMs) ?? nowMs);

const valueAt = ({ values, indexes }: EventBatch["typeNames"], row: number): string | null =>
  values[indexes[row] ?? 0] ?? null;

export const createTakeEvents = (deps: TakeEventsDeps): TakeEvents => {
  const { ledger, state, sources, overlapMinutes, clock, createId } = deps;
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

  const supportAlerts = (): readonly AlertMessage[] =>
    ledger
      .openMessages()
      .filter(isAlert)
      .filter(({ watchId }) => watchId === SUPPORT_WATCH_ID);

  /** Messages about support access show whatever happens in it. */
  const concernedBy = async ({ batch, rows }: StoredRows): Promise<readonly AlertMessage[]> => {
    const open = supportAlerts();
    if (open.length === 0) return [];
    const windows = await sources.supportWindows(concernedFromUs(open, clock()));
    const accounts = windows.flatMap(({ createdAccounts }) => createdAccounts);
    const concerns = rows.some((row) =>
      mayConcernSupport(
        valueAt(batch.typeNames, row) ?? "",
        valueAt(batch.userTypes, row),
        valueAt(batch.actorNames, row),
        accounts,
      ),
    );
    return concerns ? open : [];
  };

  return async (stored) => {
    const watches = ledger.watches().filter(isWatching);
    const found = indexOf(watches).match(stored.batch, stored.rows);
    const concerned = await concernedBy(stored);
    if (found.length === 0 && concerned.length === 0) return;

    await ledger.enter(async () => {
      const nowMs = clock();
      const had = await state.hadEvents(found);
      const fresh: readonly Match[] = found.filter(
        ({ watchId, eventId }) => !had.has(`${watchId}|${eventId}`),
      );
      const belongings = await belongingToWindows(
        fresh.filter(({ watchId }) => watchId === SUPPORT_WATCH_ID),
        supportAlerts(),
        { sources, state },
      );
      const { messages, events, heldBack } = groupMatches(fresh, {
        watch: ledger.watch,
        openMessages: ledger.openMessages(),
        mutes: ledger.mutes(),
        nowMs,
        dueMsOf: (watch) => dueMsOf(watch, nowMs),
        createId,
        belongsTo: ({ watchId, eventId }) =>
          watchId === SUPPORT_WATCH_ID ? belongings.get(eventId) : undefined,
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
