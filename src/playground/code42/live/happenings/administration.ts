import { API_CLIENTS, asPerson } from "../../story/actor.js";
import { digits, hex } from "../../story/choose.js";
import { SECOND_MS } from "../../story/durations.js";
import { affecting } from "../../story/person.js";
import { WATCHLISTS } from "../../story/things.js";
import { createRound, type LiveHappening, type Stage } from "./live-happening.js";

/** Of nobody who is there already, so that every new username is free. */
const NEW_LAST_NAMES = ["Whitfield", "Lindqvist", "Marchetti", "Eriksen", "Sandoval", "Thorne"];

/** Single acts of administrators that somebody should look at. */
export const createAdministration = ({ world, write, random }: Stage): readonly LiveHappening[] => {
  const { cast, steady, analysts } = world;
  const admin = asPerson(cast.teamAdmin);
  const colleagues = steady.filter((one) => one.kind === "staff" && one !== cast.chitra);
  const nextColleague = createRound(colleagues);
  const nextLastName = createRound(NEW_LAST_NAMES);
  const nextAnalyst = createRound(analysts);
  let clients = 0;

  return [
    {
      id: "api-client",
      label: "Create an API client with permissions",
      hint: 'Ask for “category:"API clients" today”.',
      happen(nowMs) {
        clients += 1;
        const apiClientName = `Data pull ${clients}`;
        const client = { apiClientId: `key-42-${hex(random, 8)}`, apiClientName };
        write("api_client_created", nowMs - 30 * SECOND_MS, admin, client);
        write("api_client_permissions_assigned", nowMs, admin, {
          ...client,
          permissions: ["users:read", "users:write", "file-events:read"],
        });
      },
    },
    {
      id: "api-client-secret",
      label: "Reset the secret of an API client",
      hint: "Ask for “API client secret reset today”.",
      happen(nowMs) {
        const { id: apiClientId, name: apiClientName } = API_CLIENTS.siem;
        write("api_client_secret_reset", nowMs, admin, { apiClientId, apiClientName });
      },
    },
    {
      id: "trusted-domain",
      label: "Trust a domain",
      hint: "Ask for “domain added today”: files that go there raise no alert.",
      happen(nowMs) {
        write("domain_added", nowMs, admin, {
          trustedActivityId: digits(random, 6),
          domain: `files-${digits(random, 3)}.example`,
          description: "Partner for the launch",
        });
      },
    },
    {
      id: "watchlist-exclusion",
      label: "Exclude somebody from a watchlist",
      hint: "Ask for “excluded users today”.",
      happen(nowMs) {
        const user = affecting(nextAnalyst(), nowMs);
        write("excluded_users_added_to_watchlist_definition", nowMs, asPerson(cast.bob), {
          ...WATCHLISTS.departing,
          userNames: [user.userName],
          userIds: [user.userId],
        });
      },
    },
    {
      id: "purge",
      label: "Purge a folder from a backup archive",
      hint: "Ask for “path purged today”.",
      happen(nowMs) {
        const person = nextColleague();
        write("path_purged", nowMs, admin, {
          ...affecting(person, nowMs),
          path: `/Users/${person.firstName.toLowerCase()}/Documents/Offers`,
          deviceName: person.deviceName,
        });
      },
    },
    {
      id: "rename",
      label: "Rename somebody",
      hint: "Ask for “username change today”, then for what affected the old and the new name.",
      happen(nowMs) {
        const person = nextColleague();
        const lastName = nextLastName();
        const newValue = `${person.firstName}.${lastName}@example.com`.toLowerCase();
        const change = { oldValue: person.email, newValue };
        write("username_change", nowMs - SECOND_MS, admin, change);
        write("email_change", nowMs, admin, { userId: person.id, userName: newValue, ...change });
      },
    },
  ];
};
