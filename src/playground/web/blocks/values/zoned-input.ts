import { Temporal } from "temporal-polyfill";

/** The value of a `datetime-local` input (`2026-11-23T10:00`) that shows a moment in a zone. */
export const toZonedInput = (epochSeconds: number, zone: string): string => {
  const moment = Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000);
  return moment.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
};

/**
 * The moment that a `datetime-local` input's value means in a zone, as seconds since 1970; null while it is incomplete.
 * A time that a clock change skips counts as that much later, one that comes twice as the first of the two.
 */
export const fromZonedInput = (input: string, zone: string): number | null => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(input)) return null;
  const moment = Temporal.PlainDateTime.from(input).toZonedDateTime(zone);
  return Math.floor(moment.epochMilliseconds / 1000);
};
