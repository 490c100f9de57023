import type { AlertMessage, OutboxMessage, Subject } from "../state/alerts/outbox-message.js";
import type { Destination } from "../state/alerts/watch.js";

export interface MessageDraft<S extends Subject = Subject> {
  readonly id: string;
  readonly watchId: string | null;
  readonly subject: S;
  /** Epoch ms. */
  readonly nowMs: number;
  /** Default: at once. */
  readonly dueMs?: number;
  /** Default: the watch's. */
  readonly destination?: Destination;
}

/** A message that has never been tried. */
export const newMessage = ({
  id,
  watchId,
  subject,
  nowMs,
  dueMs = nowMs,
  destination,
}: MessageDraft): OutboxMessage => ({
  id,
  watchId,
  destination: destination ?? null,
  subject,
  createdMs: nowMs,
  dueMs,
  revision: 1,
  deliveredRevision: 0,
  place: null,
  postedMs: null,
  attemptMs: null,
  attempts: 0,
  patientUntilMs: null,
  recheckMs: null,
  openEditMs: null,
  restateMs: null,
  failure: null,
  nextTryMs: 0,
  isDone: false,
});

/** An alert without events yet. */
export const newAlert = (
  draft: Omit<MessageDraft, "subject"> & {
    readonly watchId: string;
    readonly muteId: string | null;
  },
): AlertMessage => {
  const { watchId, muteId, ...rest } = draft;
  const subject = {
    kind: "alert" as const,
    eventCount: 0,
    toldCount: 0,
    muteId,
    closesMs: null,
    acknowledged: null,
    escalateMs: null,
    opening: null,
    actors: [],
    types: [],
    warned: [],
    pendingFileId: null,
    file: null,
  };
  return { ...newMessage({ ...rest, watchId, subject }), watchId, subject };
};
