import { LAST_WEEK, type Row, TODAY, YESTERDAY } from "./row.js";

const login = { eventTypes: ["Console login"] };
const assigned = { eventTypes: ["User roles assigned"] };
const alice = { users: ["alice@example.com"] };
const bob = { affectedUsers: ["bob@example.com"] };
const both = ["alice@example.com", "bob@example.com"];
const NOT_SUPPORT = ["USER", "API_CLIENT", "SYSTEM", "UNKNOWN"] as const;

/** Who did it and to whom; who did not. */
export const PEOPLE_PHRASES: readonly Row[] = [
  ["alice@example.com", alice],
  ["by alice@example.com", alice],
  ["everything by alice@example.com", alice],
  ["what did alice@example.com do?", alice],
  ["what did alice@example.com do yesterday?", { ...alice, ...YESTERDAY }],
  ["what has alice@example.com done today", { ...alice, ...TODAY }],
  ["alice@example.com last week", { ...alice, ...LAST_WEEK }],
  ["logins by alice@example.com", { ...login, ...alice }],
  ["alice@example.com logins", { ...login, ...alice }],
  ["alice@example.com's logins", { ...login, ...alice }],
  ["alice@example.com’s logins", { ...login, ...alice }],
  ["did alice@example.com log in?", { ...login, ...alice }],
  ["has alice@example.com logged in today?", { ...login, ...alice, ...TODAY }],
  ["alice@example.com, bob@example.com", { users: both }],
  ["by alice@example.com and bob@example.com", { users: both }],
  ["by alice@example.com or bob@example.com", { users: both }],
  ["by alice@example.com, bob@example.com", { users: both }],
  ["by alice@example.com & bob@example.com", { users: both }],
  [
    "logins by alice@example.com, bob@example.com and carol@example.com",
    { ...login, users: [...both, "carol@example.com"] },
  ],
  [
    "logins by alice@example.com, bob@example.com, and carol@example.com",
    { ...login, users: [...both, "carol@example.com"] },
  ],
  ["*@example.com", { users: ["*@example.com"] }],
  ["by *@contractor.com", { users: ["*@contractor.com"] }],
  ["user:*@contractor.com", { users: ["*@contractor.com"] }],
  ["logins by *@contractor.com last week", { ...login, ...LAST_WEEK, users: ["*@contractor.com"] }],
  ["affecting bob@example.com", bob],
  ["for bob@example.com", bob],
  ["to bob@example.com", bob],
  ["of bob@example.com", bob],
  ["on bob@example.com", bob],
  ["roles assigned to bob@example.com", { ...assigned, ...bob }],
  ["who assigned roles to bob@example.com?", { ...assigned, ...bob }],
  ["roles granted to bob@example.com by alice@example.com", { ...assigned, ...bob, ...alice }],
  ["by alice@example.com for bob@example.com", { ...alice, ...bob }],
  ["alice@example.com on bob@example.com", { ...alice, ...bob }],
  ["what did alice@example.com do to bob@example.com?", { ...alice, ...bob }],
  ["deactivation of bob@example.com", { eventTypes: ["Deactivate user"], ...bob }],
  [
    "deactivations of bob@example.com by alice@example.com",
    {
      eventTypes: ["Deactivate user"],
      ...bob,
      ...alice,
    },
  ],
  ["name change of bob@example.com", { eventTypes: ["Name change"], ...bob }],
  [
    "role changes for bob@example.com",
    {
      eventTypes: ["User roles assigned", "User roles revoked"],
      ...bob,
    },
  ],
  ["everything affecting bob@example.com yesterday", { ...bob, ...YESTERDAY }],
  ["for alice@example.com and bob@example.com", { affectedUsers: both }],
  ["affecting alice@example.com or bob@example.com", { affectedUsers: both }],
  ["to alice@example.com, bob@example.com", { affectedUsers: both }],
  ["of alice@example.com & bob@example.com", { affectedUsers: both }],
  [
    "roles assigned to alice@example.com, bob@example.com and carol@example.com",
    {
      ...assigned,
      affectedUsers: [...both, "carol@example.com"],
    },
  ],
  ["affecting *@contractor.com", { affectedUsers: ["*@contractor.com"] }],
  ["roles granted to *@contractor.com", { ...assigned, affectedUsers: ["*@contractor.com"] }],
  [
    "for alice@example.com and bob@example.com by carol@example.com",
    {
      affectedUsers: both,
      users: ["carol@example.com"],
    },
  ],
  [
    "by alice@example.com and bob@example.com to carol@example.com",
    {
      users: both,
      affectedUsers: ["carol@example.com"],
    },
  ],
  ["not by alice@example.com", { notUsers: ["alice@example.com"] }],
  ["except alice@example.com", { notUsers: ["alice@example.com"] }],
  ["excluding alice@example.com", { notUsers: ["alice@example.com"] }],
  ["but not alice@example.com", { notUsers: ["alice@example.com"] }],
  ["but not by alice@example.com", { notUsers: ["alice@example.com"] }],
  ["except by alice@example.com", { notUsers: ["alice@example.com"] }],
  ["everything except alice@example.com", { notUsers: ["alice@example.com"] }],
  ["logins not by alice@example.com", { ...login, notUsers: ["alice@example.com"] }],
  ["logins, but not by alice@example.com", { ...login, notUsers: ["alice@example.com"] }],
  ["logins except alice@example.com and bob@example.com", { ...login, notUsers: both }],
  ["logins not by alice@example.com or bob@example.com", { ...login, notUsers: both }],
  ["logins excluding alice@example.com, bob@example.com", { ...login, notUsers: both }],
  ["logins excluding *@example.com", { ...login, notUsers: ["*@example.com"] }],
  [
    "by *@example.com but not alice@example.com",
    {
      users: ["*@example.com"],
      notUsers: ["alice@example.com"],
    },
  ],
  [
    "by *@example.com except alice@example.com and bob@example.com",
    {
      users: ["*@example.com"],
      notUsers: both,
    },
  ],
  [
    "roles assigned to bob@example.com not by alice@example.com",
    {
      ...assigned,
      ...bob,
      notUsers: ["alice@example.com"],
    },
  ],
  ["not by alice@example.com last week", { notUsers: ["alice@example.com"], ...LAST_WEEK }],
  ["except logins", { notEventTypes: ["Console login"] }],
  ["everything except logins", { notEventTypes: ["Console login"] }],
  ["all events excluding logins", { notEventTypes: ["Console login"] }],
  ["alice@example.com but not logins", { ...alice, notEventTypes: ["Console login"] }],
  [
    "alice@example.com except logins and forensic searches",
    {
      ...alice,
      notEventTypes: ["Console login", "Forensic Search query"],
    },
  ],
  [
    "everything by alice@example.com except logins last week",
    {
      ...alice,
      ...LAST_WEEK,
      notEventTypes: ["Console login"],
    },
  ],
  ["except restores", { notEventTypes: ["Restore started", "Restore ended"] }],
  ["by support", { userTypes: ["SUPPORT_USER"] }],
  ["support user", { userTypes: ["SUPPORT_USER"] }],
  ["support users", { userTypes: ["SUPPORT_USER"] }],
  ["by support users", { userTypes: ["SUPPORT_USER"] }],
  ["by a support user", { userTypes: ["SUPPORT_USER"] }],
  ["by the support", { userTypes: ["SUPPORT_USER"] }],
  ["what did support do yesterday?", { userTypes: ["SUPPORT_USER"], ...YESTERDAY }],
  ["logins by support", { ...login, userTypes: ["SUPPORT_USER"] }],
  ["support user logins", { ...login, userTypes: ["SUPPORT_USER"] }],
  ["new users by support", { eventTypes: ["Add user"], userTypes: ["SUPPORT_USER"] }],
  ["users created by support users", { eventTypes: ["Add user"], userTypes: ["SUPPORT_USER"] }],
  ["by an API client", { userTypes: ["API_CLIENT"] }],
  ["by api clients", { userTypes: ["API_CLIENT"] }],
  ["by api client", { userTypes: ["API_CLIENT"] }],
  ["via the API", { userTypes: ["API_CLIENT"] }],
  ["via api", { userTypes: ["API_CLIENT"] }],
  ["users created via the api", { eventTypes: ["Add user"], userTypes: ["API_CLIENT"] }],
  ["by the system", { userTypes: ["SYSTEM"] }],
  ["by system", { userTypes: ["SYSTEM"] }],
  ["deactivations by the system", { eventTypes: ["Deactivate user"], userTypes: ["SYSTEM"] }],
  ["by support or the system", { userTypes: ["SUPPORT_USER", "SYSTEM"] }],
  ["by support and api clients", { userTypes: ["SUPPORT_USER", "API_CLIENT"] }],
  ["not by support", { userTypes: [...NOT_SUPPORT] }],
  ["logins not by support", { ...login, userTypes: [...NOT_SUPPORT] }],
  [
    "role changes but not by support",
    {
      eventTypes: ["User roles assigned", "User roles revoked"],
      userTypes: [...NOT_SUPPORT],
    },
  ],
  ["not by the system", { userTypes: ["USER", "SUPPORT_USER", "API_CLIENT", "UNKNOWN"] }],
  ["not via the API", { userTypes: ["USER", "SUPPORT_USER", "SYSTEM", "UNKNOWN"] }],
  ["by support, the system", { userTypes: ["SUPPORT_USER", "SYSTEM"] }],
  ["by api clients or support", { userTypes: ["API_CLIENT", "SUPPORT_USER"] }],
  ["by support or by the system", { userTypes: ["SUPPORT_USER", "SYSTEM"] }],
  [
    "logins by support users and api clients",
    {
      ...login,
      userTypes: ["SUPPORT_USER", "API_CLIENT"],
    },
  ],
  ["not by support or the system", { userTypes: ["USER", "API_CLIENT", "UNKNOWN"] }],
  ["not by the system or support", { userTypes: ["USER", "API_CLIENT", "UNKNOWN"] }],
  ["not by api clients or support", { userTypes: ["USER", "SYSTEM", "UNKNOWN"] }],
  [
    "not by support or alice@example.com",
    {
      userTypes: [...NOT_SUPPORT],
      notUsers: ["alice@example.com"],
    },
  ],
  [
    "excluding alice@example.com and logins",
    {
      notUsers: ["alice@example.com"],
      notEventTypes: ["Console login"],
    },
  ],
  [
    "excluding logins and alice@example.com",
    {
      notUsers: ["alice@example.com"],
      notEventTypes: ["Console login"],
    },
  ],
  [
    "except logins, restores and alice@example.com",
    {
      notUsers: ["alice@example.com"],
      notEventTypes: ["Console login", "Restore started", "Restore ended"],
    },
  ],
  ["by suport", { userTypes: ["SUPPORT_USER"] }],
  ["who deactivated bob@example.com?", { eventTypes: ["Deactivate user"], ...bob }],
  ["who revoked bob@example.com's roles?", { eventTypes: ["User roles revoked"], ...bob }],
  ["what happened to bob@example.com?", bob],
  ["changes to bob@example.com by alice@example.com", { ...bob, ...alice }],
  ["roles removed from bob@example.com", { eventTypes: ["User roles revoked"], ...bob }],
];
