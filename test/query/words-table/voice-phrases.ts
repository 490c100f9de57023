import type { Filter } from "../../../src/audit/filter.js";
import { LAST_WEEK, type Row, YESTERDAY } from "./row.js";
import { TYPES_OF } from "./types-of.js";

const ALICE = "alice@example.com";
const BOB = "bob@example.com";
const by = (...users: string[]): Partial<Filter> => ({ users });
const notBy = (...notUsers: string[]): Partial<Filter> => ({ notUsers });
const to = (...affectedUsers: string[]): Partial<Filter> => ({ affectedUsers });
const types = (...eventTypes: string[]): Partial<Filter> => ({ eventTypes });
const without = (...notEventTypes: string[]): Partial<Filter> => ({ notEventTypes });
const kinds = (...userTypes: Filter["userTypes"]): Partial<Filter> => ({ userTypes });
const LOGIN = "Console login";
const RESTORES = ["Restore started", "Restore ended"] as const;
const ASSIGNED = "User roles assigned";
const REVOKED = "User roles revoked";
const DEACTIVATED = "Deactivate user";
const ON_WATCHLIST = [
  "Excluded users added to watchlist definition",
  "Included users added to watchlist definition",
  "User added to watchlist membership",
] as const;
const NOT_SUPPORT = ["USER", "API_CLIENT", "SYSTEM", "UNKNOWN"] as const;

