import type { Mute } from "../state/alerts/mute.js";
import { isAlert } from "../state/alerts/outbox-message.js";
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
export const createMuteKeeper = ({ ledger, clock, createId }: MuteKeeperDeps): MuteKeeper => ({
  mute: (draft) =>
    ledger.enter(() => {
      const mute: Mute = {
        ...draft,
        alertId: draft.alertId ?? null,
        id: createId(),
        createdMs: clock(),
        endedBy: null,
        heldBack: 0,
        isDone: false,
      };
      return { change: { mutes: [mute] }, result: mute };
    }),
  unmute: (id, by) =>
    ledger.enter(() => {
      const nowMs = clock();
      const before = ledger.mutes().find((mute) => mute.id === id && mute.untilMs > nowMs);
      if (before === undefined) return { change: {}, result: undefined };
      const mute = { ...before, untilMs: nowMs, endedBy: by };
      const held = ledger
        .openMessages()
        .filter((message) => isAlert(message) && message.subject.muteId === id)
        .map((message) => ({ ...message, dueMs: nowMs }));
      return { change: { mutes: [mute], messages: held }, result: mute };
    }),
});
