import type { AlertState } from "../../state/alerts/alert-state.js";
import type { Ledger } from "../ledger.js";
import type { AlertLog } from "../log.js";
import type { AlertSources } from "../sources.js";
import { endMutes } from "./end-mutes.js";
import { escalate } from "./escalate.js";
import { createFollowSupport } from "./follow-support.js";
import { makeDigests } from "./make-digests.js";
import { resolveNotices } from "./resolve-notices.js";
import { settleMessages } from "./settle-messages.js";

export interface TimersDeps {
  readonly ledger: Ledger;
  readonly state: Pick<AlertState, "eventsOf">;
  readonly sources: Pick<AlertSources, "supportWindows">;
  readonly clock: () => number;
  readonly createId: () => string;
  readonly log: AlertLog;
}

export interface Timers {
  /** Does what has become due by itself: ends mutes, escalates, warns, makes digests, closes groups. Never rejects. */
  run(): Promise<void>;
}

/** What becomes due by the clock alone, each thing once: the mark that it was done is in the same change. */
export const createTimers = (deps: TimersDeps): Timers => {
  const { ledger, clock, createId, log } = deps;
  const followSupport = createFollowSupport(deps);

  /** What fails stands in nobody's way: the next look does it, since nothing has been marked as done. */
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (err) {
      log.error({ err, what }, "could not look after alerts; trying again");
    }
  };

  return {
    async run() {
      const nowMs = clock();
      await attempt("mutes", () => endMutes(ledger, nowMs, createId));
      await attempt("escalations", () => escalate(ledger, nowMs, createId));
      await attempt("digests", () => makeDigests(ledger, nowMs, createId));
      await attempt("notices", () => resolveNotices(ledger, nowMs));
      await attempt("groups", () => settleMessages(ledger, nowMs));
      await attempt("support access", () => followSupport(nowMs));
    },
  };
};
