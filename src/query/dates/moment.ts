import { Temporal } from "temporal-polyfill";
import type { Clock } from "./clock.js";
import type { Days, PlainDate, Way } from "./days.js";

type Instant = Temporal.Instant;

/** A stretch of time on the line: inclusive, exclusive; null is open. */
export interface Stretch {
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/**
 * What a date phrase means, worked out only when it is the phrase that is taken.
 * Given the phrase, for messages.
 * @throws UnreadableDateError
 */
export type DateMeaning = (text: string) => Stretch;

/** Words for one stretch of time, before it is known which one. */
export type Moment =
  | { readonly kind: "days"; readonly days: Days; readonly clock: Clock | null }
  | { readonly kind: "clock"; readonly clock: Clock }
  /** Where something begins or ends: "the end of October". */
  | { readonly kind: "edge"; readonly days: Days; readonly edge: "start" | "end" }
  /** Exact instants: "2 hours ago", "now", "last 7 days". */
  | { readonly kind: "instant"; readonly from: Instant; readonly to: Instant | null };

/** A moment that has been placed. */
export interface Placed {
  readonly from: Instant;
  readonly to: Instant | null;
  /** "After" and "until" mean the instant, not the end of what was named. */
  readonly point: boolean;
  /** "From" means the whole of it. */
  readonly period: boolean;
}

/** Where to look for the days that a moment does not say. */
export interface Place {
  readonly now: Temporal.ZonedDateTime;
  readonly limit: PlainDate;
  readonly way: Way;
}

export const isFixed = (moment: Moment): boolean =>
  moment.kind === "instant" || (moment.kind !== "clock" && moment.days.fixed);

/** A local time as an instant: the first of two, moved forward where the clock skips it. */
const instantAt = (date: PlainDate, nanoseconds: number, zone: string): Instant =>
  date
    .toPlainDateTime()
    .add({ nanoseconds })
    .toZonedDateTime(zone, { disambiguation: "compatible" })
    .toInstant();

export const midnight = (date: PlainDate, zone: string): Instant =>
  date.toZonedDateTime(zone).toInstant();

const clockOn = (date: PlainDate, clock: Clock, ownZone: string): Placed => {
  const zone = clock.zone ?? ownZone;
  const from = instantAt(date, clock.start, zone);
  const to = clock.point
    ? from.add({ nanoseconds: clock.end - clock.start })
    : instantAt(date, clock.end, zone);
  return { from, to, point: clock.point, period: !clock.point };
};

const isLater = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) > 0;

const placeClock = (clock: Clock, { now, limit, way }: Place): Placed => {
  const zone = clock.zone ?? now.timeZoneId;
  const today = clock.zone === null ? limit : now.withTimeZone(zone).toPlainDate();
  const placed = clockOn(today, clock, zone);
  if (way === "forward" || !isLater(placed.from, now.toInstant())) return placed;
  return clockOn(today.subtract({ days: 1 }), clock, zone);
};

const placeDays = (days: Days, clock: Clock | null, { now, limit, way }: Place): Placed => {
  const zone = now.timeZoneId;
  const span = days.find(limit, way);
  if (clock === null) {
    const [from, to] = [midnight(span.start, zone), midnight(span.end, zone)];
    return { from, to, point: false, period: days.form !== "day" };
  }
  const placed = clockOn(span.start, clock, zone);
  // "Friday at 3pm", said on a Friday morning, was a week ago.
  if (days.fixed || way === "forward" || !isLater(placed.from, now.toInstant())) return placed;
  return clockOn(days.find(span.start.subtract({ days: 1 }), "back").start, clock, zone);
};

/**
 * Says which stretch of time is meant.
 * @throws UnreadableDateError when the date does not exist or can be read two ways
 */
export const placeMoment = (moment: Moment, place: Place): Placed => {
  if (moment.kind === "instant") {
    return { from: moment.from, to: moment.to, point: true, period: false };
  }
  if (moment.kind === "clock") return placeClock(moment.clock, place);
  if (moment.kind === "days") return placeDays(moment.days, moment.clock, place);
  const span = moment.days.find(place.limit, place.way);
  const instant = midnight(moment.edge === "start" ? span.start : span.end, place.now.timeZoneId);
  return { from: instant, to: instant, point: true, period: false };
};
