import { z } from "zod";
import { destinationSchema } from "./watch.js";

const acknowledgementSchema = z.object({
  /** Slack user id. */
  userId: z.string(),
  atMs: z.number(),
  /** How many events the message had then. */
  eventCount: z.int(),
});
export type Acknowledgement = Readonly<z.infer<typeof acknowledgementSchema>>;

const namedCountSchema = z.object({ name: z.string(), count: z.int() });
export type NamedCount = Readonly<z.infer<typeof namedCountSchema>>;

/** The events that matched a watch within its grouping window. */
const alertSubject = z.object({
  kind: z.literal("alert"),
  eventCount: z.int(),
  /** How many of them Slack has been told of. */
  toldCount: z.int(),
  /** The mute that held it back; its message goes out when that ends. */
  muteId: z.string().nullable(),
  /** No event joins from then on; null while it is not posted. */
  closesMs: z.number().nullable(),
  acknowledged: acknowledgementSchema.nullable(),
  /** When to escalate; null: not to be, or done, or acknowledged. */
  escalateMs: z.number().nullable(),
  /** The event that opened it: its id, and its time in µs as digits. */
  opening: z.object({ eventId: z.string(), timeUs: z.string() }).nullable().default(null),
  /** Who did how many of the events, and of which types (API names) they are: by count, the first 50. */
  actors: z.array(namedCountSchema).default([]),
  types: z.array(namedCountSchema).default([]),
  /** Warnings about support access that were given, by their reason (`open-24h`, `day-2026-11-23`). */
  warned: z.array(z.string()).default([]),
  /** A file that is on its way into the thread, or was when the process before ended. */
  pendingFileId: z.string().nullable().default(null),
  /** The list of all events, in a file: how many it holds. */
  file: z.object({ fileId: z.string(), eventCount: z.int(), atMs: z.number() }).nullable(),
});
export type AlertSubject = Readonly<z.infer<typeof alertSubject>>;

const subjectSchema = z.discriminatedUnion("kind", [
  alertSubject,
  /** An alert that nobody acknowledged in time. */
  z.object({ kind: z.literal("escalation"), alertId: z.string(), afterMinutes: z.number() }),
  /** Support access is still open. */
  z.object({
    kind: z.literal("support-warning"),
    alertId: z.string(),
    reason: z.enum(["open-long", "end-of-day"]),
    sinceMs: z.number(),
    atMs: z.number(),
  }),
  /** A digest of `[fromMs, toMs)`. */
  z.object({ kind: z.literal("digest"), fromMs: z.number(), toMs: z.number() }),
  /** A mute ended that held nothing back. */
  z.object({ kind: z.literal("mute-ended"), muteId: z.string() }),
  /** Somebody pressed Test. */
  z.object({ kind: z.literal("test"), by: z.string() }),
  /** For the admins: alerts cannot be delivered. */
  z.object({
    kind: z.literal("undeliverable"),
    alertId: z.string(),
    code: z.string(),
    destination: destinationSchema,
    /** When nothing was refused there any longer. */
    resolvedMs: z.number().nullable().default(null),
  }),
]);
export type Subject = Readonly<z.infer<typeof subjectSchema>>;

export const placeSchema = z.object({ channelId: z.string(), ts: z.string() });
/** Where a message stands in Slack. */
export type Place = Readonly<z.infer<typeof placeSchema>>;

const failureSchema = z.object({
  sinceMs: z.number(),
  tries: z.int(),
  /** Slack's code, or ours: `timeout`. */
  code: z.string(),
  adminsTold: z.boolean(),
});
export type DeliveryFailure = Readonly<z.infer<typeof failureSchema>>;

export const outboxMessageSchema = z.object({
  /** Without `|`: the `group_id` of the message's metadata. */
  id: z.string().min(1),
  watchId: z.string().nullable(),
  /** Null: the watch's own, as it is when the message is posted. */
  destination: destinationSchema.nullable(),
  subject: subjectSchema,
  createdMs: z.number(),
  /** Not to be posted before. */
  dueMs: z.number(),
  /** Grows with every change of what the message shows. */
  revision: z.int(),
  /** What Slack has; 0: nothing yet. */
  deliveredRevision: z.int(),
  place: placeSchema.nullable(),
  postedMs: z.number().nullable(),
  /** A post was begun then and its outcome is not known: look for it before posting again. */
  attemptMs: z.number().nullable(),
  /** Posts that were begun and were not refused: more than one may stand there. */
  attempts: z.int(),
  /** Until then, what is looked for may still come: Slack did not end the attempt. Null: it has. */
  patientUntilMs: z.number().nullable().default(null),
  /** When to look whether it stands there twice; null: not at all. */
  recheckMs: z.number().nullable(),
  /** When an edit was given up that may still be done, and undo later ones; null: there is none. */
  openEditMs: z.number().nullable().default(null),
  /** When to edit it once more for that reason. */
  restateMs: z.number().nullable().default(null),
  failure: failureSchema.nullable(),
  nextTryMs: z.number(),
  /** Nothing is left to do by itself; buttons may still change it. */
  isDone: z.boolean(),
});
/** One message to Slack, posted once and edited from then on. All moments are epoch ms. */
export type OutboxMessage = Readonly<z.infer<typeof outboxMessageSchema>>;
/** A message about events that matched. */
export type AlertMessage = OutboxMessage & {
  readonly subject: AlertSubject;
  readonly watchId: string;
};

export const isAlert = (message: OutboxMessage): message is AlertMessage =>
  message.subject.kind === "alert" && message.watchId !== null;
