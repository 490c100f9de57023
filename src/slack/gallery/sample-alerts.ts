import type { AlertContent, AlertedEvent } from "../../alerts/content.js";
import type { AuditEvent } from "../../audit/event.js";
import { DAY_US, fromEpochMs, toEpochMs } from "../../audit/time.js";
import type { SupportWindow } from "../../insights/support-window.js";
import { hostileEvents, hugeEvents } from "./sample-events.js";
import { NOW_MS } from "./sample-statuses.js";
import { closedWindow, disabled, enabled, hugeWindow, openWindow } from "./sample-support.js";
import {
  brief,
  HOSTILE,
  HOUR_MS,
  HUGE,
  hugeWatch,
  MINUTE_MS,
  messageId,
  mute,
  renamed,
  roleGiven,
  supportWatch,
  watch,
} from "./sample-watches.js";

const arrived = (event: AuditEvent, lateMs = 30_000): AlertedEvent => ({
  event,
  arrivedMs: toEpochMs(event.timeUs) + lateMs,
});

const alertOf = (
  events: readonly AlertedEvent[],
  more: Partial<AlertContent> = {},
): AlertContent => ({
  kind: "alert",
  messageId,
  watch,
  eventCount: events.length,
  events,
  eventIds: events.map(({ event }) => event.id),
  opening: events.at(-1) ?? null,
  actors: [{ name: "alice@example.com", count: events.length }],
  types: [{ name: "user_roles_assigned", count: events.length }],
  seenBefore: {
    sameByUser: { count: 0, lastUs: null },
    fromAddress: { count: 1_234, lastUs: fromEpochMs(NOW_MS - HOUR_MS) },
    sinceUs: fromEpochMs(NOW_MS) - 90n * DAY_US,
  },
  lateMs: null,
  acknowledged: null,
  mute: null,
  mutedHere: null,
  fileEvents: null,
  needsFile: false,
  supportWindows: null,
  nowMs: NOW_MS,
  ...more,
});

export const single = alertOf([arrived(roleGiven(1, "bob@example.com"))]);
export const burst = alertOf(
  ["carol", "bob", "dave"].map((name, index) =>
    arrived(roleGiven(index + 1, `${name}@example.com`)),
  ),
);
const flood = alertOf(
  Array.from({ length: 10 }, (_, index) => arrived(roleGiven(index, `user${index}@example.com`))),
  {
    eventCount: 10_000,
    opening: arrived(renamed),
    actors: [
      { name: "Access requests", count: 9_900 },
      { name: "alice@example.com", count: 60 },
      { name: "bob@example.com", count: 40 },
    ],
    types: [
      { name: "user_roles_assigned", count: 9_999 },
      { name: "username_change", count: 1 },
    ],
    eventIds: Array.from({ length: 10_000 }, () => "0123456789abcdef".repeat(4)),
    needsFile: true,
  },
);
const hostile = alertOf(
  hostileEvents.map((event) => arrived(event)),
  {
    watch: { ...watch, title: HOSTILE },
    actors: [{ name: HOSTILE, count: 10 }],
    mutedHere: { ...mute, userName: HOSTILE },
    mute: { ...mute, userName: HOSTILE },
  },
);
export const huge = alertOf(
  hugeEvents.map((event) => arrived(event)),
  {
    watch: hugeWatch,
    eventCount: 1_234_567,
    opening: hugeEvents.map((event) => arrived(event))[0] ?? null,
    actors: Array.from({ length: 50 }, () => ({ name: HUGE, count: 1 })),
    types: Array.from({ length: 50 }, () => ({ name: HUGE, count: 1 })),
    mutedHere: { ...mute, userName: HUGE, watchId: null, endedBy: "U11111111" },
    acknowledged: { userId: "U00000000", atMs: NOW_MS, eventCount: 1 },
    mute: { ...mute, userName: HUGE },
    fileEvents: 1_000_000,
    needsFile: true,
    lateMs: 30 * 24 * HOUR_MS,
  },
);

const supportAlert = (supportWindows: readonly SupportWindow[]): AlertContent =>
  alertOf([arrived(enabled)], { watch: supportWatch, supportWindows });

/** Alerts, by what they show. */
export const sampleAlerts: readonly (readonly [string, AlertContent])[] = [
  ["single", single],
  ["what changed", alertOf([arrived(renamed)])],
  ["burst", burst],
  ["flood", flood],
  ["flood with its file", { ...flood, fileEvents: 10_000 }],
  ["brief", alertOf(burst.events, { watch: brief })],
  [
    "acknowledged",
    { ...burst, acknowledged: { userId: "U00000000", atMs: NOW_MS, eventCount: 1 } },
  ],
  ["held back", { ...burst, mute }],
  ["muted", { ...burst, mutedHere: mute }],
  ["medium", { ...single, watch: { ...watch, severity: "medium", mention: [] } }],
  [
    "late",
    alertOf([arrived(roleGiven(12, "bob@example.com"), 12 * MINUTE_MS)], {
      lateMs: 12 * MINUTE_MS,
    }),
  ],
  ["events deleted", alertOf([], { eventCount: 3 })],
  ["hostile", hostile],
  ["hostile, alone", { ...hostile, eventCount: 1, events: hostile.events.slice(0, 1) }],
  ["huge", huge],
  ["huge, alone", { ...huge, eventCount: 1, events: huge.events.slice(0, 1) }],
  ["support window open", supportAlert([openWindow])],
  ["support window closed", supportAlert([closedWindow])],
  ["support windows", supportAlert([closedWindow, { ...openWindow, fromUs: disabled.timeUs }])],
  [
    "support windows, brief",
    { ...supportAlert([closedWindow, openWindow]), watch: { ...supportWatch, detail: "brief" } },
  ],
  [
    "support windows, huge",
    { ...huge, supportWindows: Array.from({ length: 30 }, () => hugeWindow) },
  ],
];
