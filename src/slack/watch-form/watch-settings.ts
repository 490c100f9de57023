import { SUPPORT_WATCH_ID } from "../../alerts/built-in-watches.js";
import type { Filter } from "../../audit/filter.js";
import type { Destination, WatchSettings } from "../../state/alerts/watch.js";
import { FIELDS, type Field, MOST_MENTIONED } from "./fields.js";
import type { WatchDraft } from "./watch-draft.js";

export type SettingsErrors = ReadonlyMap<Field, string>;

export type SettingsResult =
  | { readonly ok: true; readonly settings: WatchSettings }
  | { readonly ok: false; readonly errors: SettingsErrors };

export interface SettingsContext {
  readonly userId: string;
  /** Of the watch that is changed; null: a new one. */
  readonly watchId: string | null;
  /** As it can be read again, and as it was read. */
  readonly query: string;
  readonly filter: Filter;
}

const toChannel = (channelId: string | null): Destination | null =>
  channelId === null ? null : { kind: "channel", channelId };
const toPerson = (userId: string | null): Destination | null =>
  userId === null ? null : { kind: "person", userId };

const destinationOf = (draft: WatchDraft, userId: string): Destination | null => {
  if (draft.target === "me") return toPerson(userId);
  return draft.target === "channel" ? toChannel(draft.channelId) : toPerson(draft.personId);
};

const escalatedTo = (draft: WatchDraft): Destination | null =>
  draft.escalate === "channel"
    ? toChannel(draft.escalateChannelId)
    : toPerson(draft.escalatePersonId);

const PICK_TIME = "Pick a time.";

const alertErrors = (draft: WatchDraft): readonly (readonly [Field, string])[] => {
  const errors: (readonly [Field, string])[] = [];
  if (draft.quiet === "on") {
    const { quietFrom, quietTo } = draft;
    if (quietFrom === null) errors.push([FIELDS.quietFrom, PICK_TIME]);
    if (quietTo === null) errors.push([FIELDS.quietTo, PICK_TIME]);
    if (quietFrom !== null && quietFrom === quietTo) {
      errors.push([FIELDS.quietTo, "The quiet hours must end at another time than they begin."]);
    }
  }
  if (draft.target === "channel" && draft.mention.length > MOST_MENTIONED) {
    errors.push([
      FIELDS.mention,
      `Mention at most ${MOST_MENTIONED} people; a channel holds more.`,
    ]);
  }
  if (draft.escalate === "channel" && draft.escalateChannelId === null) {
    errors.push([FIELDS.escalateChannel, "Pick the channel to tell."]);
  }
  if (draft.escalate === "person" && draft.escalatePersonId === null) {
    errors.push([FIELDS.escalatePerson, "Pick the person to tell."]);
  }
  return errors;
};

const errorsOf = (draft: WatchDraft): SettingsErrors =>
  new Map([
    ...(draft.target === "channel" && draft.channelId === null
      ? [[FIELDS.channel, "Pick the channel to post in."] as const]
      : []),
    ...(draft.target === "person" && draft.personId === null
      ? [[FIELDS.person, "Pick the person to tell."] as const]
      : []),
    ...(draft.kind === "alerts" ? alertErrors(draft) : []),
    ...(draft.kind !== "alerts" && draft.digestMinute === null
      ? [[FIELDS.digestTime, PICK_TIME] as const]
      : []),
  ]);

const quietOf = ({ quiet, quietFrom, quietTo, zone }: WatchDraft): WatchSettings["quiet"] =>
  quiet === "off" || quietFrom === null || quietTo === null
    ? null
    : { fromMinute: quietFrom, toMinute: quietTo, zone };

const scheduleOf = ({
  kind,
  digestMinute,
  weekday,
  zone,
}: WatchDraft): WatchSettings["schedule"] =>
  kind === "alerts" || digestMinute === null
    ? null
    : { weekday: kind === "weekly" ? weekday : null, minute: digestMinute, zone };

const escalationOf = (draft: WatchDraft): WatchSettings["escalation"] => {
  const to = escalatedTo(draft);
  return draft.escalate === "nobody" || to === null
    ? null
    : { afterMinutes: draft.escalateMinutes, to };
};

/** Nobody else reads a direct message. */
const mentionOf = ({ target, mention, groups, here }: WatchDraft): string[] =>
  target === "channel" ? [...mention, ...groups, ...(here ? ["here"] : [])] : [];

/** What only alerts have: a digest wakes, calls and chases nobody. */
const alertSettings = (
  draft: WatchDraft,
): Pick<WatchSettings, "mention" | "quiet" | "escalation"> =>
  draft.kind === "alerts"
    ? {
        mention: mentionOf(draft),
        quiet: quietOf(draft),
        escalation: escalationOf(draft),
      }
    : { mention: [], quiet: null, escalation: null };

/** A filled-in form as a watch's settings, or what is missing by the field that it is missing in. */
export const settingsOf = (
  draft: WatchDraft,
  { userId, watchId, query, filter }: SettingsContext,
): SettingsResult => {
  const errors = errorsOf(draft);
  const destination = destinationOf(draft, userId);
  if (errors.size > 0 || destination === null) return { ok: false, errors };
  return {
    ok: true,
    settings: {
      ...{ query, filter, destination },
      ...{ severity: draft.severity, detail: draft.detail, groupMinutes: draft.groupMinutes },
      ...alertSettings(draft),
      schedule: scheduleOf(draft),
      supportWarning:
        watchId === SUPPORT_WATCH_ID && draft.warnHours !== null
          ? { afterHours: draft.warnHours, zone: draft.zone }
          : null,
    },
  };
};
