import { daysUntil, historyStartMs } from "./calendar.js";
import { writeCourses } from "./courses/write-courses.js";
import { createPeople } from "./create-people.js";
import { writeMachinesDay } from "./everyday/machines.js";
import { writeWorkingDay } from "./everyday/working-day.js";
import { createJournal, type Journal } from "./journal.js";
import { createRandom, type Random } from "./random.js";
import { departingAnalyst } from "./stories/departing-analyst.js";
import { justNow } from "./stories/just-now.js";
import { firstIntake, provisioningRun } from "./stories/provisioning-run.js";
import { renamedUsers } from "./stories/renamed-users.js";
import { restores } from "./stories/restores.js";
import { rulesOff } from "./stories/rules-off.js";
import type { Story } from "./stories/story.js";
import { openWeekend, shortWindows } from "./stories/support-window.js";
import { undoneAccident } from "./stories/undone-accident.js";
import { createTurningPoints } from "./turning-points.js";
import { createWorld, type World } from "./world.js";

/** Each with numbers of its own, so that a change in one leaves the others as they are. */
const STORIES: Readonly<Record<string, Story>> = {
  departingAnalyst,
  firstIntake,
  justNow,
  openWeekend,
  provisioningRun,
  renamedUsers,
  restores,
  rulesOff,
  shortWindows,
  undoneAccident,
};

export interface DemoCompany extends World {
  /** JSON texts of 90 days of events, oldest first; none is later than `nowMs`. */
  readonly history: readonly string[];
}

const writeDays = (journal: Journal, world: World, random: Random): void => {
  const { people, daysOf, nowMs } = world;
  for (const person of people) {
    for (const day of daysOf(person)) writeWorkingDay(journal, world, person, day, random);
  }
  for (const day of daysUntil(nowMs, "UTC")) writeMachinesDay(journal, world, day, random);
  writeCourses(journal, world, random);
};

/**
 * A company of 300 people and the audit log of its last 90 days. The same seed and now make the same
 * texts.
 * @param nowMs epoch ms; the stories tell of the weeks before
 */
export const createDemoCompany = (options: {
  readonly seed: number;
  readonly nowMs: number;
}): DemoCompany => {
  const { seed, nowMs } = options;
  const points = createTurningPoints(nowMs);
  const world = createWorld(createPeople(createRandom(seed, "people"), points), points, nowMs);
  const journal = createJournal({
    startMs: historyStartMs(nowMs),
    nowMs,
    random: createRandom(seed, "journal"),
  });
  writeDays(journal, world, createRandom(seed, "days"));
  for (const [name, tell] of Object.entries(STORIES)) {
    tell(journal, world, createRandom(seed, name));
  }
  return { ...world, history: journal.read() };
};
