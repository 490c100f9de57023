import { Temporal } from "temporal-polyfill";
import type { Day } from "./calendar-day.js";

/** A moment in µs since 1970-01-01 UTC, as finely as events are dated: whole, and exact to compare. */
export type Instant = number;

/** A local date and time of day in µs since 1970-01-01 00:00, as if the zone were UTC. */
export type LocalUs = number;

export const DAY_US = 86_400_000_000;

/** A stretch of time in which a zone keeps one offset. */
interface Steady {
  readonly from: Instant;
  /** Exclusive. */
  readonly to: Instant;
  readonly offsetUs: number;
}

/**
 * Asking for an offset takes Temporal several microseconds, and the same few are asked for again and
 * again: the one of now and those of the last months. There are about 450 zones.
 */
const steadyByZone = new Map<string, Steady[]>();
const MOST_ZONES = 1_000;

const lookUp = (zone: string, at: Instant): Steady => {
  const time = Temporal.Instant.fromEpochMilliseconds(Math.floor(at / 1000)).toZonedDateTimeISO(
    zone,
  );
  const change = (of: Temporal.ZonedDateTime, way: "next" | "previous"): number | undefined =>
    of.getTimeZoneTransition(way)?.epochMilliseconds;
  // The previous change is the one before a moment, so the moment of a change itself needs one more.
  const from = change(time.add({ nanoseconds: 1 }), "previous") ?? Number.NEGATIVE_INFINITY;
  const to = change(time, "next") ?? Number.POSITIVE_INFINITY;
  return { from: from * 1000, to: to * 1000, offsetUs: time.offsetNanoseconds / 1000 };
};

const steadyAt = (zone: string, at: Instant): Steady => {
  const known = steadyByZone.get(zone) ?? [];
  const found = known.find(({ from, to }) => from <= at && at < to);
  if (found !== undefined) return found;
  const steady = lookUp(zone, at);
  if (steadyByZone.size >= MOST_ZONES) steadyByZone.clear();
  known.push(steady);
  steadyByZone.set(zone, known);
  return steady;
};

/** Years 1 to 9999, which is what four digits can say. */
const EARLIEST: Instant = -62_135_596_800_000_000;
const LATEST: Instant = 253_402_300_800_000_000;

// Not `at < EARLIEST || at >= LATEST`, which lets NaN pass.
const isDatable = (at: number): boolean => at >= EARLIEST && at < LATEST;

/** @throws RangeError outside of the years 1 to 9999 */
export const requireDatable = (at: number): void => {
  if (!isDatable(at)) throw new RangeError(`no year from 1 to 9999: ${at} µs`);
};

/**
 * The local time of a moment.
 * @throws RangeError outside of the years 1 to 9999
 */
export const localAt = (zone: string, at: Instant): LocalUs => {
  requireDatable(at);
  return at + steadyAt(zone, at).offsetUs;
};

/**
 * The moment of a local time: of two the first; one that the clock skips moves forward.
 * @throws RangeError outside of the years 1 to 9999
 */
export const instantAt = (zone: string, local: LocalUs): Instant => {
  requireDatable(local);
  // Offsets are less than a day, so these two hold before and after any change that may matter.
  const before = steadyAt(zone, local - DAY_US);
  if (local + DAY_US < before.to) return local - before.offsetUs;
  const after = steadyAt(zone, local + DAY_US);
  const early = local - before.offsetUs;
  const late = local - after.offsetUs;
  return early < before.to || late < after.from ? early : late;
};

/** Like `instantAt`, but for phrases that are only looked at: beyond all years it is minus infinity. */
export const instantAtOrBefore = (zone: string, local: LocalUs): Instant =>
  isDatable(local) ? instantAt(zone, local) : Number.NEGATIVE_INFINITY;

/** When a day begins: 00:00, or later where the clock skips it. */
export const midnight = (zone: string, day: Day): Instant => instantAt(zone, day * DAY_US);

/** The asker's clock and calendar. */
export interface Now {
  readonly at: Instant;
  /** IANA. */
  readonly zone: string;
  readonly today: Day;
  /** µs of the local clock since 00:00. */
  readonly timeOfDay: number;
}

/** @throws RangeError where the engine knows no such zone */
export const nowIn = (zone: string, nowMs: number): Now => {
  const local = localAt(zone, nowMs * 1000);
  const today = Math.floor(local / DAY_US);
  return { at: nowMs * 1000, zone, today, timeOfDay: local - today * DAY_US };
};

export const dayAt = (zone: string, at: Instant): Day => Math.floor(localAt(zone, at) / DAY_US);
