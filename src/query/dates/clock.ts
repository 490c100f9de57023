/** A stretch of a day's clock, in µs since local midnight. */
export interface Clock {
  /** Negative reaches into the day before. */
  readonly start: number;
  /** More than a day reaches into the next one. */
  readonly end: number;
  /** A moment: "after" and "until" it mean the instant. Otherwise it is a stretch, such as a morning. */
  readonly point: boolean;
  /** The zone that was said, if any. */
  readonly zone: string | null;
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

export const pointClock = (time: WrittenTime): Clock => {
  const start = timeOf(time, time.meridiem);
  return { start, end: start + time.length, point: true, zone: time.zone };
};

/** Half an hour to both sides. */
export const around = (time: Clock): Clock => ({
  ...time,
  start: time.start - HOUR / 2,
  end: time.start + HOUR / 2,
  point: false,
});

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
  return { start, end, point: false, zone: to.zone ?? from.zone };
};
