import { canonicalJson } from "../audit/canonical-json.js";
import type { OutboxMessage } from "../state/alerts/outbox-message.js";
import { isBuiltIn, type Watch, type WatchSettings } from "../state/alerts/watch.js";
import { isDroppable } from "./droppable.js";
import { TooManyWatchesError, WatchGoneError } from "./errors.js";
import type { Ledger } from "./ledger.js";
import { newMessage } from "./new-message.js";
import { newWatch } from "./new-watch.js";
import type { SeenEvents } from "./seen-events.js";

const MOST_WATCHES = 200;

export interface WatchKeeperDeps {
  readonly ledger: Ledger;
  readonly seenEvents: SeenEvents;
  readonly clock: () => number;
  readonly createId: () => string;
}

/** What people do with watches; see `Alerts`. */
export interface WatchKeeper {
  create(settings: WatchSettings, ownerId: string): Promise<Watch>;
  change(id: string, settings: WatchSettings): Promise<Watch>;
  pause(id: string, by: string): Promise<Watch>;
  resume(id: string): Promise<Watch>;
  remove(id: string, by: string): Promise<void>;
  test(id: string, by: string): Promise<void>;
}

const isSameQuery = (one: WatchSettings, other: WatchSettings): boolean =>
  canonicalJson(one.filter) === canonicalJson(other.filter) &&
  (one.schedule === null) === (other.schedule === null);

/** Messages of a watch that change with it. */
type MessagesOf = (watchId: string) => readonly OutboxMessage[];
const nothing: MessagesOf = () => [];

export const createWatchKeeper = (deps: WatchKeeperDeps): WatchKeeper => {
  const { ledger, seenEvents, clock, createId } = deps;

  const standing = (id: string): Watch => {
    const watch = ledger.watch(id);
    if (watch === undefined || watch.deletedMs !== null) throw new WatchGoneError();
    return watch;
  };

  /** The watch, from now on. */
  const enter = (next: () => Watch, alsoOf: MessagesOf = nothing): Promise<Watch> =>
    ledger.enter(async () => {
      const watch = next();
      const events = await seenEvents(watch);
      return { change: { watches: [watch], messages: alsoOf(watch.id), events }, result: watch };
    });

  const alter = (
    id: string,
    part: (watch: Watch) => Partial<Watch>,
    alsoOf: MessagesOf = nothing,
  ): Promise<Watch> =>
    ledger.enter(() => {
      const before = standing(id);
      const watch = { ...before, ...part(before) };
      return { change: { watches: [watch], messages: alsoOf(id) }, result: watch };
    });

  /** What waits may go somewhere else now, so its next try is at once. */
  const retried: MessagesOf = (id) =>
    ledger
      .openMessages()
      .filter((message) => message.watchId === id && message.destination === null)
      .filter(({ place }) => place === null)
      .map((message) => ({ ...message, failure: null, nextTryMs: 0 }));

  const nextNumber = (): number => Math.max(0, ...ledger.watches().map(({ number }) => number)) + 1;

  return {
    create: (settings, ownerId) =>
      enter(() => {
        const mine = ledger
          .watches()
          .filter((watch) => watch.ownerId === ownerId && watch.deletedMs === null);
        if (mine.length >= MOST_WATCHES) throw new TooManyWatchesError(MOST_WATCHES);
        const who = { id: `w-${createId()}`, number: nextNumber(), title: null, ownerId };
        return newWatch(settings, who, clock());
      }),
    async change(id, settings) {
      const updatedMs = clock();
      const before = standing(id);
      // At least a millisecond later than it was made: that is how an edited one is known.
      const edited = { updatedMs: Math.max(updatedMs, before.createdMs + 1) };
      if (isSameQuery(before, settings)) {
        return alter(id, () => ({ ...settings, ...edited }), retried);
      }
      return enter(
        () => ({
          ...standing(id),
          ...settings,
          ...edited,
          // What it was called may not be what it is about any longer.
          title: null,
          activeFromMs: updatedMs,
          lastDigestMs: null,
        }),
        retried,
      );
    },
    pause: (id, by) =>
      alter(id, ({ pausedMs }) => (pausedMs === null ? { pausedMs: clock(), pausedBy: by } : {})),
    async resume(id) {
      const { pausedMs } = standing(id);
      if (pausedMs === null) return standing(id);
      return enter(() => ({
        ...standing(id),
        pausedMs: null,
        pausedBy: null,
        activeFromMs: clock(),
      }));
    },
    async remove(id, by) {
      if (isBuiltIn(standing(id))) {
        await alter(id, () => ({ pausedMs: clock(), pausedBy: by }));
        return;
      }
      await ledger.enter(() => ({
        change: {
          watches: [{ ...standing(id), deletedMs: clock() }],
          messages: ledger
            .openMessages()
            .filter((message) => isDroppable(message, id))
            .map((message) => ({ ...message, isDone: true })),
        },
        result: undefined,
      }));
    },
    test: (id, by) =>
      ledger.enter(() => {
        standing(id);
        const subject = { kind: "test" as const, by };
        const nowMs = clock();
        return {
          change: { messages: [newMessage({ id: createId(), watchId: id, subject, nowMs })] },
          result: undefined,
        };
      }),
  };
};
