import { changesOf } from "../changes.js";
import { fieldWord } from "../field-labels.js";
import { isFirstIntake } from "./actor.js";
import { changeOf, fromTo, type Predicates, type Telling, textsOf } from "./telling.js";
import { listed, nameWord, things } from "./words.js";

/** Source: the vendor's audit log article, "External attributes change". */
const ATTRIBUTES = [
  "country",
  "division",
  "department",
  "employeeType",
  "locality",
  "managerUserId",
  "region",
  "title",
];

const attributesOf = ({ changes, all }: Telling): readonly string[] => {
  if (changes.length > 0) return changes.map(({ name }) => name);
  const named = all("attributes", "changedAttributes", "attributeNames", "attribute");
  return named.length > 0 ? named : ATTRIBUTES.filter((key) => all(key).length > 0);
};

const ROLE_KEYS = ["roleNames", "roles", "rolesName", "roleName", "role"];

// Roles may come as a list before and a list after: what was assigned is new, what was revoked is gone.
const rolesOf = (telling: Telling, side: "newValue" | "oldValue"): string => {
  const told = telling.all(...ROLE_KEYS);
  if (told.length > 0) return things("role", "roles", told);
  const other = side === "newValue" ? "oldValue" : "newValue";
  const lists = changesOf(telling.event.fields).filter(({ name }) =>
    /role|^(?:value)?$/i.test(name),
  );
  const names = lists.flatMap((change) => {
    const rest = new Set(textsOf(change[other]));
    return textsOf(change[side]).filter((name) => !rest.has(name));
  });
  return things("role", "roles", names);
};

// "the role “Security Admin”", but "a role" where the event does not say which.
const withThe = (things: string): string => (things.startsWith("a ") ? things : `the ${things}`);

const emailChange = (telling: Telling): string =>
  `${telling.whose("email address")}${fromTo(telling.changes, nameWord)}`;

// A username change has no affected user: the old and the new value carry it.
const usernameChange = (telling: Telling): string => {
  const { event, changes } = telling;
  const names = changes.flatMap(({ from, to }) => [from, to]);
  const actor = event.actorName?.toLowerCase();
  if (event.affectedUser === null && names.some((name) => name?.toLowerCase() === actor)) {
    return `their own username${fromTo(changes, nameWord)}`;
  }
  if (event.affectedUser !== null || changes.length === 0) {
    return `${telling.whose("username")}${fromTo(changes, nameWord)}`;
  }
  return `a username${fromTo(changes, nameWord)}`;
};

const localAuthOnly = ({ changes, first }: Telling): boolean | null => {
  const key = ["updatedLocalAuthStatus", "localAuthOnly", "localAuthenticationOnly"];
  const value = (first(...key) ?? changes[0]?.to ?? "").toLowerCase();
  return value === "true" ? true : value === "false" ? false : null;
};

const localAuth = (telling: Telling): string => {
  const only = localAuthOnly(telling);
  if (only === null) return `changed ${telling.whose("local sign-in setting")}`;
  return only
    ? `limited ${telling.whom} to local sign-in`
    : `switched ${telling.whom} from local sign-in to single sign-on`;
};

const externalAttributes = (telling: Telling): string => {
  const { changes, whose } = telling;
  const names = attributesOf(telling).map(fieldWord);
  if (names.length === 0) return `updated ${whose("attributes")}`;
  return `updated ${whose(listed(names))}${names.length === 1 ? fromTo(changes) : ""}`;
};

export const usersAndRoles: Predicates = {
  activate_user: ({ whom }) => `reactivated ${whom}`,
  user_registered: ({ whom, isSelf }) =>
    `added ${whom === "a user" || isSelf ? whom : `user ${whom.replace(/^user /, "")}`}`,
  user_deactivated: ({ whom }) => `deactivated ${whom}`,
  email_change: (telling) => `changed ${emailChange(telling)}`,
  username_change: (telling) => `changed ${usernameChange(telling)}`,
  external_attributes_change: externalAttributes,
  external_reference_change: (telling) =>
    `changed ${telling.whose("external reference")}${changeOf(telling, "externalreference")}`,
  local_auth_only_change: localAuth,
  name_change: (telling) => `changed ${telling.whose("name")}${changeOf(telling, "name")}`,
  user_roles_assigned: (telling) => `gave ${telling.whom} ${withThe(rolesOf(telling, "newValue"))}`,
  user_roles_revoked: (telling) =>
    `took ${withThe(rolesOf(telling, "oldValue"))} from ${telling.whom}`,
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The whole sentence of an event of the first intake, which nobody did; null for every other. */
export const intakeSentence = (telling: Telling): string | null => {
  if (!isFirstIntake(telling.event)) return null;
  const { affectedUser } = telling.event;
  const whom = affectedUser?.name == null ? capitalised(telling.whom) : telling.whom;
  const when = "in the first intake of users";
  if (telling.event.typeName === "user_registered") return `${whom} was added ${when}`;
  const only = localAuthOnly(telling);
  if (only === null) return `${whom}'s local sign-in setting was recorded ${when}`;
  return `${whom} was ${only ? "limited to local sign-in" : "set to single sign-on"} ${when}`;
};
