import { Temporal } from "temporal-polyfill";
import type { TimeUs } from "./time.js";

/** A moment on the clocks of an IANA zone. */
export const zonedOf = (timeUs: TimeUs, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochNanoseconds(timeUs * 1000n).toZonedDateTimeISO(zone);

/** The moment, cut to the microsecond. */
export const usOf = (time: Temporal.ZonedDateTime): TimeUs => time.epochNanoseconds / 1000n;
