import type { Mute } from "../state/alerts/mute.js";
import { isAlert, type OutboxMessage } from "../state/alerts/outbox-message.js";
import type { Ledger } from "./ledger.js";
import type { MuteDraft } from "./watches.js";

export interface MuteKeeperDeps {
  readonly ledger: Ledger;
  readonly clock: () => number;
  readonly createId: () => string;
}

export interface MuteKeeper {
  mute(draft: MuteDraft): Promise<Mute>;
  unmute(id: string, by: string): Promise<Mute | undefined>;
}

/** Begins mutes and ends them early; the clock ends the others. */
export const createMuteKeeper = ({ ledger, clock, createId }: MuteKeeperDeps): MuteKeeper => {
  /** The alert at which a mute was made says so, to all who see it. */
  const madeAt = async ({ alertId }: Mute): Promise<readonly OutboxMessage[]> => {
    const alert = alertId === null ? undefined : await ledger.message(alertId);
    return alert === undefined ? [] : [{ ...alert, revision: alert.revision + 1, isDone: false }];
  };

  const heldBy = ({ id }: Mute): readonly OutboxMessage[] =>
    ledger.openMessages().filter((message) => isAlert(message) && message.subject.muteId === id);

  return {
    mute: ({ alertId = null, ...draft }) =>
      ledger.enter(async () => {
        const begun = { id: createId(), createdMs: clock(), endedBy: null };
        const mute: Mute = { ...draft, ...begun, alertId, heldBack: 0, isDone: false };
        return { change: { mutes: [mute], messages: await madeAt(mute) }, result: mute };
      }),
    unmute: (id, by) =>
      ledger.enter(async () => {
        const nowMs = clock();
        const before = ledger.mutes().find((mute) => mute.id === id && mute.untilMs > nowMs);
        if (before === undefined) return { change: {}, result: undefined };
        const mute = { ...before, untilMs: nowMs, endedBy: by };
        const held = heldBy(mute).map((message) => ({ ...message, dueMs: nowMs }));
        const messages = [...held, ...(await madeAt(mute))];
        return { change: { mutes: [mute], messages }, result: mute };
      }),
  };
};
