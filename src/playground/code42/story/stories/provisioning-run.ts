import { asNobody, asProvisioning } from "../actor.js";
import { historyStartMs } from "../calendar.js";
import { JOINERS } from "../create-people.js";
import { MINUTE_MS, SECOND_MS } from "../durations.js";
import { attributeChange } from "../everyday/attribute-change.js";
import { affecting } from "../person.js";
import { WATCHLISTS } from "../things.js";
import type { Story } from "./story.js";

const UPDATED = 7;
const INTAKE = 12;

/** The directory adds eighteen new colleagues and updates seven others, all within two minutes. */
export const provisioningRun: Story = ({ write }, { people, points, steady }, random) => {
  const joiners = people.slice(-JOINERS);
  joiners.forEach((person, index) => {
    const timeMs = points.provisioningMs + index * 4.6 * SECOND_MS;
    const user = affecting(person, timeMs);
    write("user_registered", timeMs, asProvisioning, {
      ...user,
      firstName: person.firstName,
      lastName: person.lastName,
    });
    write("external_attributes_change", timeMs + 0.9 * SECOND_MS, asProvisioning, {
      ...user,
      country: person.office.country,
      department: person.department,
      title: person.title,
      locality: person.office.city,
    });
    write("user_added_to_watchlist_membership", timeMs + 2.2 * SECOND_MS, asProvisioning, {
      ...WATCHLISTS.newHires,
      ...user,
    });
  });
  const firstMs = points.provisioningMs + joiners.length * 4.6 * SECOND_MS;
  steady.slice(40, 40 + UPDATED).forEach((person, index) => {
    const timeMs = firstMs + index * 4.2 * SECOND_MS;
    write("external_attributes_change", timeMs, asProvisioning, {
      ...affecting(person, timeMs),
      ...attributeChange(person, random),
    });
  });
};

/** When the log began to know users, it noted some of them without anybody doing it. */
export const firstIntake: Story = ({ write }, { steady, nowMs }) => {
  const startMs = historyStartMs(nowMs) + 5 * MINUTE_MS;
  steady.slice(60, 60 + INTAKE).forEach((person, index) => {
    const user = affecting(person, startMs);
    write("user_registered", startMs + index * 210, asNobody, user);
    write("local_auth_only_change", startMs + index * 210 + 90, asNobody, {
      ...user,
      updatedLocalAuthStatus: "false",
    });
  });
};
