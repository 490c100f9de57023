import type { Ledger } from "./ledger.js";
import { openEdit } from "./posted.js";

/**
 * An edit that was under way when the process before ended may come after those of this one, and undo
 * them: what was to be edited is edited once more, when that is over.
 */
export const restateEdits = (ledger: Ledger, nowMs: number): Promise<void> =>
  ledger.enter(() => ({
    change: {
      messages: ledger
        .openMessages()
        .filter(
          ({ place, revision, deliveredRevision }) =>
            place !== null && revision > deliveredRevision,
        )
        .map((message) => ({ ...message, ...openEdit(nowMs) })),
    },
    result: undefined,
  }));
