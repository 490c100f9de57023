import type { AlertState } from "../state/alerts/alert-state.js";
import { isAlert, type OutboxMessage, type Place } from "../state/alerts/outbox-message.js";
import type { Ledger } from "./ledger.js";
import type { AlertLog } from "./log.js";
import type { AlertPoster } from "./poster.js";
import { lacksFile } from "./settle.js";
import type { AlertSources } from "./sources.js";

/** While a burst goes on, its file is made anew this often at most. */
const EVERY_MS = 60_000;

/** When a file is due that lists a message's events; null: none is. */
export const listDueMs = (message: OutboxMessage): number | null => {
  if (!isAlert(message) || !lacksFile(message)) return null;
  return message.subject.file === null ? 0 : message.subject.file.atMs + EVERY_MS;
};

export interface AttachListDeps {
  readonly ledger: Ledger;
  readonly state: Pick<AlertState, "eventsOf">;
  readonly sources: Pick<AlertSources, "listFile">;
  readonly poster: Pick<AlertPoster, "attach" | "removeFile">;
  readonly clock: () => number;
  readonly log: AlertLog;
}

/**
 * Lists all events of a burst in a file in the message's thread, in the place of the one before.
 * @throws what the poster throws
 */
export type AttachList = (message: OutboxMessage, place: Place) => Promise<void>;

export const createAttachList =
  ({ ledger, state, sources, poster, clock, log }: AttachListDeps): AttachList =>
  async (message, place) => {
    if (!isAlert(message)) return;
    const { file: before, eventCount, pendingFileId } = message.subject;
    // The process before may have ended right after sharing it: the list would be there twice.
    if (pendingFileId !== null) await poster.removeFile(pendingFileId);
    const refs = await state.eventsOf(message.id, eventCount);
    const bytes = await sources.listFile(refs);
    const day = new Date(clock()).toISOString().slice(0, 10);
    const file = {
      name: `alert-${day}-${refs.length}-events.csv`,
      title: `All ${refs.length} events of this alert`,
      bytes,
    };
    const fileId = await poster.attach(place, file, async (reservedId) => {
      await ledger.changeMessage(message.id, (now) =>
        isAlert(now)
          ? { ...now, subject: { ...now.subject, pendingFileId: reservedId } }
          : undefined,
      );
    });
    await ledger.changeMessage(message.id, (now) =>
      isAlert(now)
        ? {
            ...now,
            // The message says that the file is there.
            revision: now.revision + 1,
            failure: null,
            nextTryMs: 0,
            subject: {
              ...now.subject,
              pendingFileId: null,
              file: { fileId, eventCount: refs.length, atMs: clock() },
            },
          }
        : undefined,
    );
    if (before === null) return;
    try {
      await poster.removeFile(before.fileId);
    } catch (err) {
      // An older list beside a newer one misleads nobody.
      log.warn({ err }, "could not take away the list that an alert had before");
    }
  };
