import { Temporal } from "temporal-polyfill";

/** The console's date ranges, in its order. */
export const DATE_PRESETS = [
  ["all", "All dates"],
  ["today", "Today"],
  ["24h", "Last 24 hours"],
  ["7d", "Last 7 days"],
  ["30d", "Last 30 days"],
  ["90d", "Last 90 days"],
  ["custom", "Custom start and end"],
] as const;

export type DatePreset = (typeof DATE_PRESETS)[number][0];

export const isDatePreset = (text: string): text is DatePreset =>
  DATE_PRESETS.some(([preset]) => preset === text);

const HOUR_MS = 60 * 60_000;
const ROLLING_HOURS = { "24h": 24, "7d": 7 * 24, "30d": 30 * 24, "90d": 90 * 24 } as const;

export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** A range for a filter. "Today" is the day of the zone's clock; the others roll. */
export const rangeOf = (
  preset: Exclude<DatePreset, "custom">,
  nowMs: number,
  zone: string,
): DateRange => {
  if (preset === "all") return { from: null, to: null };
  if (preset === "today") {
    const day = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone).startOfDay();
    return { from: isoOf(day), to: isoOf(day.add({ days: 1 })) };
  }
  return { from: new Date(nowMs - ROLLING_HOURS[preset] * HOUR_MS).toISOString(), to: null };
};

const isoOf = (time: Temporal.ZonedDateTime): string =>
  new Date(time.epochMilliseconds).toISOString();
