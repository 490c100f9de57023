import { Temporal } from "temporal-polyfill";

/**
 * When the clocks of a zone show so many minutes after midnight on a day, epoch ms: the first time where
 * they show it twice; where they skip it, the moment at which they do.
 */
export const momentAt = (day: Temporal.PlainDate, minute: number, zone: string): number => {
  const wanted = day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  // Where the time is skipped, this shows as much less as is skipped.
  const time = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (time.toPlainDateTime().equals(wanted)) return time.epochMilliseconds;
  return (time.getTimeZoneTransition("next") ?? time).epochMilliseconds;
};

/** The day that the clocks of a zone show. */
export const dayAt = (ms: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();

/** Days around one, in order: so many before it up to so many after it. */
export const daysAround = (
  day: Temporal.PlainDate,
  before: number,
  after: number,
): readonly Temporal.PlainDate[] =>
  Array.from({ length: before + after + 1 }, (_none, index) => day.add({ days: index - before }));
