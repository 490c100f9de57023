import { type Actor, asPerson, asSystem } from "../actor.js";
import type { Day } from "../calendar.js";
import { chance, pick, wholeBetween } from "../choose.js";
import { MINUTE_MS } from "../durations.js";
import { workMoment } from "../everyday/working-day.js";
import type { Journal } from "../journal.js";
import type { Person } from "../person.js";
import type { Random } from "../random.js";
import type { World } from "../world.js";
import { alertRules } from "./alert-rules.js";
import { apiClients } from "./api-clients.js";
import { cases } from "./cases.js";
import type { Course, Step } from "./course.js";
import { identity } from "./identity.js";
import { risk } from "./risk.js";
import { trustedActivity } from "./trusted-activity.js";
import { users } from "./users.js";
import { watchlists } from "./watchlists.js";

const PLACES = ["office", "proxy", "home"] as const;

const COURSES: readonly Course[] = [
  ...alertRules,
  ...apiClients,
  ...cases,
  ...identity,
  ...risk,
  ...trustedActivity,
  ...users,
  ...watchlists,
];

const doerOf = (course: Course, world: World, random: Random): Person =>
  pick(random, course.doer === "admin" ? world.admins : world.analysts);

const stepsOf = (course: Course, time: number, world: World, random: Random): readonly Step[] => {
  const steps = course.begin(world, random, time);
  const isWhole = time === 0 || chance(random, course.finished ?? 0.5);
  return isWhole ? steps : steps.slice(0, wholeBetween(random, 1, steps.length));
};

interface Life {
  readonly steps: readonly Step[];
  readonly person: Person;
  readonly actor: Actor;
  /** When in the history it begins: 0 is as early, 1 as late as it can. */
  readonly begins: number;
}

/** Writes down one thing's life, all of it on working days that are over. */
const writeLife = (
  { write }: Journal,
  { steps, person, actor, begins }: Life,
  days: readonly Day[],
  random: Random,
): void => {
  const workdays = days.slice(1, -1).filter(({ weekday }) => weekday <= 5);
  const span = steps.reduce((sum, { afterDays }) => sum + afterDays, 0);
  let index = Math.floor(begins * Math.max(1, workdays.length - span));
  let timeMs = 0;
  for (const { type, afterDays, details } of steps) {
    index += afterDays;
    const day = workdays[index];
    if (day === undefined) return;
    timeMs =
      timeMs > day.startMs
        ? timeMs + wholeBetween(random, 40_000, 9 * MINUTE_MS)
        : workMoment(random, person, day);
    write(type, timeMs, actor, details);
  }
};

/** Everything that happens now and then, and in an order: all of it at least once, to its end. */
export const writeCourses = (journal: Journal, world: World, random: Random): void => {
  for (const course of COURSES) {
    for (let time = 0; time < course.times; time += 1) {
      const person = doerOf(course, world, random);
      const place = pick(random, PLACES);
      writeLife(
        journal,
        {
          steps: stepsOf(course, time, world, random),
          person,
          actor: course.doer === "system" ? asSystem : asPerson(person, place),
          begins: (time + random()) / course.times,
        },
        world.daysOf(person),
        random,
      );
    }
  }
};
