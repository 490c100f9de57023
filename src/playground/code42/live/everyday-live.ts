import { API_CLIENTS, asApiClient, asPerson, asSystem } from "../story/actor.js";
import { dayAt } from "../story/calendar.js";
import { between, chance, pick, pickWeighted } from "../story/choose.js";
import { createDeeds } from "../story/everyday/deeds.js";
import { searchFields } from "../story/everyday/search-request.js";
import { isAtWork } from "../story/everyday/working-day.js";
import { OFFICES } from "../story/offices.js";
import { isEmployedAt, type Person } from "../story/person.js";
import type { Random } from "../story/random.js";
import type { World } from "../story/world.js";
import type { WriteLive } from "./live-journal.js";

const LATE_SHARE = 0.1;
const MOST_LATE_MS = 240_000;
const LEAST_LATE_MS = 20_000;
/** What alerts is left to the happenings: whoever makes one happen finds its alert, and no other. */
export const QUIET_DEEDS = createDeeds(asSystem).filter(({ isNotable }) => isNotable !== true);
const SIEM = asApiClient(API_CLIENTS.siem);

/** Who is at work at a time, anywhere. */
export const peopleAtWork = ({ people }: World, timeMs: number): readonly Person[] => {
  const today = new Map(OFFICES.map(({ zone }) => [zone, dayAt(timeMs, zone)]));
  return people.filter((person) => {
    const day = today.get(person.office.zone);
    return day !== undefined && isEmployedAt(person, timeMs) && isAtWork(person, day, timeMs);
  });
};

/** One everyday thing that happens now, whoever is there to do it: programs never sleep. */
export const writeEverydayEvent = (
  write: WriteLive,
  world: World,
  nowMs: number,
  random: Random,
): void => {
  const lateMs = chance(random, LATE_SHARE) ? between(random, LEAST_LATE_MS, MOST_LATE_MS) : 0;
  const writeLate: WriteLive = (type, timeMs, actor, details) =>
    write(type, timeMs, actor, details, Math.floor(lateMs));
  const present = peopleAtWork(world, nowMs);
  const analysts = present.filter(({ kind }) => kind === "analyst");
  if (analysts.length > 0 && chance(random, 0.6)) {
    const actor = asPerson(pick(random, analysts));
    const subject = pick(random, world.steady);
    pickWeighted(random, QUIET_DEEDS).write(writeLate, { timeMs: nowMs, actor, subject, random });
  } else if (present.length > 0 && chance(random, 0.85)) {
    const place = pick(random, ["office", "proxy", "home"] as const);
    writeLate("logged_in", nowMs, asPerson(pick(random, present), place));
  } else if (chance(random, 0.5)) {
    writeLate("logged_in", nowMs, SIEM);
  } else {
    writeLate("search_issued", nowMs, SIEM, { ...searchFields(random), success: true });
  }
};
