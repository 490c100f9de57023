import { asPerson } from "../actor.js";
import { MINUTE_MS, SECOND_MS } from "../durations.js";
import { affecting, type Person } from "../person.js";
import type { World } from "../world.js";
import type { Story } from "./story.js";

const TEAM = 14;

/** The team that was deactivated; somebody read "Field Marketing" for "Field Marketing (agency)". */
const accidentTeam = ({ steady }: World): readonly Person[] =>
  steady.filter(({ department }) => department === "Field Marketing").slice(0, TEAM);

/** A whole team is out, calls, and is back ten minutes later. */
export const undoneAccident: Story = ({ write }, world) => {
  const { accidentMs } = world.points;
  const admin = asPerson(world.cast.teamAdmin);
  accidentTeam(world).forEach((person, index) => {
    const user = affecting(person, accidentMs);
    const reason = "Agency contract ended";
    write("user_deactivated", accidentMs + index * 2.3 * SECOND_MS, admin, { ...user, reason });
    write("activate_user", accidentMs + 10 * MINUTE_MS + index * 3.1 * SECOND_MS, admin, user);
  });
};
