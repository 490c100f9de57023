import { Temporal } from "temporal-polyfill";
import type { Filter } from "./filter.js";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type Local = Temporal.ZonedDateTime;
type DateOf = Local | Temporal.PlainDate;

/** ` 2025` after a date of another year, nothing after one of this year. */
type YearWords = (date: DateOf) => string;

const two = (number: number): string => String(number).padStart(2, "0");

const day = (date: DateOf): string => `${WEEKDAYS[date.dayOfWeek - 1]} ${date.day}`;
const dayAndMonth = (date: DateOf): string => `${day(date)} ${MONTHS[date.month - 1]}`;

/** Nobody says milliseconds: a time that has them was counted back from now, and minutes tell it. */
const timeWords = (time: Local): string => {
  const minutes = `${two(time.hour)}:${two(time.minute)}`;
  const isToTheMinute = time.second === 0 || time.millisecond !== 0;
  return isToTheMinute ? minutes : `${minutes}:${two(time.second)}`;
};

const isMidnight = (time: Local): boolean => time.equals(time.startOfDay());

/** Both years are said where they differ, also when one is this year. */
const yearsOf = (first: DateOf, last: DateOf, year: YearWords): YearWords =>
  first.year === last.year ? year : (date) => ` ${date.year}`;

const daysWords = (first: DateOf, last: DateOf, year: YearWords): string => {
  const end = `${dayAndMonth(last)}${year(last)}`;
  if (first.year !== last.year) return `${dayAndMonth(first)}${year(first)} – ${end}`;
  if (first.month !== last.month) return `${dayAndMonth(first)} – ${end}`;
  return first.day === last.day ? end : `${day(first)} – ${end}`;
};

const bothWords = (from: Local, to: Local, year: YearWords): string => {
  const last = to.toPlainDate().subtract({ days: 1 });
  const isOrdered = Temporal.PlainDate.compare(from.toPlainDate(), last) <= 0;
  if (isMidnight(from) && isMidnight(to) && isOrdered) {
    return daysWords(from, last, yearsOf(from, last, year));
  }
  const years = yearsOf(from, to, year);
  const exact = (time: Local): string => `${dayAndMonth(time)}${years(time)} ${timeWords(time)}`;
  return from.toPlainDate().equals(to.toPlainDate())
    ? `${exact(from)} – ${timeWords(to)}`
    : `${exact(from)} – ${exact(to)}`;
};

/**
 * A filter's dates in words: `Sat 21 – Sun 22 Nov`, `Since Mon 16 Nov 2025`; null for all time. The year
 * is left out where it is this year's.
 * @param zone IANA zone of the reader
 * @param nowMs epoch ms of "now": which year this is
 */
export const rangeWords = ({ from, to }: Filter, zone: string, nowMs: number): string | null => {
  const thisYear = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone).year;
  const year: YearWords = (date) => (date.year === thisYear ? "" : ` ${date.year}`);
  const local = (text: string): Local => Temporal.Instant.from(text).toZonedDateTimeISO(zone);
  const edge = (time: Local): string =>
    `${dayAndMonth(time)}${year(time)}${isMidnight(time) ? "" : ` ${timeWords(time)}`}`;
  if (from !== null && to !== null) return bothWords(local(from), local(to), year);
  if (from !== null) return `Since ${edge(local(from))}`;
  return to === null ? null : `Before ${edge(local(to))}`;
};
