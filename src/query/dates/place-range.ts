import { addMonths, civilOf, type Day } from "./calendar-day.js";
import { type Days, dayOfYear, fixedDays, insideOf, onWeekday } from "./days.js";
import {
  isFixed,
  type Moment,
  type Place,
  type Placed,
  placeMoment,
  type Stretch,
} from "./moment.js";
import { UnreadableDateError } from "./unreadable-date-error.js";
import { DAY_US, dayAt, type Instant, instantAt, localAt, type Now } from "./zone-time.js";

export const latest = (now: Now): Place => ({ now, limit: now.today, way: "back" });

export const startOf = ({ from }: Placed): Instant => from;

/** Where a moment ends for "until": a time is its own end. */
export const endOf = ({ from, to, point }: Placed): Instant => (point ? from : (to ?? from));

const dateOf = (at: Instant, { zone }: Now): Day => dayAt(zone, at);

/** In "the 1st to the 5th of November" the first day borrows the month of the second, and back. */
export const borrowMonth = (moment: Moment, other: Moment): Moment => {
  if (moment.kind !== "days" || other.kind !== "days") return moment;
  const { bareDay } = moment.days;
  const { month } = other.days;
  if (bareDay === undefined || month === undefined) return moment;
  return { ...moment, days: inMonth(moment.days, bareDay, month) };
};

const inMonth = (
  { weekday }: Days,
  day: number,
  { year, month }: { readonly year: number | null; readonly month: number },
): Days => {
  const text = `the ${day}`;
  const days = dayOfYear(year, month, day, text);
  return weekday === undefined ? days : onWeekday(days, weekday, text);
};

/** "The 28th to Nov 2" begins in October, "the 1st to Nov 2" in November. */
const borrowStart = (from: Moment, to: Moment): Moment => {
  if (from.kind !== "days" || to.kind !== "days") return from;
  const { bareDay } = from.days;
  const { month, day } = to.days;
  if (bareDay === undefined || month === undefined || day === undefined) return from;
  if (bareDay <= day) return borrowMonth(from, to);
  const isJanuary = month.month === 1;
  const before = {
    year: month.year === null ? null : month.year - (isJanuary ? 1 : 0),
    month: isJanuary ? 12 : month.month - 1,
  };
  return { ...from, days: inMonth(from.days, bareDay, before) };
};

/** By the calendar, at the same time of day. */
const halfAYearAfter = (at: Instant, { zone }: Now): Instant => {
  const local = localAt(zone, at);
  const day = Math.floor(local / DAY_US);
  return instantAt(zone, addMonths(day, 6) * DAY_US + (local - day * DAY_US));
};

/** "Dec 20 to Jan 5" runs into the next year; "Nov 5 to Nov 1" is the wrong way round. */
const runsOver = (from: Placed, to: Placed, now: Now): boolean =>
  startOf(to) <= now.at ||
  startOf(to) < halfAYearAfter(from.from, now) ||
  yearOf(from, now) === yearOf(to, now);

const yearOf = (placed: Placed, now: Now): number => civilOf(dateOf(startOf(placed), now)).year;

const placeEnd = (to: Moment, from: Placed, now: Now): Placed => {
  const limit = dateOf(from.from, now);
  const placed = placeMoment(to, { now, limit, way: "forward" });
  if (to.kind !== "clock" || startOf(from) < startOf(placed)) return placed;
  return placeMoment(to, { now, limit: limit + 1, way: "forward" });
};

const hasClock = (moment: Moment): boolean =>
  moment.kind === "clock" || (moment.kind === "days" && moment.clock !== null);

/** "9am until noon on Friday": the first time is on the day of the second, or in the night before. */
const placeStart = (from: Moment, to: Moment, end: Placed, now: Now): Placed => {
  const limit = dateOf(end.from, now);
  if (from.kind !== "clock" || !hasClock(to)) return placeMoment(from, { now, limit, way: "back" });
  const placed = placeMoment(from, { now, limit, way: "forward" });
  if (startOf(placed) < startOf(end)) return placed;
  return placeMoment(from, { now, limit: limit - 1, way: "forward" });
};

/** "5" in "Oct 28 to the 5th", "Mar 1" in "Feb 29 to Mar 1": the first one after the start. */
const followsStart = (to: Moment): boolean =>
  to.kind === "days" && (to.days.bareDay !== undefined || to.days.month !== undefined);

const placeBoth = (first: Moment, to: Moment, now: Now, text: string): [Placed, Placed] => {
  const from = borrowStart(first, to);
  if (to.kind !== "clock" && (isFixed(to) || from.kind === "clock") && !isFixed(from)) {
    const end = placeMoment(to, latest(now));
    return [placeStart(from, to, end, now), end];
  }
  const start = placeMoment(from, latest(now));
  const isNext = !isFixed(to) && (followsStart(to) || (to.kind === "clock" && hasClock(from)));
  if (!isNext) {
    // The most recent end, as for any date; but a time belongs to the day of the time before it.
    const recent = placeMoment(to, latest(now));
    if (isFixed(to) || startOf(recent) >= startOf(start)) return [start, recent];
  }
  const end = placeEnd(to, start, now);
  if (!isFixed(from) && to.kind !== "clock" && !runsOver(start, end, now)) throw reversed(text);
  return [start, end];
};

/** "Last month until the 15th": the 15th of last month. */
const placeInside = (first: Moment, second: Moment, now: Now, text: string): [Placed, Placed] => {
  const isOuter = first.kind === "days" && first.clock === null && first.days.form === "period";
  if (!isOuter || second.kind !== "days" || second.days.fixed) {
    return placeBoth(first, second, now, text);
  }
  const outer = first.days.find(now.today, "back");
  const inner = insideOf(second.days, outer, now.today);
  if (inner === undefined) return placeBoth(first, second, now, text);
  const end: Moment = { ...second, days: fixedDays(second.days.form, inner) };
  return [placeMoment(first, latest(now)), placeMoment(end, latest(now))];
};

const reversed = (text: string): UnreadableDateError =>
  new UnreadableDateError(text, `“${text}” ends before it starts. Write the earlier date first.`);

/**
 * From the start of one moment to the end of another; without a year the most recent start.
 * @throws UnreadableDateError when it ends before it starts
 */
export const placeRange = (
  {
    first,
    second,
    after,
    before,
    inside,
  }: {
    readonly first: Moment;
    readonly second: Moment;
    readonly after: boolean;
    readonly before: boolean;
    readonly inside: boolean;
  },
  now: Now,
  text: string,
): Stretch => {
  const [start, end] = inside
    ? placeInside(first, second, now, text)
    : placeBoth(first, second, now, text);
  const from = after ? endOf(start) : startOf(start);
  const to = before ? startOf(end) : endOf(end);
  if (from >= to) throw reversed(text);
  return { from, to };
};

/** One range over moments that touch: "yesterday or today". */
export const placeTogether = (moments: readonly Moment[], now: Now, text: string): Stretch => {
  const placed = moments.map((moment) => placeMoment(moment, latest(now)));
  placed.sort((a, b) => a.from - b.from);
  const [first, ...rest] = placed;
  if (first === undefined) return { from: null, to: null };
  let to = first.to;
  for (const next of rest) {
    if (to !== null && to < next.from) {
      throw new UnreadableDateError(
        text,
        `“${text}” leaves a gap, and a search has one date range. Ask for one at a time.`,
        text.split(/ ?, ?| (?:or|and) /).filter((part) => part !== ""),
      );
    }
    if (to !== null && (next.to === null || to < next.to)) to = next.to;
  }
  return { from: first.from, to };
};
