import type { Row } from "./row.js";

const login = { eventTypes: ["Console login"] };
const deactivated = { eventTypes: ["Deactivate user"] };
const assigned = { eventTypes: ["User roles assigned"] };
const alice = { users: ["alice@example.com"] };
const bob = { users: ["bob@example.com"] };

/** Queries with a reading that turns them round: it may not be the answer unless a problem says so. */
export const OPPOSITE_PHRASES: readonly Row[] = [
  ["-logins", login],
  ["-alice@example.com", { users: ["-alice@example.com"] }],
  ["-10.0.0.5", {}],
  ['-"quarterly report"', { text: ["quarterly report"] }],
  ["- user:alice@example.com", alice],
  ["--user:alice@example.com", alice],
  ["!user:alice@example.com", alice],
  ["don't show logins", login],
  ["who didn't log in?", login],
  ["excpt logins", login],
  ["exept alice@example.com", alice],
  ["excluing alice@example.com", alice],
  ["affectng bob@example.com", bob],
  ["except logins and 10.0.0.5", { notEventTypes: ["Console login"], ips: ["10.0.0.5"] }],
  ["roles assigned to anyone but bob@example.com", { ...assigned, notUsers: ["bob@example.com"] }],
  [
    "roles assigned to everyone except bob@example.com",
    { ...assigned, notUsers: ["bob@example.com"] },
  ],
  ["was bob@example.com deactivated?", { ...deactivated, ...bob }],
  [
    "bob@example.com was deactivated by alice@example.com",
    { ...deactivated, users: ["bob@example.com", "alice@example.com"] },
  ],
  [
    "did alice@example.com deactivate bob@example.com?",
    { ...deactivated, users: ["alice@example.com", "bob@example.com"] },
  ],
  [
    "did support deactivate bob@example.com?",
    {
      ...deactivated,
      ...bob,
      userTypes: ["SUPPORT_USER"],
    },
  ],
  [
    "bob@example.com was granted roles by alice@example.com",
    { ...assigned, users: ["bob@example.com", "alice@example.com"] },
  ],
  ["removing roles from bob@example.com", { eventTypes: ["User roles revoked"], ...bob }],
  ["removal of roles from bob@example.com", { eventTypes: ["User roles revoked"], ...bob }],
  ["'alice@example.com'", { users: ["'alice@example.com"] }],
];
