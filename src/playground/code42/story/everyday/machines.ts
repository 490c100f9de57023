import { API_CLIENTS, asApiClient, asProvisioning } from "../actor.js";
import type { Day } from "../calendar.js";
import { between, chance, pick, wholeBetween } from "../choose.js";
import { HOUR_MS } from "../durations.js";
import type { Journal } from "../journal.js";
import { affecting, isEmployedAt } from "../person.js";
import type { Random } from "../random.js";
import { ROLE_NAMES } from "../things.js";
import type { World } from "../world.js";
import { attributeChange } from "./attribute-change.js";
import { searchFields } from "./search-request.js";

const SIEM = asApiClient(API_CLIENTS.siem);
const ACCESS = asApiClient(API_CLIENTS.access);

const exportToSiem = (journal: Journal, day: Day, random: Random): void => {
  for (let hour = 0; hour < 24; hour += 2) {
    const timeMs = day.startMs + (hour + between(random, 0.01, 0.03)) * HOUR_MS;
    journal.write("logged_in", timeMs, SIEM);
    journal.write("search_issued", timeMs + wholeBetween(random, 400, 2400), SIEM, {
      ...searchFields(random),
      success: true,
    });
  }
};

/** People ask for a role, have it for some hours, and lose it again. */
const lendRoles = (journal: Journal, { people }: World, day: Day, random: Random): void => {
  if (day.weekday > 5) return;
  for (let left = wholeBetween(random, 0, 2); left > 0; left -= 1) {
    const startMs = day.startMs + between(random, 8, 17) * HOUR_MS;
    const endMs = startMs + between(random, 1, 8) * HOUR_MS;
    const person = pick(random, people);
    if (!isEmployedAt(person, startMs)) continue;
    const role = { ...affecting(person, startMs), roleNames: [pick(random, ROLE_NAMES)] };
    const request = { requestId: `REQ-${wholeBetween(random, 10_000, 99_999)}` };
    journal.write("user_roles_assigned", startMs, ACCESS, { ...role, ...request });
    journal.write("user_roles_revoked", endMs, ACCESS, { ...role, ...request });
  }
};

/** What the directory knows better than Code42 reaches it at night. */
const syncDirectory = (journal: Journal, { people }: World, day: Day, random: Random): void => {
  const startMs = day.startMs + 3 * HOUR_MS;
  for (let left = wholeBetween(random, 0, 3); left > 0; left -= 1) {
    const timeMs = startMs + wholeBetween(random, 0, 240_000);
    const person = pick(random, people);
    if (!isEmployedAt(person, timeMs)) continue;
    const changed = attributeChange(person, random);
    journal.write("external_attributes_change", timeMs, asProvisioning, {
      ...affecting(person, timeMs),
      ...changed,
    });
    if (chance(random, 0.03)) {
      journal.write("external_reference_change", timeMs + 800, asProvisioning, {
        ...affecting(person, timeMs),
        oldValue: "",
        newValue: `E-${wholeBetween(random, 1000, 9999)}`,
      });
    }
  }
};

/** What programs do on one day, around the clock. */
export const writeMachinesDay = (
  journal: Journal,
  world: World,
  day: Day,
  random: Random,
): void => {
  exportToSiem(journal, day, random);
  lendRoles(journal, world, day, random);
  syncDirectory(journal, world, day, random);
};
