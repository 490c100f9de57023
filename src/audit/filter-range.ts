import { Temporal } from "temporal-polyfill";
import type { Filter } from "./filter.js";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type Local = Temporal.ZonedDateTime;
type DateOf = Local | Temporal.PlainDate;

const two = (number: number): string => String(number).padStart(2, "0");

const day = (date: DateOf): string => `${WEEKDAYS[date.dayOfWeek - 1]} ${date.day}`;
const month = (date: DateOf): string => `${MONTHS[date.month - 1]}`;
const dateWords = (date: DateOf): string => `${day(date)} ${month(date)} ${date.year}`;

/** Nobody says milliseconds: a time that has them was counted back from now, and minutes tell it. */
const timeWords = (time: Local): string => {
  const minutes = `${two(time.hour)}:${two(time.minute)}`;
  const isToTheMinute = time.second === 0 || time.millisecond !== 0;
  return isToTheMinute ? minutes : `${minutes}:${two(time.second)}`;
};

const exactWords = (time: Local): string => `${dateWords(time)} ${timeWords(time)}`;

const isMidnight = (time: Local): boolean => time.equals(time.startOfDay());

const startWords = (time: Local): string => (isMidnight(time) ? dateWords(time) : exactWords(time));

const daysWords = (first: DateOf, last: DateOf): string => {
  if (first.year !== last.year) return `${dateWords(first)} – ${dateWords(last)}`;
  if (first.month !== last.month) return `${day(first)} ${month(first)} – ${dateWords(last)}`;
  return first.day === last.day ? dateWords(first) : `${day(first)} – ${dateWords(last)}`;
};

const bothWords = (from: Local, to: Local): string => {
  const last = to.toPlainDate().subtract({ days: 1 });
  const isOrdered = Temporal.PlainDate.compare(from.toPlainDate(), last) <= 0;
  if (isMidnight(from) && isMidnight(to) && isOrdered) return daysWords(from, last);
  if (from.toPlainDate().equals(to.toPlainDate())) return `${exactWords(from)} – ${timeWords(to)}`;
  return `${exactWords(from)} – ${exactWords(to)}`;
};

/**
 * A filter's dates in words: `Sat 21 – Sun 22 Nov 2026`, `Since Mon 16 Nov 2026`; null for all time.
 * @param zone IANA zone of the reader
 */
export const rangeWords = ({ from, to }: Filter, zone: string): string | null => {
  const local = (text: string): Local => Temporal.Instant.from(text).toZonedDateTimeISO(zone);
  if (from !== null && to !== null) return bothWords(local(from), local(to));
  if (from !== null) return `Since ${startWords(local(from))}`;
  return to === null ? null : `Before ${startWords(local(to))}`;
};
