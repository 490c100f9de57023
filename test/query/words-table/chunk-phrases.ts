import type { Filter } from "../../../src/audit/filter.js";
import { type ChunkRow, LAST_WEEK, TODAY, YESTERDAY } from "./row.js";
import { TYPES_OF } from "./types-of.js";

type Chunk = readonly [text: string, parts: Partial<Filter>];

const WHAT: readonly Chunk[] = [
  ["logins", { eventTypes: ["Console login"] }],
  ["support access enabled", { eventTypes: ["Incydr support user access enabled"] }],
  ["alert rules disabled", { eventTypes: ["Alert rule disabled"] }],
  ["roles assigned", { eventTypes: ["User roles assigned"] }],
  ["watchlist changes", { eventTypes: [...TYPES_OF.Watchlists] }],
  ["new users", { eventTypes: ["Add user"] }],
  ["secret resets", { eventTypes: ["API client secret reset"] }],
  ['type:"Case closed"', { eventTypes: ["Case closed"] }],
  ["forensic searches", { eventTypes: ["Forensic Search query"] }],
  ["category:cases", { categories: ["Cases"] }],
  ["users removed from alert rule", { eventTypes: ["Users removed from alert rule"] }],
  ["restores", { eventTypes: ["Restore started", "Restore ended"] }],
  ["temporary file access granted", { eventTypes: ["Temporary file access granted"] }],
];

const WHO: readonly Chunk[] = [
  ["by alice@example.com", { users: ["alice@example.com"] }],
  ["by support", { userTypes: ["SUPPORT_USER"] }],
  ["not by alice@example.com", { notUsers: ["alice@example.com"] }],
  ["via the API", { userTypes: ["API_CLIENT"] }],
  ["by alice@example.com and bob@example.com", { users: ["alice@example.com", "bob@example.com"] }],
  ["-user:*@example.com", { notUsers: ["*@example.com"] }],
  ["by an API client", { userTypes: ["API_CLIENT"] }],
];

const WHERE: readonly Chunk[] = [
  ["from 10.0.0.0/8", { ips: ["10.0.0.0/8"] }],
  ["-ip:10.0.0.5", { notIps: ["10.0.0.5"] }],
  ["not from 10.0.0.0/8", { notIps: ["10.0.0.0/8"] }],
  ["2001:db8::/32", { ips: ["2001:db8::/32"] }],
  ["affecting carol@example.com", { affectedUsers: ["carol@example.com"] }],
];

const WHEN: readonly Chunk[] = [
  ["last week", LAST_WEEK],
  ["yesterday", YESTERDAY],
  ["today", TODAY],
];

const ELSE: readonly Chunk[] = [
  ['"quarterly report"', { text: ["quarterly report"] }],
  ["resource:42", { resourceIds: ["42"] }],
  ["for dave@example.com", { affectedUsers: ["dave@example.com"] }],
  ["-type:domain_added", { notEventTypes: ["Domain added"] }],
];

/** A chunk of every kind together, each with changing company: enough rows that all meet. */
export const CHUNK_ROWS: readonly ChunkRow[] = Array.from({ length: 150 }, (_, at) => {
  const kinds = [WHAT, WHO, WHERE, WHEN, ELSE].slice(0, 3 + (at % 3));
  const steps = [1, 3, 2, 1, 7];
  const chunks = kinds.map((kind, which) => {
    const chunk = kind[(at * (steps[which] ?? 1) + Math.floor(at / kind.length)) % kind.length];
    if (chunk === undefined) throw new Error("no such chunk");
    return chunk;
  });
  const affected = chunks.flatMap(([, parts]) => parts.affectedUsers ?? []);
  return [
    chunks.map(([text]) => text),
    { ...Object.assign({}, ...chunks.map(([, parts]) => parts)), affectedUsers: affected },
  ];
});
