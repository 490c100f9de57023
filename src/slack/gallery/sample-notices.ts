import type { NoticeContent } from "../../alerts/content.js";
import { everything } from "../../audit/filter.js";
import { DAY_US, formatUs, fromEpochMs, HOUR_US, toEpochMs } from "../../audit/time.js";
import type { Digest } from "../../insights/digest.js";
import { digestEdges } from "../../insights/digest-edges.js";
import type { Watch } from "../../state/alerts/watch.js";
import { burst, huge, single } from "./sample-alerts.js";
import { hugeEvents } from "./sample-events.js";
import { NOW_MS } from "./sample-statuses.js";
import { hugeWindow, openWindow } from "./sample-support.js";
import {
  brief,
  HOSTILE,
  HOUR_MS,
  HUGE,
  hugeWatch,
  messageId,
  mute,
  roleGiven,
  supportWatch,
  watch,
} from "./sample-watches.js";

type Notice<Kind extends NoticeContent["kind"]> = Extract<NoticeContent, { readonly kind: Kind }>;

const FROM_US = fromEpochMs(Date.UTC(2026, 10, 22, 5));
const TWO_HOURS_US = 2n * HOUR_US;

const digest: Digest = {
  filter: {
    ...everything,
    eventTypes: ["Console login"],
    from: "2026-11-22T05:00:00.000Z",
    to: "2026-11-23T05:00:00.000Z",
  },
  fromMs: Date.UTC(2026, 10, 22, 5),
  toMs: Date.UTC(2026, 10, 23, 5),
  count: 66,
  before: 54,
  types: [
    { value: "logged_in", count: 60, before: 54 },
    { value: "file_download", count: 6, before: 0 },
  ],
  users: [
    { value: "alice@example.com", count: 40, before: 50 },
    { value: "bob@example.com", count: 26, before: 0 },
  ],
  newUsers: ["bob@example.com"],
  newTypes: ["file_download"],
  timeline: [2, 4, 6, 8, 9, 10, 12, 15, 0, 0, 0, 0].map((count, index) => {
    const fromUs = FROM_US + BigInt(index) * TWO_HOURS_US;
    return { fromUs, toUs: fromUs + TWO_HOURS_US, count };
  }),
  latest: burst.events.map(({ event }) => event),
};
const digestWatch: Watch = {
  ...watch,
  mention: [],
  schedule: { weekday: null, minute: 540, zone: "America/New_York" },
};
const weekFromUs = FROM_US + 9n * HOUR_US;
const weekToUs = weekFromUs + 7n * DAY_US;
const weekEdges = digestEdges(weekFromUs, weekToUs, "America/New_York");
const weekly: Digest = {
  ...digest,
  filter: { ...digest.filter, from: formatUs(weekFromUs), to: formatUs(weekToUs) },
  fromMs: toEpochMs(weekFromUs),
  toMs: toEpochMs(weekToUs),
  timeline: weekEdges.slice(1).map((toUs, index) => ({
    ...{ fromUs: weekEdges[index] ?? toUs, toUs },
    count: [30, 4, 0, 12, 9, 5, 1, 5][index] ?? 0,
  })),
};
const hugeChanges = Array.from({ length: 100 }, (_, index) => ({
  value: `${HUGE}${index}`,
  count: 1_234_567,
  before: index,
}));

const undeliverable = (code: string): Notice<"undeliverable"> => ({
  kind: "undeliverable",
  messageId,
  watch,
  code,
  destination: watch.destination,
  eventCount: 3,
  watchCount: 2,
  resolvedMs: null,
});
const place = { channelId: "C00000000", ts: "1795446000.000100" };
const supportWarning: Notice<"support-warning"> = {
  ...{ kind: "support-warning", messageId, watch: supportWatch, reason: "open-long" },
  ...{ window: openWindow, alertPlace: place, nowMs: NOW_MS + 21 * HOUR_MS },
};
const escalation: Notice<"escalation"> = {
  ...{ kind: "escalation", messageId, watch, afterMinutes: 15 },
  ...{ alert: single, alertPlace: place },
};
const test: Notice<"test"> = {
  ...{ kind: "test", messageId, watch, by: "U00000000" },
  ...{ example: roleGiven(1, "bob@example.com"), nowMs: NOW_MS },
};

/** Everything else that the outbox can hold, by what it shows. */
export const sampleNotices: readonly (readonly [string, NoticeContent])[] = [
  ["escalation", escalation],
  ["escalation, huge", { ...escalation, alert: huge }],
  ["support warning", supportWarning],
  [
    "support warning, huge",
    { ...supportWarning, reason: "end-of-day", window: { ...hugeWindow, toUs: null } },
  ],
  ["digest", { kind: "digest", messageId, watch: digestWatch, digest }],
  ["digest, weekly", { kind: "digest", messageId, watch: digestWatch, digest: weekly }],
  [
    "digest, quiet",
    { kind: "digest", messageId, watch: digestWatch, digest: { ...digest, count: 0 } },
  ],
  [
    "digest, huge",
    {
      ...{ kind: "digest", messageId, watch: hugeWatch },
      digest: {
        ...digest,
        ...{ count: 12_345_678, types: hugeChanges, users: hugeChanges, latest: hugeEvents },
        ...{ newUsers: hugeChanges.map(({ value }) => value), newTypes: [HOSTILE] },
        filter: { ...digest.filter, text: [HUGE] },
      },
    },
  ],
  ["mute ended", { kind: "mute-ended", messageId, mute: { ...mute, heldBack: 0 }, watch }],
  [
    "mute ended, of everything",
    {
      ...{ kind: "mute-ended", messageId, watch: null },
      mute: { ...mute, watchId: null, userName: HUGE, endedBy: "U11111111" },
    },
  ],
  ["test", test],
  ["test, brief", { ...test, watch: brief }],
  ["test, nothing to show", { ...test, example: null }],
  ["undeliverable", undeliverable("not_in_channel")],
  ["undeliverable no longer", { ...undeliverable("is_archived"), resolvedMs: NOW_MS }],
  ["undeliverable, why unknown", undeliverable(HOSTILE)],
];
