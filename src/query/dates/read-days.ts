import type { Days } from "./days.js";
import { numericDates } from "./numeric-dates.js";
import { countedDays } from "./read-counted-days.js";
import { daysAround } from "./read-days-around.js";
import { daysWithin } from "./read-days-within.js";
import { readPeriods } from "./read-periods.js";
import {
  dottedDays,
  monthDates,
  ordinalDays,
  relativeDays,
  weekdayAndDate,
  weekdays,
} from "./read-single-days.js";
import { longest, type Rule, remembered } from "./scan.js";

/** Reads words that name whole days: a day, a weekend, a week, a month, a quarter, a year. */
export const readDays: Rule<Days> = remembered(
  longest(
    relativeDays,
    readPeriods,
    countedDays,
    numericDates,
    monthDates,
    ordinalDays,
    dottedDays,
    daysAround,
    weekdays,
    weekdayAndDate,
    daysWithin,
  ),
);
