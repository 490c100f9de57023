import { changeOf, fromTo, type Predicates, type Telling } from "./telling.js";
import { constantWord, quoted, things } from "./words.js";

const NAMES = ["watchlistName", "watchlistTitle", "title"];

/** A watchlist by its title; one of the built-in ones has only a type, such as `DEPARTING_EMPLOYEE`. */
export const watchlistOf = ({ first, thing }: Telling, names = NAMES): string => {
  const type = first(...names) === null ? first("watchlistType", "listType") : null;
  return type === null
    ? thing("watchlist", names, ["watchlistId", "id"])
    : `watchlist ${quoted(constantWord(type))}`;
};

/** In a watchlist's own events a bare `name` is its name. */
const watchlist = (telling: Telling): string => watchlistOf(telling, [...NAMES, "name"]);

const departments = ({ all }: Telling): string =>
  things(
    "department",
    "departments",
    all("departments", "departmentNames", "department", "departmentName"),
  );

const groups = ({ all }: Telling): string =>
  things(
    "directory group",
    "directory groups",
    all(
      "groupNames",
      "groupsName",
      "groups",
      "groupName",
      "directoryGroups",
      "directoryGroupNames",
      "group",
      "groupIds",
      "groupId",
    ),
  );

const members = ({ people }: Telling): string =>
  people(
    "userNames",
    "usernames",
    "usersUsername",
    "usersName",
    "users",
    "includedUsers",
    "excludedUsers",
    "userIds",
  );

export const watchlists: Predicates = {
  department_added_to_watchlist_definition: (telling) =>
    `added ${departments(telling)} to ${watchlist(telling)}`,
  department_removed_from_watchlist_definition: (telling) =>
    `removed ${departments(telling)} from ${watchlist(telling)}`,
  excluded_users_added_to_watchlist_definition: (telling) =>
    `excluded ${members(telling)} from ${watchlist(telling)}`,
  excluded_users_removed_from_watchlist_definition: (telling) =>
    `stopped excluding ${members(telling)} from ${watchlist(telling)}`,
  groups_added_to_watchlist_definition: (telling) =>
    `added ${groups(telling)} to ${watchlist(telling)}`,
  groups_removed_from_watchlist_definition: (telling) =>
    `removed ${groups(telling)} from ${watchlist(telling)}`,
  included_users_added_to_watchlist_definition: (telling) =>
    `added ${members(telling)} to ${watchlist(telling)}`,
  included_users_removed_from_watchlist_definition: (telling) =>
    `removed ${members(telling)} from ${watchlist(telling)}`,
  user_added_to_watchlist_membership: (telling) =>
    `added ${telling.whom} to ${watchlist(telling)} through a group or department`,
  user_removed_from_watchlist_membership: (telling) =>
    `removed ${telling.whom} from ${watchlist(telling)} through a group or department`,
  watchlist_created: (telling) => `created ${watchlist(telling)}`,
  watchlist_definition_changed: (telling) =>
    `changed the definition of ${watchlist(telling)}${changeOf(telling, "definition")}`,
  watchlist_deleted: (telling) => `deleted ${watchlist(telling)}`,
  watchlist_description_changed: (telling) =>
    `changed the description of ${watchlist(telling)}${changeOf(telling, "description")}`,
  watchlist_name_changed: (telling) =>
    telling.changes.length === 0
      ? `renamed ${watchlist(telling)}`
      : `renamed a watchlist${fromTo(telling.changes)}`,
};
