import type { Unit } from "./amounts.js";
import { addMonths, type Day } from "./calendar-day.js";
import { DAY_US, type Instant, instantAtOrBefore, type Now } from "./zone-time.js";

const HOURS: Partial<Record<Unit, number>> = {
  seconds: 1 / 3600,
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  weeks: 7 * 24,
  fortnights: 14 * 24,
};
const MONTHS: Partial<Record<Unit, number>> = { months: 1, quarters: 3, years: 12 };

const HOUR_US = DAY_US / 24;

/** Now minus an amount: exact hours up to weeks, the calendar's months and years, clamped. */
export const backBy = (now: Now, amount: number, unit: Unit): Instant => {
  const hours = HOURS[unit];
  if (hours !== undefined) return now.at - Math.round(amount * hours * HOUR_US);
  return instantAtOrBefore(now.zone, dateBackBy(now.today, amount, unit) * DAY_US + now.timeOfDay);
};

/** The date that many units ago, by the calendar. */
export const dateBackBy = (today: Day, amount: number, unit: Unit): Day => {
  const months = amount * (MONTHS[unit] ?? 0);
  const days = amount * ((HOURS[unit] ?? 0) / 24);
  return addMonths(today, -Math.trunc(months)) - Math.round(days) - Math.round((months % 1) * 30);
};
