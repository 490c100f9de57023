import { changeOf, fromTo, type Predicates, type Telling } from "./telling.js";
import { things } from "./words.js";

const NAMES = ["apiClientName", "clientName", "name", "displayName"];
const IDS = ["apiClientId", "clientId", "apiClientKey", "id"];

const client = ({ thing }: Telling): string => thing("API client", NAMES, IDS);

const permissions = ({ all }: Telling): string => {
  const told = things(
    "permission",
    "permissions",
    all(
      "permissions",
      "permissionNames",
      "permissionsName",
      "permission",
      "assignedPermissions",
      "revokedPermissions",
      "scopes",
    ),
  );
  return told.startsWith("a ") ? "permissions" : `the ${told}`;
};

export const apiClients: Predicates = {
  api_client_created: (telling) => `created ${client(telling)}`,
  api_client_deleted: (telling) => `deleted ${client(telling)}`,
  api_client_description_changed: (telling) =>
    `changed the description of ${client(telling)}${changeOf(telling, "description")}`,
  api_client_name_changed: (telling) =>
    telling.changes.length === 0
      ? `renamed ${client(telling)}`
      : `renamed an API client${fromTo(telling.changes)}`,
  api_client_permissions_assigned: (telling) => `gave ${client(telling)} ${permissions(telling)}`,
  api_client_permissions_revoked: (telling) =>
    `took ${permissions(telling)} from ${client(telling)}`,
  api_client_secret_reset: (telling) => `reset the secret of ${client(telling)}`,
};
