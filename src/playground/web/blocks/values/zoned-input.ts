import { Temporal } from "temporal-polyfill";

/** The value of a `datetime-local` input (`2026-11-23T10:00`) that shows a moment in a zone. */
export const toZonedInput = (epochSeconds: number, zone: string): string => {
  const moment = Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000);
  return moment.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
};

/** Slack takes seconds since 1970 of ten digits. */
const LATEST_SECONDS = 9_999_999_999;

/**
 * The moment that a `datetime-local` input's value means in a zone, as seconds since 1970; null while it is incomplete.
 * A time that a clock change skips counts as that much later, one that comes twice as the first of the two.
 */
export const fromZonedInput = (input: string, zone: string): number | null => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(input)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59) return null;
  const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute });
  const seconds = Math.floor(local.toZonedDateTime(zone).epochMilliseconds / 1000);
  return seconds >= 0 && seconds <= LATEST_SECONDS ? seconds : null;
};
