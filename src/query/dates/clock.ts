/** A stretch of a day's clock, in µs since local midnight. */
export interface Clock {
  /** Negative reaches into the day before. */
  readonly start: number;
  /** More than a day reaches into the next one. */
  readonly end: number;
  /** "After" and "until" a point mean the instant; "around" it is half an hour to both sides. */
  readonly kind: "point" | "around" | "part" | "range";
  /** Whether it may as well be twelve hours later: "at 3". */
  readonly open: boolean;
  /** The zone that was said, if any. */
  readonly zone: string | null;
  /** What was written, where no clock shows it: "25:00". */
  readonly wrong?: string;
}

/** A time as written. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Of the second. */
  readonly microsecond: number;
  /** How long what was written lasts: an hour, a minute, a second, a millisecond; in µs. */
  readonly length: number;
  readonly meridiem: "am" | "pm" | null;
  /** `09:00` and `17:00` leave nothing to guess; `9` and `5` do. */
  readonly twentyFour: boolean;
  readonly zone: string | null;
}

export const SECOND = 1e6;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const timeOf = (time: WrittenTime, meridiem: WrittenTime["meridiem"]): number => {
  const hour = meridiem === null ? time.hour : (time.hour % 12) + (meridiem === "pm" ? 12 : 0);
  return hour * HOUR + time.minute * MINUTE + time.second * SECOND + time.microsecond;
};

const isOpen = ({ meridiem, hour, twentyFour }: WrittenTime): boolean =>
  meridiem === null && hour <= 12 && !twentyFour;

export const pointClock = (time: WrittenTime): Clock => {
  const start = timeOf(time, time.meridiem);
  const { zone } = time;
  return { start, end: start + time.length, kind: "point", open: isOpen(time), zone };
};

export const around = (time: Clock): Clock => ({ ...time, kind: "around" });

/** What no clock shows: a problem where it is the time that counts. */
export const wrongClock = (wrong: string): Clock => ({
  start: 0,
  end: HOUR,
  kind: "point",
  open: false,
  zone: null,
  wrong,
});

/** "At 3" in an afternoon is 15:00, "at 2am" in a night is the next day's; others stay as they are. */
export const insidePart = (clock: Clock, part: Clock): Clock => {
  if (clock === part) return clock;
  const shifts = clock.open ? [0, DAY / 2, DAY] : [0, DAY];
  const shift = shifts.find((by) => part.start <= clock.start + by && clock.start + by < part.end);
  if (shift === undefined || shift === 0) return clock;
  return { ...clock, start: clock.start + shift, end: clock.end + shift, open: false };
};

const startOf = (from: WrittenTime, to: WrittenTime): number => {
  if (from.meridiem !== null || to.meridiem === null || from.hour > 12) {
    return timeOf(from, from.meridiem);
  }
  const alike = timeOf(from, to.meridiem);
  if (alike < timeOf(to, to.meridiem)) return alike;
  return timeOf(from, to.meridiem === "pm" ? "am" : "pm");
};

/** "9am to 5pm", "9 to 5", "10pm to 2am": the first end after the start. */
export const clockBetween = (from: WrittenTime, to: WrittenTime): Clock => {
  const start = startOf(from, to);
  const open = to.meridiem === null && to.hour <= 12 && !to.twentyFour && !from.twentyFour;
  const ends = open
    ? [timeOf(to, from.hour > 12 ? null : "am"), timeOf(to, "pm")]
    : [timeOf(to, to.meridiem)];
  const end = Math.min(
    ...ends.flatMap((time) => [time, time + DAY]).filter((time) => time > start),
  );
  const isFree = isOpen(from) && isOpen(to);
  return { start, end, kind: "range", open: isFree, zone: to.zone ?? from.zone };
};
