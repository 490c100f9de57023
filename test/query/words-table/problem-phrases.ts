import type { IgnoredRow, ProblemRow } from "./row.js";
import { YESTERDAY } from "./row.js";

const login = { eventTypes: ["Console login"] };

/** Words that mean nothing, beside words that do. */
export const IGNORED_PHRASES: readonly IgnoredRow[] = [
  ["banana", "banana", {}],
  ["banana logins", "banana", login],
  ["logins banana", "banana", login],
  ["purple monkey logins yesterday", "purple monkey", { ...login, ...YESTERDAY }],
  ["logins zzxxqq by alice@example.com", "zzxxqq", { ...login, users: ["alice@example.com"] }],
  ["flibber by support", "flibber", { userTypes: ["SUPPORT_USER"] }],
  ["xyzzy 10.0.0.5", "xyzzy", { ips: ["10.0.0.5"] }],
  ["category:cases giraffe", "giraffe", { categories: ["Cases"] }],
  ["user:alice@example.com umbrella", "umbrella", { users: ["alice@example.com"] }],
  ["privileged bananas logins", "privileged bananas", login],
  ["logins on the moon", "moon", login],
  ["unclosed cases", "unclosed", { categories: ["Cases"] }],
  ["undeleted cases", "undeleted", { categories: ["Cases"] }],
  ["agents deregistered", "agents deregistered", {}],
  ["two factor disabled", "two factor disabled", {}],
  ["auth events", "auth", {}],
  ["departing employee", "departing employee", {}],
  ["log out yesterday", "log out", YESTERDAY],
  ["by nobody", "by nobody", {}],
  ["by no one", "no one", {}],
];

/** Queries to ask back about, with what to offer. */
export const PROBLEM_PHRASES: readonly ProblemRow[] = [
  ["usr:alice@example.com", ["user"]],
  ["users:alice@example.com usre:bob@example.com", ["user"]],
  ["typ:login", ["type"]],
  ["tpye:login", ["type"]],
  ["categry:cases", ["category"]],
  ["affcted:bob@example.com", ["affected"]],
  ["resorce:42", ["resource"]],
  ["usertyp:support", ["usertype"]],
  ["sinse:yesterday", ["since"]],
  ["txt:report", ["text"]],
  ["banana:split", []],
  ["-banana:split", []],
  ["type:banana", []],
  ["-type:banana", []],
  ['type:"alert rule exploded"', ["Alert rule"]],
  ["type:federation_destroyed", ["Federation"]],
  ['type:"watchlist painted"', ["Watchlist"]],
  ["type:login,banana", []],
  ["category:bananas", []],
  ["category:csaes,bananas", []],
  ["-category:bananas", []],
  ["usertype:robot", ["support"]],
  ["usertype:admin", []],
  ["affecting: bob@example.com", ["affected"]],
  ["ip:999.1.1.1", []],
  ["ip:10.0.0.0/33", []],
  ["ip:2001:db8::/129", []],
  ["ip:banana", []],
  ["-ip:10.0.0.300", []],
  ["-resource:42", []],
  ["-affected:bob@example.com", []],
  ["-text:report", []],
  ["not affecting bob@example.com", []],
  ["logins except affecting bob@example.com", []],
  [
    "encluded users added to watchlist definition",
    [
      "Included users added to watchlist definition",
      "Excluded users added to watchlist definition",
    ],
  ],
  [
    "ixcluded users removed from watchlist definition",
    [
      "Included users removed from watchlist definition",
      "Excluded users removed from watchlist definition",
    ],
  ],
  [
    'type:"encluded users added to watchlist definition"',
    [
      "Included users added to watchlist definition",
      "Excluded users added to watchlist definition",
    ],
  ],
  [
    "type:encluded_users_added_to_watchlist_definition",
    [
      "Included users added to watchlist definition",
      "Excluded users added to watchlist definition",
    ],
  ],
  ['logins "quoted text', ['"quoted text"']],
  ["10.0.0", ["10.0.0.0/24"]],
  ["logins from 10.*", ["10.0.0.0/8"]],
  ["type:logn", ["Console login"]],
  ["category:fo", ["Watchlists", "Cases"]],
  ["usertype:admin", ["user", "support", "unknown"]],
];
