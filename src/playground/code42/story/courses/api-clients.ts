import { hex, pick } from "../choose.js";
import { type Course, step } from "./course.js";

const NAMES = ["Dashboard", "Offboarding script", "Weekly numbers", "Ticket bridge", "Audit bot"];
const PERMISSIONS = [
  ["audit-log:read"],
  ["alerts:read", "alerts:write"],
  ["users:read", "users:write"],
  ["file-events:read"],
];

/** Programs that may use the API: made, given rights, tidied away. */
export const apiClients: readonly Course[] = [
  {
    doer: "admin",
    times: 5,
    begin(_world, random) {
      const apiClientId = `key-42-${hex(random, 8)}`;
      const apiClientName = pick(random, NAMES);
      const client = { apiClientId, apiClientName };
      const permissions = pick(random, PERMISSIONS);
      const renamed = { apiClientId, apiClientName: `${apiClientName} (old)` };
      return [
        step("api_client_created", 0, { ...client, description: "Asked for by IT" }),
        step("api_client_permissions_assigned", 0, { ...client, permissions }),
        step("api_client_description_changed", 1, {
          ...client,
          oldDescription: "Asked for by IT",
          newDescription: "Asked for by IT, reviewed every quarter",
        }),
        step("api_client_secret_reset", 5, client),
        step("api_client_permissions_revoked", 6, { ...client, permissions }),
        step("api_client_name_changed", 1, {
          apiClientId,
          oldName: apiClientName,
          newName: renamed.apiClientName,
        }),
        step("api_client_deleted", 4, renamed),
      ];
    },
  },
];
