import { changedBuiltIns } from "./built-in-watches.js";
import { isDroppable } from "./droppable.js";
import type { Ledger } from "./ledger.js";
import type { SeenEvents } from "./seen-events.js";

export interface EnterBuiltInsDeps {
  readonly ledger: Ledger;
  readonly seenEvents: SeenEvents;
  /** `AUDIT_ALERT_CHANNEL` */
  readonly channelId: string | null;
  readonly clock: () => number;
}

/**
 * Brings the built-in watches in step with the setting: those that begin watch from now on, and of those
 * that are off nothing is posted any more.
 * @throws StateError, StoreError
 */
export const enterBuiltIns = ({ ledger, seenEvents, channelId, clock }: EnterBuiltInsDeps) =>
  ledger.enter(async () => {
    const watches = changedBuiltIns(ledger.watches(), channelId, clock());
    const off = watches.filter(({ deletedMs }) => deletedMs !== null).map(({ id }) => id);
    const begun = watches.filter(
      ({ id, deletedMs, activeFromMs }) =>
        deletedMs === null && ledger.watch(id)?.activeFromMs !== activeFromMs,
    );
    const events = await Promise.all(begun.map(seenEvents));
    const messages = ledger
      .openMessages()
      .filter((message) => off.some((id) => isDroppable(message, id)))
      .map((message) => ({ ...message, isDone: true }));
    return { change: { watches, messages, events: events.flat() }, result: undefined };
  });
