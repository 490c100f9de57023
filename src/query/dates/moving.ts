import type { Temporal } from "temporal-polyfill";
import type { Unit } from "./amounts.js";

const HOURS: Partial<Record<Unit, number>> = {
  seconds: 1 / 3600,
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  weeks: 7 * 24,
  fortnights: 14 * 24,
};
const MONTHS: Partial<Record<Unit, number>> = { months: 1, quarters: 3, years: 12 };

// Beyond this Temporal has no dates; nobody's audit log has either.
const MOST_MONTHS = 12 * 1000;

/** Now minus an amount: exact hours up to weeks, the calendar's months and years, clamped. */
export const backBy = (
  now: Temporal.ZonedDateTime,
  amount: number,
  unit: Unit,
): Temporal.ZonedDateTime => {
  const hours = HOURS[unit];
  if (hours !== undefined) {
    return now.subtract({ milliseconds: Math.round(amount * hours * 3_600_000) });
  }
  const months = amount * (MONTHS[unit] ?? 0);
  return now
    .subtract({ months: Math.min(Math.trunc(months), MOST_MONTHS) })
    .subtract({ days: Math.round((months % 1) * 30) });
};

/** The date that many units ago, by the calendar. */
export const dateBackBy = (
  today: Temporal.PlainDate,
  amount: number,
  unit: Unit,
): Temporal.PlainDate => {
  const months = amount * (MONTHS[unit] ?? 0);
  const days = amount * ((HOURS[unit] ?? 0) / 24);
  return today
    .subtract({ months: Math.min(Math.trunc(months), MOST_MONTHS) })
    .subtract({ days: Math.round(days) + Math.round((months % 1) * 30) });
};
