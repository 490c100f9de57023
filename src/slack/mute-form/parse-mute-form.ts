import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { momentAt } from "../../alerts/local-moment.js";
import { parseClockTime } from "../blocks/watches/clock-time.js";
import { DURATIONS, type Duration, FIELDS, MOST_DAYS, SCOPES, type Scope } from "./fields.js";

const DAY_MS = 86_400_000;

const chosen = <T extends string>(field: string, values: readonly [T, ...T[]]) =>
  z
    .object({
      [field]: z.object({ selected_option: z.object({ value: z.enum(values) }) }),
    })
    .transform((block) => block[field]?.selected_option.value);

const DURATION_VALUES = Object.keys(DURATIONS) as [Duration, ...Duration[]];

const stateSchema = z.object({
  [FIELDS.scope]: chosen(FIELDS.scope, SCOPES),
  [FIELDS.duration]: chosen(FIELDS.duration, DURATION_VALUES),
  [FIELDS.date]: z.object({
    [FIELDS.date]: z.object({ selected_date: z.iso.date().nullish() }),
  }),
  [FIELDS.time]: z.object({
    [FIELDS.time]: z.object({ selected_time: z.string().nullish() }),
  }),
});

export type ParsedMuteForm =
  | { readonly kind: "mute"; readonly scope: Scope; readonly untilMs: number }
  /** By the block they belong to. */
  | { readonly kind: "errors"; readonly errors: Readonly<Record<string, string>> };

export interface MuteFormContext {
  readonly nowMs: number;
  /** IANA zone that the date is read in. */
  readonly zone: string;
}

const wrong = (field: string, message: string): ParsedMuteForm => ({
  kind: "errors",
  errors: { [field]: message },
});

/** A mute until a minute of a day, if that lies ahead and not too far. */
const untilDate = (
  scope: Scope,
  date: string,
  minute: number,
  { nowMs, zone }: MuteFormContext,
): ParsedMuteForm => {
  const day = Temporal.PlainDate.from(date);
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone);
  const untilMs = momentAt(day, minute, zone);
  if (untilMs <= nowMs) {
    return day.equals(today.toPlainDate())
      ? wrong(FIELDS.time, "This time has passed. Pick a later one, or a later date.")
      : wrong(FIELDS.date, "This date has passed. Pick a later one.");
  }
  if (untilMs > nowMs + MOST_DAYS * DAY_MS) {
    return wrong(FIELDS.date, `A mute lasts ${MOST_DAYS} days at most. Pick an earlier date.`);
  }
  return { kind: "mute", scope, untilMs };
};

/**
 * Reads a submitted mute form; undefined when it is none of ours.
 * @param values the view's `state.values`
 */
export const parseMuteForm = (
  values: unknown,
  formContext: MuteFormContext,
): ParsedMuteForm | undefined => {
  const { data } = stateSchema.safeParse(values);
  const scope = data?.[FIELDS.scope];
  const duration = data?.[FIELDS.duration];
  if (data === undefined || scope === undefined || duration === undefined) return undefined;
  const date = data[FIELDS.date][FIELDS.date].selected_date ?? null;
  const { ms } = DURATIONS[duration];
  if (ms !== null) {
    // A date picked beside a duration would be lost without a word.
    if (date !== null) return wrong(FIELDS.duration, "You picked a date: choose “Until a date”.");
    return { kind: "mute", scope, untilMs: formContext.nowMs + ms };
  }
  if (date === null) return wrong(FIELDS.date, "Pick a date.");
  const minute = parseClockTime(data[FIELDS.time][FIELDS.time].selected_time ?? null);
  if (minute === null) return wrong(FIELDS.time, "Pick a time.");
  return untilDate(scope, date, minute, formContext);
};
