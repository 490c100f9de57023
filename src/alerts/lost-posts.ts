import type { OutboxMessage, Place } from "../state/alerts/outbox-message.js";
import type { Destination } from "../state/alerts/watch.js";
import { HistoryUnreadableError } from "./delivery-errors.js";
import type { Ledger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import { nextRecheckMs, posted } from "./posted.js";
import type { AlertPoster } from "./poster.js";
import { settled } from "./settle.js";

/** For so long after it was begun a post that nobody saw the end of may still come. */
export const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 3_000;

export interface LostPostsDeps {
  readonly ledger: Ledger;
  readonly poster: Pick<AlertPoster, "find" | "remove">;
  /** Epoch ms. */
  readonly clock: () => number;
  readonly log: AlertLog;
}

/** Posts whose answer was lost: they may stand in Slack all the same. All methods throw what the poster throws. */
export interface LostPosts {
  /** Looks for one; true: it stands there, and is known to from now on. */
  find(message: OutboxMessage, destination: Destination, attemptMs: number): Promise<boolean>;
  /** True: Slack may still be working on it, so it is looked for again soon. */
  wait(message: OutboxMessage): Promise<boolean>;
  /** Takes away what stands there beside the message itself. */
  removeRepeats(message: OutboxMessage, destination: Destination, place: Place): Promise<void>;
}

export const createLostPosts = ({ ledger, poster, clock, log }: LostPostsDeps): LostPosts => {
  /** Where a message stands, oldest first; nowhere, where the bot may not read. */
  const placesOf = async (
    message: OutboxMessage,
    destination: Destination,
    sinceMs: number,
  ): Promise<readonly Place[]> => {
    try {
      return await poster.find(destination, message.id, sinceMs);
    } catch (error) {
      if (!(error instanceof HistoryUnreadableError)) throw error;
      log.warn({ code: error.code }, "cannot look for an alert whose outcome is not known");
      return [];
    }
  };

  return {
    async find(message, destination, attemptMs) {
      const [place, ...repeats] = await placesOf(message, destination, attemptMs);
      if (place === undefined) return false;
      for (const repeat of repeats) await poster.remove(repeat);
      // What it shows is not known: an edit tells it once more.
      await ledger.changeMessage(message.id, (now) => {
        const watch = now.watchId === null ? undefined : ledger.watch(now.watchId);
        return { ...posted(now, watch, place, Number(place.ts) * 1000), nextTryMs: 0 };
      });
      return true;
    },
    async wait({ id, patientUntilMs }) {
      const nowMs = clock();
      if (patientUntilMs === null || patientUntilMs <= nowMs) return false;
      // Never longer than that, even where the clock has gone back.
      if (patientUntilMs > nowMs + PATIENCE_MS) return false;
      const nextTryMs = Math.min(patientUntilMs, nowMs + LOOK_AGAIN_MS);
      await ledger.changeMessage(id, (now) => ({ ...now, nextTryMs }));
      return true;
    },
    async removeRepeats(message, destination, place) {
      const places = await placesOf(message, destination, message.createdMs);
      for (const other of places) if (other.ts !== place.ts) await poster.remove(other);
      const nowMs = clock();
      const recheckMs = nextRecheckMs(message.postedMs ?? nowMs, nowMs);
      await ledger.changeMessage(message.id, (now) => settled({ ...now, recheckMs }, nowMs));
    },
  };
};
