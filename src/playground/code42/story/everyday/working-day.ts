import { asNewcomer, asPerson, asSystem, type Place } from "../actor.js";
import type { Day } from "../calendar.js";
import { between, chance, pick, pickWeighted, wholeBetween } from "../choose.js";
import { HOUR_MS } from "../durations.js";
import type { Journal } from "../journal.js";
import { isEmployedAt, type Person } from "../person.js";
import type { Random } from "../random.js";
import type { World } from "../world.js";
import { createDeeds } from "./deeds.js";

const DAY_MS = 24 * HOUR_MS;
const LUNCH_HOUR = 12;
const LUNCH_HOURS = 1;
const WORK_HOURS = 9;
const DEEDS = createDeeds(asSystem);

/** A time between the start and the end of somebody's day, never at lunch. Epoch ms. */
export const workMoment = (random: Random, person: Person, day: Day): number => {
  const hour = person.startHour + between(random, 0.1, WORK_HOURS);
  const isLunch = hour >= LUNCH_HOUR && hour < LUNCH_HOUR + LUNCH_HOURS;
  return day.startMs + (isLunch ? hour + LUNCH_HOURS : hour) * HOUR_MS;
};

/** Whether a person's working day, without lunch, has the time in it. */
export const isAtWork = (person: Person, day: Day, timeMs: number): boolean => {
  const hour = (timeMs - day.startMs) / HOUR_MS;
  const isDay = hour >= person.startHour && hour < person.startHour + WORK_HOURS;
  const isLunch = hour >= LUNCH_HOUR && hour < LUNCH_HOUR + LUNCH_HOURS;
  return day.weekday <= 5 && isDay && !isLunch;
};

const placeOn = (random: Random, { kind }: Person): Place => {
  const chosen = random();
  if (kind === "contractor") return chosen < 0.75 ? "home" : "proxy";
  return chosen < 0.42 ? "office" : chosen < 0.65 ? "proxy" : "home";
};

/** How many of a kind look in on a Saturday or Sunday; some analysts are on duty. */
const WEEKEND_SHARE = { staff: 0.02, contractor: 0.02, admin: 0.05, analyst: 0.08 } as const;
const WEEKDAY_SHARE = 0.93;

const works = (random: Random, { worksWeekends, kind }: Person, { weekday }: Day): boolean =>
  worksWeekends || chance(random, weekday <= 5 ? WEEKDAY_SHARE : WEEKEND_SHARE[kind]);

const isNew = ({ joinedMs }: Person, day: Day): boolean =>
  day.startMs - joinedMs > -DAY_MS && day.startMs < joinedMs + DAY_MS;

/** Writes down what one person does on one day. */
export const writeWorkingDay = (
  journal: Journal,
  { people }: World,
  person: Person,
  day: Day,
  random: Random,
): void => {
  if (!works(random, person, day)) return;
  const place = placeOn(random, person);
  const actor = isNew(person, day) ? asNewcomer(person) : asPerson(person, place);
  const isPresent = (timeMs: number): boolean => isEmployedAt(person, timeMs);
  const signIn = (timeMs: number, where = actor): void => {
    if (isPresent(timeMs)) journal.write("logged_in", timeMs, where);
  };
  const startMs = day.startMs + person.startHour * HOUR_MS;
  const isWeekend = day.weekday > 5;
  signIn(startMs + between(random, -0.2, 0.3) * HOUR_MS);
  if (!isWeekend && chance(random, 0.22)) signIn(workMoment(random, person, day));
  if (!isWeekend && person.isNightOwl && chance(random, 0.6)) {
    signIn(day.startMs + between(random, 21.5, 25.5) * HOUR_MS, asPerson(person, "home"));
  }
  if (person.kind !== "analyst") return;
  const deeds = isWeekend ? wholeBetween(random, 3, 9) : wholeBetween(random, 6, 20);
  for (let left = deeds; left > 0; left -= 1) {
    const timeMs = workMoment(random, person, day);
    const subject = pick(random, people);
    if (!isPresent(timeMs) || !isEmployedAt(subject, timeMs)) continue;
    pickWeighted(random, DEEDS).write(journal.write, { timeMs, actor, subject, random });
  }
};
