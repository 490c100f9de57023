import { pick, wholeBetween } from "../choose.js";
import { affecting, fullName } from "../person.js";
import { ROLE_NAMES } from "../things.js";
import { type Course, step } from "./course.js";

/** A contract seemed to end and was extended within the hour. */
const extension: Course = {
  doer: "admin",
  times: 4,
  finished: 1,
  begin(world, random) {
    const contractors = world.steady.filter(({ kind }) => kind === "contractor");
    const user = affecting(pick(random, contractors), 0);
    const role = { ...user, roleNames: ["Agent User"] };
    return [
      step("user_roles_revoked", 0, role),
      step("user_deactivated", 0, user),
      step("activate_user", 0, user),
      step("user_roles_assigned", 0, role),
    ];
  },
};

const promotion: Course = {
  doer: "admin",
  times: 12,
  begin(world, random) {
    const user = affecting(pick(random, world.steady), 0);
    return [step("user_roles_assigned", 0, { ...user, roleNames: [pick(random, ROLE_NAMES)] })];
  },
};

const particulars: Course = {
  doer: "admin",
  times: 4,
  begin(world, random) {
    const person = pick(random, world.steady);
    const user = affecting(person, 0);
    const number = wholeBetween(random, 1000, 9999);
    return [
      step("local_auth_only_change", 0, { ...user, updatedLocalAuthStatus: "true" }),
      step("external_reference_change", 1, {
        ...user,
        oldValue: `E-${number}`,
        newValue: `E-${number + 1}`,
      }),
      step("name_change", 2, {
        ...user,
        oldValue: `${person.firstName.charAt(0)}. ${person.lastName}`,
        newValue: fullName(person),
      }),
      step("local_auth_only_change", 6, { ...user, updatedLocalAuthStatus: "false" }),
    ];
  },
};

const purge: Course = {
  doer: "admin",
  times: 2,
  begin(world, random) {
    const person = pick(random, world.steady);
    return [
      step("path_purged", 0, {
        ...affecting(person, 0),
        path: `/Users/${person.firstName.toLowerCase()}/Pictures/private`,
        deviceName: person.deviceName,
      }),
    ];
  },
};

export const users: readonly Course[] = [extension, promotion, particulars, purge];
