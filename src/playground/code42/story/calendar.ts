import { Temporal } from "temporal-polyfill";
import { DAY_MS } from "./durations.js";

const HISTORY_DAYS = 90;

/** One day in one time zone. */
export interface Day {
  /** Epoch ms of its beginning, as its noon has it: half past nine is 9.5 h later on every day. */
  readonly startMs: number;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
}

const dayOf = (date: Temporal.PlainDate, zone: string): Day => {
  const noon = date.toZonedDateTime({ timeZone: zone, plainTime: "12:00" });
  return { startMs: noon.epochMilliseconds - DAY_MS / 2, weekday: date.dayOfWeek };
};

/** The days up to now, oldest first, today (which is not over) the last. */
export const daysUntil = (nowMs: number, zone: string): readonly Day[] => {
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  return Array.from({ length: HISTORY_DAYS + 1 }, (_, index) => {
    const date = today.subtract({ days: HISTORY_DAYS - index });
    return dayOf(date, zone);
  });
};

/** The day that it is in a zone. */
export const dayAt = (timeMs: number, zone: string): Day => {
  const date = Temporal.Instant.fromEpochMilliseconds(timeMs)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  return dayOf(date, zone);
};

/** Where the history begins: Code42 keeps 90 days. */
export const historyStartMs = (nowMs: number): number => nowMs - HISTORY_DAYS * DAY_MS;

/** Epoch ms of a time of day, `weeksAgo` weeks before the current week of New York, where weeks begin on Monday. */
export type WeekdayAt = (weeksAgo: number, weekday: number, time: string, zone: string) => number;

/**
 * Days by their names: `at(1, 5, "18:42", zone)` is Friday of last week. New York is the last of the
 * three offices where a week begins, so that all of last week is over everywhere.
 */
export const createWeekdayAt = (nowMs: number): WeekdayAt => {
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs)
    .toZonedDateTimeISO("America/New_York")
    .toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return (weeksAgo, weekday, time, zone) =>
    monday
      .add({ days: weekday - 1 - 7 * weeksAgo })
      .toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
};

/** `2026-11-23` in a zone. */
export const dateText = (timeMs: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(timeMs).toZonedDateTimeISO(zone).toPlainDate().toString();
