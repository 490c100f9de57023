import type { Day } from "./calendar-day.js";
import { type Clock, insidePart } from "./clock.js";
import type { DatePart, DatePhrase } from "./date-part.js";
import { type Days, fixedDay, fixedDays, insideOf } from "./days.js";
import { joinTimes } from "./join-times.js";
import type { Moment } from "./moment.js";
import { DAY_US, instantAt, type Now } from "./zone-time.js";

type DaysMoment = Extract<Moment, { kind: "days" }>;

/** A day that was named, with or without a time, and nothing around it. */
const plainDay = ({ part }: DatePhrase): DaysMoment | undefined =>
  part.kind === "moment" && part.moment.kind === "days" && part.moment.days.form !== "period"
    ? part.moment
    : undefined;

const clockOf = (moment: Moment): Clock | undefined =>
  moment.kind === "clock" ? moment.clock : undefined;

/** The times of day of a phrase that names no day. */
const clocksOf = ({ part }: DatePhrase): readonly Clock[] => {
  const moments =
    part.kind === "moment" || part.kind === "bound"
      ? [part.moment]
      : part.kind === "range"
        ? [part.first, part.second]
        : [];
  const clocks = moments.map(clockOf);
  return clocks.every((clock) => clock !== undefined) ? clocks : [];
};

/** The day, in the past where the words leave that open. */
const dateOf = (days: Days, start: number, now: Now): Day => {
  const date = days.find(now.today, "back").start;
  const isOver = instantAt(now.zone, date * DAY_US + start) <= now.at;
  return days.fixed || isOver ? date : days.find(date - 1, "back").start;
};

const onDay = (part: DatePart, date: Day, fit: (clock: Clock) => Clock): DatePart => {
  const placed = (moment: Moment): Moment =>
    moment.kind === "clock"
      ? { kind: "days", days: fixedDay(date), clock: fit(moment.clock) }
      : moment;
  if (part.kind === "moment" || part.kind === "bound") {
    return { ...part, moment: placed(part.moment) };
  }
  return part.kind === "range"
    ? { ...part, first: placed(part.first), second: placed(part.second) }
    : part;
};

/** "After 9am and before noon on Friday": both times are Friday's. */
const joinTimesToBound = (
  phrases: readonly DatePhrase[],
  now: Now,
): readonly DatePhrase[] | undefined => {
  const bounds = phrases.flatMap(({ part }) =>
    part.kind === "bound" && part.moment.kind === "days" && part.moment.clock !== null
      ? [part.moment]
      : [],
  );
  const timed = phrases.filter((each) => clocksOf(each).length > 0);
  const [day] = bounds;
  if (day === undefined || bounds.length > 1 || timed.length === 0) return undefined;
  if (phrases.some((each) => plainDay(each) !== undefined)) return undefined;
  const date = dateOf(day.days, day.clock?.start ?? 0, now);
  return phrases.map((each) =>
    timed.includes(each) ? { ...each, part: onDay(each.part, date, (clock) => clock) } : each,
  );
};

/** "Logins yesterday by alice@example.com at 3pm": a time belongs to the one day of the query. */
const joinDayAndTimes = (phrases: readonly DatePhrase[], now: Now): readonly DatePhrase[] => {
  const timedDay = joinTimesToBound(phrases, now);
  if (timedDay !== undefined) return timedDay;
  const [phrase, ...otherDays] = phrases.filter((each) => plainDay(each) !== undefined);
  const day = phrase && plainDay(phrase);
  const timed = phrases.filter((each) => clocksOf(each).length > 0);
  if (day === undefined || otherDays.length > 0 || timed.length === 0) return phrases;
  const own = day.clock === null ? [] : [day.clock];
  const plain = [...own, ...timed.filter(isPlain).flatMap(clocksOf)];
  const part = plain.find(({ kind }) => kind === "part");
  const fit = (clock: Clock): Clock => (part === undefined ? clock : insidePart(clock, part));
  const exact = plain.filter(({ kind }) => kind !== "part");
  const isExact = exact.length > 0 && exact.every((clock) => fitsInto(fit(clock), part));
  const starts = [...own, ...timed.flatMap(clocksOf)].map((clock) => fit(clock).start);
  const date = dateOf(day.days, Math.min(...starts), now);
  return phrases.flatMap((each): readonly DatePhrase[] => {
    if (each === phrase) {
      // A time says more than its day or its part of the day; bounds are within them.
      if (isExact && (day.clock === null || day.clock === part)) return [];
      const clock = day.clock === null ? null : fit(day.clock);
      const moment: Moment = { kind: "days", days: fixedDay(date), clock };
      return [{ ...each, part: { kind: "moment", moment } }];
    }
    if (!timed.includes(each)) return [each];
    if (isExact && isPlain(each) && clocksOf(each)[0] === part) return [];
    return [{ ...each, part: onDay(each.part, date, fit) }];
  });
};

const isPlain = ({ part }: DatePhrase): boolean => part.kind === "moment";

const fitsInto = ({ start }: Clock, part: Clock | undefined): boolean =>
  part === undefined || (part.start <= start && start < part.end);

/** A week, a month, a quarter or a year and nothing around it. */
const plainPeriod = ({ part }: DatePhrase): Days | undefined =>
  part.kind === "moment" && part.moment.kind === "days" && part.moment.days.form === "period"
    ? part.moment.days
    : undefined;

const withDays = (part: DatePart, change: (days: Days) => Days): DatePart => {
  const changed = (moment: Moment): Moment =>
    moment.kind === "days" || moment.kind === "edge"
      ? { ...moment, days: change(moment.days) }
      : moment;
  switch (part.kind) {
    case "moment":
    case "bound":
      return { ...part, moment: changed(part.moment) };
    case "range":
      return { ...part, first: changed(part.first), second: changed(part.second) };
    case "together":
      return { ...part, moments: part.moments.map(changed) };
    default:
      return part;
  }
};

/** "October logins 2025", "last week … on Monday": a day that comes again is the one in the period. */
const placeInPeriod = (phrases: readonly DatePhrase[], now: Now): readonly DatePhrase[] => {
  const periods = phrases.filter((each) => plainPeriod(each) !== undefined);
  const fixed = periods.filter((each) => plainPeriod(each)?.fixed);
  const [outer, ...others] = fixed.length > 0 ? fixed : periods;
  const period = outer && plainPeriod(outer);
  if (period === undefined || others.length > 0 || phrases.length < 2) return phrases;
  const outerSpan = period.find(now.today, "back");
  return phrases.map((each) =>
    each === outer
      ? each
      : {
          ...each,
          part: withDays(each.part, (days) => {
            const span = days.fixed ? undefined : insideOf(days, outerSpan, now.today);
            return span === undefined ? days : fixedDays(days.form, span);
          }),
        },
  );
};

/** "This week after 5pm" would be seven stretches. */
const needOneDay = (phrases: readonly DatePhrase[]): readonly DatePhrase[] => {
  if (!phrases.some((each) => plainPeriod(each) !== undefined)) return phrases;
  return phrases.map((each) => {
    const isTime = clocksOf(each).length > 0;
    if (!isTime) return each;
    const message = (text: string) =>
      `A search has one range of dates, so “${text}” needs a single day beside it, such as yesterday.`;
    return { ...each, part: { kind: "wrong", message, suggestions: [] } };
  });
};

/** Makes the dates of a query fit together, wherever they stand in it. */
export const fitParts = (phrases: readonly DatePhrase[], now: Now): readonly DatePhrase[] =>
  phrases.length < 2
    ? phrases
    : needOneDay(placeInPeriod(joinDayAndTimes(joinTimes(phrases), now), now));