/** The same questions as people of different habits put them. */
export const VOICE_PHRASES: readonly Row[] = [
  // Who did it, and to whom.
  [
    "alice@example.com added bob@example.com to a watchlist",
    { ...by(ALICE), ...to(BOB), ...types(...ON_WATCHLIST) },
  ],
  ["bob@example.com was added to a watchlist", { ...to(BOB), ...types(...ON_WATCHLIST) }],
  [
    "was bob@example.com removed from an alert rule?",
    { ...to(BOB), ...types("Users removed from alert rule") },
  ],
  ["has anyone deactivated bob@example.com", { ...to(BOB), ...types(DEACTIVATED) }],
  ["did bob@example.com get deactivated", { ...to(BOB), ...types(DEACTIVATED) }],
  ["when was bob@example.com deactivated and by whom", { ...to(BOB), ...types(DEACTIVATED) }],
  [
    "why were alice@example.com and bob@example.com deactivated",
    { ...to(ALICE, BOB), ...types(DEACTIVATED) },
  ],
  ["has bob@example.com's account been deactivated", { ...to(BOB), ...types(DEACTIVATED) }],
  [
    "bob@example.com was suspended by alice@example.com",
    { ...by(ALICE), ...to(BOB), ...types(DEACTIVATED) },
  ],
  ["please deactivate bob@example.com", { ...to(BOB), ...types(DEACTIVATED) }],
  ["who created bob@example.com", { ...to(BOB), ...types("Add user") }],
  ["who granted bob@example.com a role", { ...to(BOB), ...types(ASSIGNED) }],
  ["did bob@example.com receive any roles", { ...to(BOB), ...types(ASSIGNED) }],
  ["has alice@example.com been granted roles", { ...to(ALICE), ...types(ASSIGNED) }],
  ["bob@example.com lost roles", { ...to(BOB), ...types(REVOKED) }],
  [
    "alice@example.com removed bob@example.com's roles",
    { ...by(ALICE), ...to(BOB), ...types(REVOKED) },
  ],
  ["stripped roles from bob@example.com", { ...to(BOB), ...types(REVOKED) }],
  ["revoking roles from bob@example.com", { ...to(BOB), ...types(REVOKED) }],
  ["bob@example.com's role changes", { ...to(BOB), ...types(ASSIGNED, REVOKED) }],
  ["bob@example.com's email was changed", { ...to(BOB), ...types("Email change") }],
  ["alice@example.com's file downloads", { ...by(ALICE), ...types("File download") }],
  ["alice@example.com disabled alert rules", { ...by(ALICE), ...types("Alert rule disabled") }],
  ["alice@example.com deactivated a user", { ...by(ALICE), ...types(DEACTIVATED) }],
  ["what did alice@example.com search for", { ...by(ALICE), ...types("Forensic Search query") }],
  ["roles assigned ot bob@example.com", { ...to(BOB), ...types(ASSIGNED) }],
  ["alice@example.com/bob@example.com", by(ALICE, BOB)],
  ["_alice@example.com_", by(ALICE)],
  ["role changes by no one but alice@example.com", { ...by(ALICE), ...types(ASSIGNED, REVOKED) }],
  // What is left out.
  [
    "excluding logins, alice@example.com and 10.0.0.5",
    { ...without(LOGIN), ...notBy(ALICE), notIps: ["10.0.0.5"] },
  ],
  [
    "excluding support, alice@example.com and logins",
    { ...kinds(...NOT_SUPPORT), ...notBy(ALICE), ...without(LOGIN) },
  ],
  [
    "logins but not from 10.0.0.0/8 or by alice@example.com",
    { ...types(LOGIN), ...notBy(ALICE), notIps: ["10.0.0.0/8"] },
  ],
  ["not by alice@example.com and from 10.0.0.5", { ...notBy(ALICE), ips: ["10.0.0.5"] }],
  [
    "logins, not via the api or by support",
    { ...types(LOGIN), ...kinds("USER", "SYSTEM", "UNKNOWN") },
  ],
  ["everyone but support and the system", kinds("USER", "API_CLIENT", "UNKNOWN")],
  ["changes not made by support", kinds(...NOT_SUPPORT)],
  [
    "everything apart from forensic searches and alice@example.com",
    { ...without("Forensic Search query"), ...notBy(ALICE) },
  ],
  ["neither logins nor restores", without(LOGIN, ...RESTORES)],
  [
    "logins by neither alice@example.com nor bob@example.com",
    { ...types(LOGIN), ...notBy(ALICE, BOB) },
  ],
  ["not logins but restores", { ...types(...RESTORES), ...without(LOGIN) }],
  ["not only logins but restores", types(LOGIN, ...RESTORES)],
  ["all changes, but no logins", without(LOGIN)],
  ["everything save logins", without(LOGIN)],
  ["last week, no logins, no restores", { ...LAST_WEEK, ...without(LOGIN, ...RESTORES) }],
  [
    "logins -alice@example.com -support",
    { ...types(LOGIN), ...notBy(ALICE), ...kinds(...NOT_SUPPORT) },
  ],
  ["logins -restores yesterday", { ...types(LOGIN), ...without(...RESTORES), ...YESTERDAY }],
  ["!user:alice@example.com", notBy(ALICE)],
  ["except: logins, restores", without(LOGIN, ...RESTORES)],
  ["logins (not by alice@example.com)", { ...types(LOGIN), ...notBy(ALICE) }],
  ["logins from outside 10.0.0.0/8", { ...types(LOGIN), notIps: ["10.0.0.0/8"] }],
  ["logins that weren't by alice@example.com", { ...types(LOGIN), ...notBy(ALICE) }],
  ["logins exculding alice@example.com", { ...types(LOGIN), ...notBy(ALICE) }],
  ["logins withot alice@example.com", { ...types(LOGIN), ...notBy(ALICE) }],
  ["don't show logins", without(LOGIN)],
  ["hide logins", without(LOGIN)],
  [
    "alert rules disabled by alice@example.com not from 10.0.0.5 or 10.0.0.6",
    { ...types("Alert rule disabled"), ...by(ALICE), notIps: ["10.0.0.5", "10.0.0.6"] },
  ],
  ["restores started but not ended", { ...types("Restore started"), ...without("Restore ended") }],
  // Kinds of users.
  ["by teh system", kinds("SYSTEM")],
  ["by an api cleint", kinds("API_CLIENT")],
  ["api client logins", { ...types(LOGIN), ...kinds("API_CLIENT") }],
  ["logins from support", { ...types(LOGIN), ...kinds("SUPPORT_USER") }],
  ["by scripts or the system", kinds("API_CLIENT", "SYSTEM")],
  ["usertype support", kinds("SUPPORT_USER")],
  ["user type: support", kinds("SUPPORT_USER")],
  ['usertype:"Incydr support user"', kinds("SUPPORT_USER")],
  ["was support given access", types("Incydr support user access enabled")],
  ["did the system deactivate users", { ...types(DEACTIVATED), ...kinds("SYSTEM") }],
  // What was done, as verb and as noun, in any order.
  ["who has been exporting cases", types("Case exported")],
  ["deletion of a case", types("Case deleted")],
  ["case closures", types("Case closed")],
  ["path purges", types("Path purged")],
  ["creation of new users", types("Add user")],
  ["onboarded employees", types("Add user")],
  ["users who created a watchlist or a case", types("Watchlist created", "Case created")],
  ["turning off alert rules", types("Alert rule disabled")],
  ["alert rules switched back on", types("Alert rule enabled")],
  [
    "support access switched on or off",
    types("Incydr support user access enabled", "Incydr support user access disabled"),
  ],
  ["activation of support access", types("Incydr support user access enabled")],
  ["api clients renamed", types("API client name changed")],
  ["idps updated", types("Identity provider updated")],
  ["scim credentials rotated", types("SCIM provisioner credentials changed")],
  ["cases reassigned", types("Case assignee changed")],
  ["alerts dismissed", types("Alert state changed")],
  ["file contents deleted", types("Checksum purged")],
  ["failed downloads", types("File download: IO error")],
  ["IO error on file download", types("File download: IO error")],
  ["restore stated", types("Restore started")],
  // Lists.
  ["deletions of watchlists and cases", types("Watchlist deleted", "Case deleted")],
  ["watchlists created/deleted", types("Watchlist created", "Watchlist deleted")],
  [
    "who created, edited or deleted alert rules?",
    types("Alert rule created", "Alert rule edited", "Alert rule deleted"),
  ],
  [
    "users added to or removed from an alert rule",
    types("Users added to alert rule", "Users removed from alert rule"),
  ],
  [
    "added slack workspaces, git repositories and urls",
    types("Slack Workspace added", "Git repository added", "URL added"),
  ],
  [
    "department or groups removed from a watchlist",
    types(
      "Department removed from watchlist definition",
      "Groups removed from watchlist definition",
    ),
  ],
  ["user creations and deactivations", types("Add user", DEACTIVATED)],
  ["username or email changes", types("Username change", "Email change")],
  ["watchlist or case deletions", types("Watchlist deleted", "Case deleted")],
  [
    "url and domain changes",
    types(
      "URL added",
      "URL changed",
      "URL deleted",
      "Domain added",
      "Domain changed",
      "Domain deleted",
    ),
  ],
  // Categories and families.
  ["watch-list changes", types(...TYPES_OF.Watchlists)],
  [
    "alertrule changes",
    types(
      ...Object.values(TYPES_OF)
        .flat()
        .filter((label) => /alert rule/i.test(label)),
    ),
  ],
  ["trusted domain changes", types("Domain added", "Domain changed", "Domain deleted")],
  ["changes in trusted activity", types(...TYPES_OF["Trusted activity"])],
  ["user risk profiles", types(...TYPES_OF["User risk profiles"])],
  ["everything in the category cases", types(...TYPES_OF.Cases)],
  // Links and spellings of addresses.
  ["https://evil.example/login", { text: ["https://evil.example/login"] }],
  ["192.168.1.1:8080", { ips: ["192.168.1.1"] }],
  ["ip:[2001:db8::1]", { ips: ["2001:db8::1"] }],
  ["file download:io error", types("File download: IO error")],
  ["type:foo_bar/1", types("foo_bar")],
];

/** Questions that no filter answers, or that can be meant in two ways. */
export const ASKED_BACK: readonly string[] = [
  "who didn't log in?",
  "users who never logged in",
  "hasn't bob@example.com logged in",
  "was alice@example.com not deactivated",
  "roles assigned to anyone but bob@example.com",
  "roles assigned to *@example.com except bob@example.com",
  'not "quarterly report"',
  'excluding logins and "quarterly report"',
  "encluding logins",
  "logins fro alice@example.com",
  "user=alice@example.com",
  "- user:alice@example.com",
  "except bananas",
  "-bananas",
  "exept yesterday",
  "by support not by support",
  "usertype:support not by support",
  "10.0.0.1-10.0.0.50",
  "type:foo",
];
