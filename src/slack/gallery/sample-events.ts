import { type AuditEvent, parseEvent } from "../../audit/event.js";

const HOSTILE =
  "<!channel> <@U00000000> <https://example.com|Sign in> *bold* _it_ ~no~ `code` ```block``` :skull: & < > \u202Eabc\u200B\n> quote\r\n• list";

const at = (index: number): string =>
  new Date(Date.UTC(2026, 10, 23, 9, 0, 0) - index * 3_600_000).toISOString();

const make = (index: number, fields: Readonly<Record<string, unknown>>): AuditEvent =>
  parseEvent(JSON.stringify({ timestamp: at(index), ...fields }));

export const normalEvents: readonly AuditEvent[] = Array.from({ length: 10 }, (_, index) =>
  make(index, {
    type$: "audit_log::logged_in/1",
    actorId: `10000${index}`,
    actorName: `user${index}@example.com`,
    actorAgent: "Mozilla/5.0",
    actorIpAddress: `203.0.113.${index}, 2001:db8::${index}`,
    actorType: "USER",
  }),
);

/** Only what an event must have. */
export const emptyEvents: readonly AuditEvent[] = [
  make(0, { type$: "audit_log::never_seen_before/1", actorName: "null", actorIpAddress: "" }),
];

const changed = (text: string) => ({
  type$: "audit_log::user_name_changed/1",
  actorName: text,
  actorId: text,
  actorAgent: text,
  actorIpAddress: `198.51.100.7, ${text}`,
  actorType: text,
  userName: text,
  userId: text,
  oldValue: text,
  newValue: text,
  [text]: text,
});

export const hostileEvents: readonly AuditEvent[] = Array.from({ length: 10 }, (_, index) =>
  make(index, { ...changed(HOSTILE), place: index }),
);

export const hugeEvents: readonly AuditEvent[] = Array.from({ length: 10 }, (_, index) => {
  const name = `${"&<long>".repeat(715)}${index}`;
  const more = Object.fromEntries(
    Array.from({ length: 200 }, (_, field) => [`field${field}Id`, `${field}-${name}`]),
  );
  return make(index, { ...changed(name), type$: `audit_log::${"long_".repeat(1_000)}/1`, ...more });
});
