import type { Day } from "./calendar-day.js";
import type { Clock } from "./clock.js";
import type { Days, Way } from "./days.js";
import { UnreadableDateError } from "./unreadable-date-error.js";
import {
  DAY_US,
  dayAt,
  type Instant,
  instantAt,
  midnight,
  type Now,
  requireDatable,
} from "./zone-time.js";

/** A stretch of time on the line: inclusive, exclusive; null is open. */
export interface Stretch {
  readonly from: Instant | null;
  readonly to: Instant | null;
}

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
  readonly now: Now;
  readonly limit: Day;
  readonly way: Way;
}

export const isFixed = (moment: Moment): boolean =>
  moment.kind === "instant" || (moment.kind !== "clock" && moment.days.fixed);

const HALF_AN_HOUR = DAY_US / 48;

const clockOn = (date: Day, clock: Clock, ownZone: string): Placed => {
  if (clock.wrong !== undefined) {
    throw new UnreadableDateError(clock.wrong, `There is no such time as “${clock.wrong}”.`);
  }
  const zone = clock.zone ?? ownZone;
  const from = instantAt(zone, date * DAY_US + clock.start);
  const length = clock.end - clock.start;
  if (clock.kind === "point") return { from, to: from + length, point: true, period: false };
  const around = { from: from - HALF_AN_HOUR, to: from + HALF_AN_HOUR, point: false, period: true };
  if (clock.kind === "around") return around;
  const to = instantAt(zone, date * DAY_US + clock.end);
  // An hour that the clock skips moves forward as a whole.
  return { from, to: to > from ? to : from + length, point: false, period: true };
};

const placeClock = (clock: Clock, { now, limit, way }: Place): Placed => {
  const zone = clock.zone ?? now.zone;
  const today = clock.zone === null || limit !== now.today ? limit : dayAt(zone, now.at);
  const placed = clockOn(today, clock, zone);
  if (way === "forward" || placed.from <= now.at) return placed;
  return clockOn(today - 1, clock, zone);
};

const placeDays = (days: Days, clock: Clock | null, { now, limit, way }: Place): Placed => {
  const { zone } = now;
  const span = days.find(limit, way);
  if (clock === null) {
    const [from, to] = [midnight(zone, span.start), midnight(zone, span.end)];
    return { from, to, point: false, period: days.form !== "day" };
  }
  const placed = clockOn(span.start, clock, zone);
  // "Friday at 3pm", said on a Friday morning, was a week ago.
  if (days.fixed || way === "forward" || placed.from <= now.at) return placed;
  return clockOn(days.find(span.start - 1, "back").start, clock, zone);
};

/**
 * Says which stretch of time is meant.
 * @throws UnreadableDateError when the date does not exist or can be read two ways
 */
export const placeMoment = (moment: Moment, place: Place): Placed => {
  if (moment.kind === "instant") {
    requireDatable(moment.from);
    return { from: moment.from, to: moment.to, point: true, period: false };
  }
  if (moment.kind === "clock") return placeClock(moment.clock, place);
  if (moment.kind === "days") return placeDays(moment.days, moment.clock, place);
  const span = moment.days.find(place.limit, place.way);
  const instant = midnight(place.now.zone, moment.edge === "start" ? span.start : span.end);
  return { from: instant, to: instant, point: true, period: false };
};
