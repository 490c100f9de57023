import type { Mute } from "../../state/alerts/mute.js";
import type { OutboxMessage } from "../../state/alerts/outbox-message.js";
import type { Ledger } from "../ledger.js";
import { newMessage } from "../new-message.js";

const toldOf = (mute: Mute, nowMs: number, createId: () => string): readonly OutboxMessage[] =>
  mute.heldBack > 0
    ? []
    : [
        newMessage({
          ...{ id: createId(), watchId: null, nowMs },
          subject: { kind: "mute-ended", muteId: mute.id },
          destination: { kind: "person", userId: mute.by },
        }),
      ];

/**
 * Ends the mutes whose time is over. What they held back is due by itself; where that is nothing, whoever
 * muted is told so.
 */
export const endMutes = (ledger: Ledger, nowMs: number, createId: () => string): Promise<void> =>
  ledger.enter(() => {
    const ended = ledger.mutes().filter(({ untilMs }) => untilMs <= nowMs);
    return {
      change: {
        mutes: ended.map((mute) => ({ ...mute, isDone: true })),
        messages: ended.flatMap((mute) => toldOf(mute, nowMs, createId)),
      },
      result: undefined,
    };
  });
