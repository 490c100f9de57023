import { z } from "zod";
import { parseClockTime } from "../blocks/watches/clock-time.js";
import { FIELDS, type Field } from "./fields.js";
import { type WatchDraft, watchDraftSchema } from "./watch-draft.js";

const entrySchema = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_user: z.string().nullish(),
  selected_users: z.array(z.string()).nullish(),
  selected_conversation: z.string().nullish(),
  selected_time: z.string().nullish(),
});
type Entry = z.infer<typeof entrySchema>;

const stateSchema = z.record(z.string(), z.record(z.string(), entrySchema));

export interface TypedWatch {
  /** As typed, without Slack's formatting; null where the form shows no query. */
  readonly query: string | null;
  readonly draft: WatchDraft;
  /** The block of a field, if the form shows it. */
  readonly blockOf: (field: Field) => string | undefined;
}

const optionOf = (entry: Entry): string | null => entry.selected_option?.value ?? null;
const numberOf = (entry: Entry): number | null => {
  const text = optionOf(entry);
  return text === null || Number.isNaN(Number(text)) ? null : Number(text);
};

/** What each field sets, as the draft's schema may take it. */
const SETTERS: Readonly<Partial<Record<Field, (entry: Entry) => Record<string, unknown>>>> = {
  [FIELDS.kind]: (entry) => ({ kind: optionOf(entry) }),
  [FIELDS.target]: (entry) => ({ target: optionOf(entry) }),
  [FIELDS.channel]: (entry) => ({ channelId: entry.selected_conversation ?? null }),
  [FIELDS.person]: (entry) => ({ personId: entry.selected_user ?? null }),
  [FIELDS.severity]: (entry) => ({ severity: optionOf(entry) }),
  [FIELDS.detail]: (entry) => ({ detail: optionOf(entry) }),
  [FIELDS.group]: (entry) => ({ groupMinutes: numberOf(entry) }),
  [FIELDS.mention]: (entry) => ({ mention: entry.selected_users ?? [] }),
  [FIELDS.here]: (entry) => ({ here: (entry.selected_options ?? []).length > 0 }),
  [FIELDS.quiet]: (entry) => ({ quiet: optionOf(entry) }),
  [FIELDS.quietFrom]: (entry) => ({ quietFrom: parseClockTime(entry.selected_time ?? null) }),
  [FIELDS.quietTo]: (entry) => ({ quietTo: parseClockTime(entry.selected_time ?? null) }),
  [FIELDS.escalate]: (entry) => ({ escalate: optionOf(entry) }),
  [FIELDS.escalateAfter]: (entry) => ({ escalateMinutes: numberOf(entry) }),
  [FIELDS.escalateChannel]: (entry) => ({ escalateChannelId: entry.selected_conversation ?? null }),
  [FIELDS.escalatePerson]: (entry) => ({ escalatePersonId: entry.selected_user ?? null }),
  [FIELDS.digestTime]: (entry) => ({ digestMinute: parseClockTime(entry.selected_time ?? null) }),
  [FIELDS.weekday]: (entry) => ({ weekday: numberOf(entry) }),
  [FIELDS.warnAfter]: (entry) => ({ warnHours: numberOf(entry) }),
  [FIELDS.zone]: (entry) => ({ zone: optionOf(entry) }),
};

/** Half a choice is none: a required menu that was somehow left empty keeps what it had. */
const withoutNonsense = (draft: WatchDraft, changes: Record<string, unknown>): WatchDraft => {
  const parsed = watchDraftSchema.safeParse({ ...draft, ...changes });
  return parsed.success ? parsed.data : draft;
};

/**
 * What is filled in, over what the form does not show.
 * @param values the view's `state.values`
 * @param hidden what the form was rendered from
 */
export const readWatchForm = (values: unknown, hidden: WatchDraft): TypedWatch => {
  const state = stateSchema.parse(values ?? {});
  const blocks = new Map<string, string>();
  const entries = new Map<string, Entry>();
  for (const [block, actions] of Object.entries(state)) {
    for (const [action, entry] of Object.entries(actions)) {
      blocks.set(action, block);
      entries.set(action, entry);
    }
  }
  let draft = hidden;
  for (const field of Object.values(FIELDS)) {
    const entry = entries.get(field);
    const changes = entry === undefined ? undefined : SETTERS[field]?.(entry);
    if (changes !== undefined) draft = withoutNonsense(draft, changes);
  }
  const query = entries.get(FIELDS.query);
  return {
    query: query === undefined ? null : (query.value ?? ""),
    draft,
    blockOf: (field) => blocks.get(field),
  };
};
