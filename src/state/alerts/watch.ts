import { z } from "zod";
import { filterSchema } from "../../audit/filter.js";

/** Slack ids: a channel (`C…`, `G…`), or a person (`U…`, `W…`) who gets a direct message. */
export const destinationSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("channel"), channelId: z.string().min(1) }),
  z.object({ kind: z.literal("person"), userId: z.string().min(1) }),
]);
export type Destination = Readonly<z.infer<typeof destinationSchema>>;

const minuteOfDay = z.int().min(0).max(1439);

export const SEVERITIES = ["low", "medium", "high", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Local times of a zone between which alerts wait; critical ones do not. May cross midnight. */
const quietHoursSchema = z.object({
  fromMinute: minuteOfDay,
  toMinute: minuteOfDay,
  zone: z.string(),
});
export type QuietHours = Readonly<z.infer<typeof quietHoursSchema>>;

/** When a digest is due, in a zone's local time; `weekday` 1 is Monday, null for every day. */
const scheduleSchema = z.object({
  weekday: z.int().min(1).max(7).nullable(),
  minute: minuteOfDay,
  zone: z.string(),
});
export type Schedule = Readonly<z.infer<typeof scheduleSchema>>;

const escalationSchema = z.object({ afterMinutes: z.int().min(1), to: destinationSchema });
export type Escalation = Readonly<z.infer<typeof escalationSchema>>;

/** What somebody decides about a watch. */
export const watchSettingsSchema = z.object({
  /** The query as it can be read again; without dates. */
  query: z.string().min(1),
  filter: filterSchema,
  destination: destinationSchema,
  severity: z.enum(SEVERITIES),
  /** `brief`: no details in the channel, only that something happened. */
  detail: z.enum(["full", "brief"]),
  /** From when a message is out, how long more events join it. */
  groupMinutes: z.int().min(1),
  /** Who is mentioned when the message is posted: user ids (`U…`, `W…`), group ids (`S…`), `here`. */
  mention: z.array(z.string().min(1)),
  quiet: quietHoursSchema.nullable(),
  escalation: escalationSchema.nullable(),
  /** A digest at these times instead of alerts; null: alerts. */
  schedule: scheduleSchema.nullable(),
  /** Support access that stays open: after how many hours to warn, and in which zone the day ends. */
  supportWarning: z.object({ afterHours: z.number().positive(), zone: z.string() }).nullable(),
});
export type WatchSettings = Readonly<z.infer<typeof watchSettingsSchema>>;

export const watchSchema = watchSettingsSchema.extend({
  /** Without `|`; the built-in ones begin with `builtin:`. */
  id: z.string().min(1),
  /** What people type: `unwatch 3`. Never used again. */
  number: z.int().min(1),
  /** What it is about in a few words; null: its filter says it. */
  title: z.string().nullable(),
  /** Slack user id; null: built in, the admins'. */
  ownerId: z.string().nullable(),
  createdMs: z.number(),
  updatedMs: z.number(),
  /** Events count that are stored after this and occurred no longer than the overlap before it. */
  activeFromMs: z.number(),
  pausedMs: z.number().nullable(),
  pausedBy: z.string().nullable(),
  /** Gone from the lists; its messages still name it. */
  deletedMs: z.number().nullable(),
  lastFiredMs: z.number().nullable(),
  /** The last digest's moment, epoch ms. */
  lastDigestMs: z.number().nullable(),
});
/** A query with somewhere to go. All moments are epoch ms. */
export type Watch = Readonly<z.infer<typeof watchSchema>>;

export const isBuiltIn = ({ ownerId }: Pick<Watch, "ownerId">): boolean => ownerId === null;
