import type { AlertChange, AlertState } from "../state/alerts/alert-state.js";
import type { Mute } from "../state/alerts/mute.js";
import type { OutboxMessage } from "../state/alerts/outbox-message.js";
import type { Watch } from "../state/alerts/watch.js";

/** A change, and what whoever made it wants to know. */
export interface Entry<T> {
  readonly change: AlertChange;
  readonly result: T;
}

/**
 * Watches, mutes and the outbox in memory, written through to the state: what is in memory is on disk.
 * Changes are made one after another, each from what the one before left.
 */
export interface Ledger {
  /** Also deleted ones, by number. */
  watches(): readonly Watch[];
  watch(id: string): Watch | undefined;
  /** Those whose end has not been dealt with. */
  mutes(): readonly Mute[];
  /** Also those that have ended. */
  allMutes(): readonly Mute[];
  mute(id: string): Mute | undefined;
  /** Messages that are not done, oldest first. */
  openMessages(): readonly OutboxMessage[];
  openMessage(id: string): OutboxMessage | undefined;
  /** Also those that are done. */
  message(id: string): Promise<OutboxMessage | undefined>;
  /** Works alone; what it returns is on disk when the promise is fulfilled, or nothing of it. */
  enter<T>(work: () => Entry<T> | Promise<Entry<T>>): Promise<T>;
  /** Changes one message; undefined from `next` leaves it as it is. Says what it is afterwards. */
  changeMessage(
    id: string,
    next: (message: OutboxMessage) => OutboxMessage | undefined,
  ): Promise<OutboxMessage | undefined>;
  /** Fulfilled when all that was entered is on disk. */
  idle(): Promise<void>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** @throws StateError when the state cannot be read */
export const openLedger = async (state: AlertState): Promise<Ledger> => {
  const watches = byId(await state.watches());
  const mutes = byId(await state.mutes());
  const messages = byId(await state.openMessages());
  let turns: Promise<unknown> = Promise.resolve();

  const remember = ({
    watches: changed = [],
    mutes: muted = [],
    messages: sent = [],
  }: AlertChange) => {
    for (const watch of changed) watches.set(watch.id, watch);
    for (const mute of muted) mutes.set(mute.id, mute);
    for (const message of sent) {
      if (message.isDone) messages.delete(message.id);
      else messages.set(message.id, message);
    }
  };

  const isEmpty = (change: AlertChange): boolean =>
    Object.values(change).every((items: readonly unknown[] | undefined) => !items?.length);

  const enter: Ledger["enter"] = (work) => {
    const turn = turns.then(async () => {
      const { change, result } = await work();
      if (!isEmpty(change)) await state.applyAlertChange(change);
      remember(change);
      return result;
    });
    // The next one does not care how this one ended; whoever entered it does.
    turns = turn.catch(() => undefined);
    return turn;
  };

  const message: Ledger["message"] = async (id) => messages.get(id) ?? state.outboxMessage(id);

  return {
    watches: () => [...watches.values()],
    watch: (id) => watches.get(id),
    mutes: () => [...mutes.values()].filter(({ isDone }) => !isDone),
    allMutes: () => [...mutes.values()],
    mute: (id) => mutes.get(id),
    openMessages: () => [...messages.values()],
    openMessage: (id) => messages.get(id),
    message,
    enter,
    changeMessage: (id, next) =>
      enter(async () => {
        const before = await message(id);
        const after = before === undefined ? undefined : next(before);
        return after === undefined
          ? { change: {}, result: before }
          : { change: { messages: [after] }, result: after };
      }),
    idle: async () => {
      await turns;
    },
  };
};
