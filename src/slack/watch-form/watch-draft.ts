import { z } from "zod";
import { type Destination, SEVERITIES, type WatchSettings } from "../../state/alerts/watch.js";

const id = z.string().nullable();
const minuteOfDay = z.int().min(0).max(1439);

/** What the form holds besides the query: also what it does not show at the moment. */
export const watchDraftSchema = z.object({
  kind: z.enum(["alerts", "daily", "weekly"]),
  target: z.enum(["me", "channel", "person"]),
  channelId: id,
  personId: id,
  severity: z.enum(SEVERITIES),
  detail: z.enum(["full", "brief"]),
  groupMinutes: z.int().min(1),
  /** Slack user ids. */
  mention: z.array(z.string()),
  /** User groups, which the form does not offer: they stay. */
  groups: z.array(z.string()),
  here: z.boolean(),
  quiet: z.enum(["off", "on"]),
  /** Null: emptied. */
  quietFrom: minuteOfDay.nullable(),
  quietTo: minuteOfDay.nullable(),
  escalate: z.enum(["nobody", "channel", "person"]),
  escalateMinutes: z.int().min(1),
  escalateChannelId: id,
  escalatePersonId: id,
  digestMinute: minuteOfDay.nullable(),
  weekday: z.int().min(1).max(7),
  /** Of the watch for support access. */
  warnHours: z.number().positive().nullable(),
  /** IANA zone of all times. */
  zone: z.string(),
});
export type WatchDraft = Readonly<z.infer<typeof watchDraftSchema>>;

export interface DraftContext {
  readonly userId: string;
  /** IANA zone of whoever fills the form in. */
  readonly zone: string;
  readonly isAdmin: boolean;
}

/** A direct message is nobody else's to post in. */
const postable = (channelId: string | null): string | null =>
  channelId !== null && /^[CG]/.test(channelId) ? channelId : null;

/** An empty form. @param channelId where it was asked for */
export const newDraft = (
  { zone, isAdmin }: DraftContext,
  channelId: string | null,
): WatchDraft => ({
  kind: "alerts",
  target: isAdmin && postable(channelId) !== null ? "channel" : "me",
  channelId: postable(channelId),
  personId: null,
  severity: "medium",
  detail: "full",
  groupMinutes: 5,
  mention: [],
  groups: [],
  here: false,
  quiet: "off",
  quietFrom: 22 * 60,
  quietTo: 7 * 60,
  escalate: "nobody",
  escalateMinutes: 30,
  escalateChannelId: null,
  escalatePersonId: null,
  digestMinute: 9 * 60,
  weekday: 1,
  warnHours: null,
  zone,
});

const channelOf = (to: Destination | undefined): string | null =>
  to?.kind === "channel" ? to.channelId : null;
const personOf = (to: Destination | undefined): string | null =>
  to?.kind === "person" ? to.userId : null;

const kindOf = ({ schedule }: WatchSettings): WatchDraft["kind"] => {
  if (schedule === null) return "alerts";
  return schedule.weekday === null ? "daily" : "weekly";
};

/** What only admins decide: others' alerts come to themselves. */
const forThemselves = (draft: WatchDraft): WatchDraft => ({
  ...draft,
  ...{ target: "me", channelId: null, personId: null },
  ...{ mention: [], groups: [], here: false },
  ...{ escalate: "nobody", escalateChannelId: null, escalatePersonId: null },
});

const targetOf = ({ destination }: WatchSettings, userId: string): WatchDraft["target"] => {
  if (destination.kind === "channel") return "channel";
  return destination.userId === userId ? "me" : "person";
};

/** A watch's settings as the form shows them. */
export const draftOf = (settings: WatchSettings, context: DraftContext): WatchDraft => {
  const { destination, quiet, schedule, supportWarning, escalation, mention } = settings;
  const empty = newDraft(context, null);
  const target = targetOf(settings, context.userId);
  const draft: WatchDraft = {
    ...empty,
    kind: kindOf(settings),
    target,
    channelId: channelOf(destination),
    personId: target === "person" ? personOf(destination) : null,
    severity: settings.severity,
    detail: settings.detail,
    groupMinutes: settings.groupMinutes,
    mention: mention.filter((each) => /^[UW]/.test(each)),
    groups: mention.filter((each) => each.startsWith("S")),
    here: mention.includes("here"),
    quiet: quiet === null ? "off" : "on",
    quietFrom: quiet?.fromMinute ?? empty.quietFrom,
    quietTo: quiet?.toMinute ?? empty.quietTo,
    escalate: escalation?.to.kind ?? "nobody",
    escalateMinutes: escalation?.afterMinutes ?? empty.escalateMinutes,
    escalateChannelId: channelOf(escalation?.to),
    escalatePersonId: personOf(escalation?.to),
    digestMinute: schedule?.minute ?? empty.digestMinute,
    weekday: schedule?.weekday ?? empty.weekday,
    warnHours: supportWarning?.afterHours ?? null,
    zone: quiet?.zone ?? schedule?.zone ?? supportWarning?.zone ?? context.zone,
  };
  return context.isAdmin ? draft : forThemselves(draft);
};

/** Whether a form with these settings opens with all that it has. */
export const isElaborate = (draft: WatchDraft): boolean =>
  draft.groupMinutes !== 5 ||
  draft.mention.length + draft.groups.length > 0 ||
  draft.here ||
  draft.quiet === "on" ||
  draft.escalate !== "nobody";
