import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect } from "vitest";

/** Clocks that change at 01:00, 02:00, 03:00 and midnight, by half an hour, backwards in summer, never; one that left out a day. */
export const zone = fc.constantFrom(
  "UTC",
  "America/New_York",
  "Europe/London",
  "Europe/Dublin",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Africa/Cairo",
  "Australia/Lord_Howe",
  "Pacific/Apia",
);

export const minuteOfDay = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.constantFrom(0, 1, 30, 59, 60, 90, 120, 150, 179, 180, 1380, 1439),
);

export const moment = fc
  .integer({ min: Date.UTC(2005, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  .map((minutes) => minutes * 60_000);

export const localAt = (ms: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);

/** The moment of a local time with its offset: `2026-11-23T09:00-05:00`. */
export const msOf = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

export const minuteAt = (ms: number, zone: string): number => {
  const { hour, minute } = localAt(ms, zone);
  return hour * 60 + minute;
};

/** Whether clocks change within two days of a moment. */
export const isNearChange = (ms: number, zone: string): boolean => {
  const days = 2 * 86_400_000;
  const change = localAt(ms - days, zone).getTimeZoneTransition("next");
  return change !== null && change.epochMilliseconds <= ms + days;
};

/** That the zone's clocks show a time of day at a moment, or skip it then, and not for the second time. */
export const expectShown = (ms: number, minute: number, zone: string): void => {
  const [now, before] = [localAt(ms, zone), localAt(ms - 1, zone)];
  const wanted = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  if (now.toPlainTime().equals(wanted)) {
    const first = now.toPlainDateTime().toZonedDateTime(zone, { disambiguation: "earlier" });
    expect(first.epochMilliseconds).toBe(ms);
    return;
  }
  const shown = before.toPlainDateTime().round({ smallestUnit: "minute", roundingMode: "ceil" });
  const skipped = shown.until(now.toPlainDateTime()).total("minutes");
  const from = shown.hour * 60 + shown.minute;
  expect(skipped).toBeGreaterThan(0);
  expect((minute - from + 1440) % 1440).toBeLessThan(skipped);
};
