import { SUPPORT_WATCH_ID } from "../../alerts/built-in-watches.js";
import { type AuditEvent, parseEvent } from "../../audit/event.js";
import { everything } from "../../audit/filter.js";
import type { Mute } from "../../state/alerts/mute.js";
import type { Watch } from "../../state/alerts/watch.js";
import { NOW_MS } from "./sample-statuses.js";

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const HOSTILE = "<!channel> *b* `c` :skull: & \u202Ex";
export const HUGE = "&<huge>".repeat(700);

export const eventAt = (
  timeMs: number,
  type: string,
  fields: Readonly<Record<string, unknown>>,
): AuditEvent =>
  parseEvent(
    JSON.stringify({
      type$: `audit_log::${type}/1`,
      timestamp: new Date(timeMs).toISOString(),
      actorName: "alice@example.com",
      actorId: "1001",
      actorType: "USER",
      actorIpAddress: "203.0.113.7",
      ...fields,
    }),
  );

export const roleGiven = (minutesAgo: number, userName: string): AuditEvent =>
  eventAt(NOW_MS - minutesAgo * MINUTE_MS, "user_roles_assigned", {
    userName,
    roleNames: ["Customer Cloud Admin"],
  });

export const renamed = eventAt(NOW_MS - MINUTE_MS, "username_change", {
  userName: "bob@example.com",
  oldValue: "bob@example.com",
  newValue: "robert@example.com",
});

export const watch: Watch = {
  id: "00000000-0000-4000-8000-000000000003",
  number: 3,
  title: null,
  ownerId: "U00000000",
  query: 'type:"Roles assigned"',
  filter: { ...everything, eventTypes: ["User roles assigned", "User roles revoked"] },
  destination: { kind: "channel", channelId: "C00000000" },
  severity: "high",
  detail: "full",
  groupMinutes: 10,
  mention: ["U11111111", "S11111111", "here"],
  quiet: null,
  escalation: null,
  schedule: null,
  supportWarning: null,
  createdMs: NOW_MS,
  updatedMs: NOW_MS,
  activeFromMs: NOW_MS,
  pausedMs: null,
  pausedBy: null,
  deletedMs: null,
  lastFiredMs: NOW_MS,
  lastDigestMs: null,
};
export const brief: Watch = { ...watch, detail: "brief", severity: "critical" };
export const supportWatch: Watch = {
  ...watch,
  id: SUPPORT_WATCH_ID,
  number: 1,
  title: "Support access",
  ownerId: null,
};
export const hugeWatch: Watch = {
  ...watch,
  title: HUGE,
  mention: Array.from({ length: 100 }, (_, index) => `U${index}1111111`),
};

export const messageId = "00000000-0000-4000-8000-00000000000a";

export const mute: Mute = {
  id: "00000000-0000-4000-8000-00000000000b",
  watchId: watch.id,
  userName: "alice@example.com",
  by: "U00000000",
  alertId: null,
  createdMs: NOW_MS - HOUR_MS,
  untilMs: NOW_MS,
  endedBy: null,
  heldBack: 3,
  isDone: true,
};
