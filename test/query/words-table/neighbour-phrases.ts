import { LAST_WEEK, type Row, YESTERDAY } from "./row.js";
import { TYPES_OF } from "./types-of.js";

const TRUSTED_ADDED = TYPES_OF["Trusted activity"].filter((label) => label.endsWith("added"));
const alice = { users: ["alice@example.com"] };

/** Phrases that are near to another meaning. */
const REMOVED_USERS = [
  "Excluded users removed from watchlist definition",
  "Included users removed from watchlist definition",
  "User removed from watchlist membership",
];
const ADDED_USERS = [
  "Excluded users added to watchlist definition",
  "Included users added to watchlist definition",
  "User added to watchlist membership",
];
const REMOVED = [
  ...REMOVED_USERS,
  "Department removed from watchlist definition",
  "Groups removed from watchlist definition",
];

export const NEIGHBOUR_PHRASES: readonly Row[] = [
  [
    "api client created by an api client",
    {
      eventTypes: ["API client created"],
      userTypes: ["API_CLIENT"],
    },
  ],
  [
    "api clients created via the api",
    {
      eventTypes: ["API client created"],
      userTypes: ["API_CLIENT"],
    },
  ],
  [
    "secret resets by an api client",
    {
      eventTypes: ["API client secret reset"],
      userTypes: ["API_CLIENT"],
    },
  ],
  [
    "api clients deleted by support",
    {
      eventTypes: ["API client deleted"],
      userTypes: ["SUPPORT_USER"],
    },
  ],
  [
    "roles assigned by api clients",
    {
      eventTypes: ["User roles assigned"],
      userTypes: ["API_CLIENT"],
    },
  ],
  [
    "support access enabled by support",
    {
      eventTypes: ["Incydr support user access enabled"],
      userTypes: ["SUPPORT_USER"],
    },
  ],
  [
    "support access enabled by alice@example.com",
    {
      eventTypes: ["Incydr support user access enabled"],
      ...alice,
    },
  ],
  [
    "support access enabled last week",
    {
      eventTypes: ["Incydr support user access enabled"],
      ...LAST_WEEK,
    },
  ],
  [
    "support access on yesterday",
    {
      eventTypes: ["Incydr support user access enabled"],
      ...YESTERDAY,
    },
  ],
  [
    "was support access disabled yesterday?",
    {
      eventTypes: ["Incydr support user access disabled"],
      ...YESTERDAY,
    },
  ],
  [
    "support access",
    {
      eventTypes: ["Incydr support user access enabled", "Incydr support user access disabled"],
    },
  ],
  ["ip address added from 10.0.0.5", { eventTypes: ["IP address added"], ips: ["10.0.0.5"] }],
  ["ip addresses deleted by alice@example.com", { eventTypes: ["IP address deleted"], ...alice }],
  [
    "api client permissions assigned not roles",
    {
      eventTypes: ["API client permissions assigned"],
      notEventTypes: ["User roles assigned", "User roles revoked"],
    },
  ],
  ["permissions revoked", { eventTypes: ["API client permissions revoked"] }],
  ["permissions assigned", { eventTypes: ["API client permissions assigned"] }],
  [
    "sharing permissions removed by the system",
    {
      eventTypes: ["Sharing permission removed"],
      userTypes: ["SYSTEM"],
    },
  ],
  [
    "users added to alert rule by alice@example.com",
    {
      eventTypes: ["Users added to alert rule"],
      ...alice,
    },
  ],
  ["new users by alice@example.com", { eventTypes: ["Add user"], ...alice }],
  [
    "case file events added by alice@example.com",
    {
      eventTypes: ["Case file event added"],
      ...alice,
    },
  ],
  [
    "cases closed by alice@example.com yesterday",
    {
      eventTypes: ["Case closed"],
      ...alice,
      ...YESTERDAY,
    },
  ],
  ["restores started by alice@example.com", { eventTypes: ["Restore started"], ...alice }],
  ["restore started or ended", { eventTypes: ["Restore started", "Restore ended"] }],
  [
    "watchlists deleted and alert rules disabled",
    {
      eventTypes: ["Watchlist deleted", "Alert rule disabled"],
    },
  ],
  [
    "roles assigned to bob@example.com by support last week from 10.0.0.0/8 except logins",
    {
      eventTypes: ["User roles assigned"],
      affectedUsers: ["bob@example.com"],
      userTypes: ["SUPPORT_USER"],
      ips: ["10.0.0.0/8"],
      notEventTypes: ["Console login"],
      ...LAST_WEEK,
    },
  ],
  [
    "watchlist changes except watchlists deleted",
    {
      eventTypes: [
        "Department added to watchlist definition",
        "Department removed from watchlist definition",
        "Excluded users added to watchlist definition",
        "Excluded users removed from watchlist definition",
        "Groups added to watchlist definition",
        "Groups removed from watchlist definition",
        "Included users added to watchlist definition",
        "Included users removed from watchlist definition",
        "User added to watchlist membership",
        "User removed from watchlist membership",
        "Watchlist created",
        "Watchlist definition changed",
        "Watchlist description changed",
        "Watchlist name changed",
      ],
    },
  ],
  [
    "alert rules disabled but not deleted",
    {
      eventTypes: ["Alert rule disabled"],
      notEventTypes: ["Alert rule deleted"],
    },
  ],
  ["role assignments", { eventTypes: ["User roles assigned"] }],
  ["assignment of roles", { eventTypes: ["User roles assigned"] }],
  ["role removals", { eventTypes: ["User roles revoked"] }],
  ["creation of users", { eventTypes: ["Add user"] }],
  ["creating users", { eventTypes: ["Add user"] }],
  ["users who created a watchlist", { eventTypes: ["Watchlist created"] }],
  ["users who deleted watchlists", { eventTypes: ["Watchlist deleted"] }],
  ["users who disabled alert rules", { eventTypes: ["Alert rule disabled"] }],
  ["which user added a domain?", { eventTypes: ["Domain added"] }],
  ["alert rules removed", { eventTypes: ["Alert rule deleted"] }],
  ["alert rules updated", { eventTypes: ["Alert rule edited"] }],
  ["alert rules modified", { eventTypes: ["Alert rule edited"] }],
  ["alert rules deactivated", { eventTypes: ["Alert rule disabled"] }],
  ["support access deactivated", { eventTypes: ["Incydr support user access disabled"] }],
  ["permissions removed from an api client", { eventTypes: ["API client permissions revoked"] }],
  ["trusted activity added", { eventTypes: [...TRUSTED_ADDED] }],
  ["what was added to trusted activity?", { eventTypes: [...TRUSTED_ADDED] }],
  ["trusted activity events", { eventTypes: [...TYPES_OF["Trusted activity"]] }],
  ["identity management events", { eventTypes: [...TYPES_OF["Identity management"]] }],
  ["risk settings events", { eventTypes: [...TYPES_OF["Risk settings"]] }],
  ["ip addresses changed", { eventTypes: ["IP address changed"] }],
  ["email address changes", { eventTypes: ["Email change"] }],
  [
    "users added or removed from alert rule",
    {
      eventTypes: ["Users added to alert rule", "Users removed from alert rule"],
    },
  ],
  ["alert rules disabled/deleted", { eventTypes: ["Alert rule disabled", "Alert rule deleted"] }],
  [
    "support access enabled/disabled",
    {
      eventTypes: ["Incydr support user access enabled", "Incydr support user access disabled"],
    },
  ],
  ["domains and urls added", { eventTypes: ["Domain added", "URL added"] }],
  [
    "domains, urls and ip addresses added",
    {
      eventTypes: ["Domain added", "URL added", "IP address added"],
    },
  ],
  ["watch list changes", { eventTypes: [...TYPES_OF.Watchlists] }],
  ["files downloaded from forensic search", { eventTypes: ["File download"] }],
  [
    "users added to watchlists",
    {
      eventTypes: [
        "Excluded users added to watchlist definition",
        "Included users added to watchlist definition",
        "User added to watchlist membership",
      ],
    },
  ],
  ["people removed from watchlists", { eventTypes: REMOVED_USERS }],
  ["removed people from a watchlist", { eventTypes: REMOVED_USERS }],
  ["employees removed from watchlists", { eventTypes: REMOVED_USERS }],
  ["people added to watchlists", { eventTypes: ADDED_USERS }],
  ["staff added to watchlist", { eventTypes: ADDED_USERS }],
  ["members added to watchlists", { eventTypes: ADDED_USERS }],
  ["someone removed from an alert rule", { eventTypes: ["Users removed from alert rule"] }],
  ["anyone added to an alert rule", { eventTypes: ["Users added to alert rule"] }],
  ["removed from a watchlist", { eventTypes: REMOVED }],
  ["removals from watchlists", { eventTypes: REMOVED }],
  ["watchlists removed", { eventTypes: ["Watchlist deleted"] }],
  ["user deleted", { eventTypes: ["Deactivate user"] }],
  ["user removed", { eventTypes: ["Deactivate user"] }],
];
