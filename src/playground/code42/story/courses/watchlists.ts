import { pick, pickSome, uuid } from "../choose.js";
import { affecting, type Person } from "../person.js";
import { WATCHLISTS } from "../things.js";
import { TEAMS } from "../workplace.js";
import { type Course, step } from "./course.js";

const PROJECTS = ["Project Borealis", "Price negotiations", "Lab move", "Works council election"];

const membersOf = (people: readonly Person[]) => ({
  userNames: people.map(({ email }) => email),
  userIds: people.map(({ id }) => id),
});

/** A watchlist for a project, from its first member to its end. */
const project: Course = {
  doer: "analyst",
  times: 4,
  begin(world, random) {
    const name = pick(random, PROJECTS);
    const list = { watchlistId: uuid(random), watchlistType: "CUSTOM", watchlistName: name };
    const [people, others] = [
      pickSome(random, world.steady, 3),
      pickSome(random, world.analysts, 2),
    ];
    const users = { ...list, ...membersOf(people) };
    const excluded = { ...list, ...membersOf(others) };
    const department = { ...list, departments: [pick(random, TEAMS).department] };
    const groups = { ...list, groupNames: [`${name.toLowerCase().replaceAll(" ", "-")}-members`] };
    const renamed = { ...list, watchlistName: `${name} (closed)` };
    return [
      step("watchlist_created", 0, list),
      step("included_users_added_to_watchlist_definition", 0, users),
      step("department_added_to_watchlist_definition", 1, department),
      step("groups_added_to_watchlist_definition", 1, groups),
      step("excluded_users_added_to_watchlist_definition", 1, excluded),
      step("watchlist_description_changed", 2, {
        ...list,
        oldDescription: "",
        newDescription: "Everybody who knows about it",
      }),
      step("watchlist_definition_changed", 2, { ...list, oldMinutes: 60, newMinutes: 15 }),
      step("excluded_users_removed_from_watchlist_definition", 3, excluded),
      step("groups_removed_from_watchlist_definition", 3, groups),
      step("department_removed_from_watchlist_definition", 1, department),
      step("included_users_removed_from_watchlist_definition", 1, users),
      step("watchlist_name_changed", 1, {
        watchlistId: list.watchlistId,
        oldName: name,
        newName: renamed.watchlistName,
      }),
      step("watchlist_deleted", 2, renamed),
    ];
  },
};

const LIST_OF = {
  staff: WATCHLISTS.merger,
  analyst: WATCHLISTS.privileged,
  admin: WATCHLISTS.privileged,
  contractor: WATCHLISTS.contractors,
} as const;

/** People come and go with their directory groups. */
const membership: Course = {
  doer: "system",
  times: 160,
  begin(world, random) {
    const person = pick(random, world.steady);
    const member = { ...LIST_OF[person.kind], ...affecting(person, 0) };
    return [
      step("user_added_to_watchlist_membership", 0, member),
      step("user_removed_from_watchlist_membership", 14, member),
    ];
  },
};

export const watchlists: readonly Course[] = [project, membership];
