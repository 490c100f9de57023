import type { ModalView } from "@slack/types";
import { SUPPORT_WATCH_ID } from "../../alerts/built-in-watches.js";
import type { WatchDelivery } from "../../alerts/watches.js";
import { everything } from "../../audit/filter.js";
import type { Backtest } from "../../insights/backtest.js";
import type { Mute } from "../../state/alerts/mute.js";
import type { Watch } from "../../state/alerts/watch.js";
import type { Message } from "../blocks/message.js";
import { MOST_PROBLEMS, MOST_SUGGESTIONS } from "../blocks/problems.js";
import { renderNotWatched } from "../blocks/watches/not-watched.js";
import { renderWatchDeleted } from "../blocks/watches/watch-deleted.js";
import type { WatchShown } from "../blocks/watches/watch-entry.js";
import { renderWatchList, type WatchListShown } from "../blocks/watches/watch-list.js";
import { renderWatchSaved, savedBlocks } from "../blocks/watches/watch-saved.js";
import { renderUnwatchOthers, renderWhichWatch } from "../blocks/watches/which-watch.js";
import type { QueryShown } from "../watch-form/query-blocks.js";
import { renderWatchForm } from "../watch-form/render-watch-form.js";
import { draftOf, newDraft } from "../watch-form/watch-draft.js";
import type { WatchFormMetadata } from "../watch-form/watch-form-metadata.js";
import { EMPTY_QUERY } from "../watch-form/watch-query.js";
import type { WatchReader } from "../watches/watch-reader.js";
import { hostileEvents, hugeEvents, normalEvents } from "./sample-events.js";
import { NOW_MS, NOW_US } from "./sample-statuses.js";

const HOSTILE = "<!channel> *b* `c` :skull: & \u202Ex";
const HUGE = "&<huge>".repeat(430).slice(0, 3_000);
const ZONE = "America/New_York";

const command = "/audit";
const admin: WatchReader = {
  userId: "U00000000",
  channelId: "C00000000",
  isAdmin: true,
  uncertain: false,
};
const viewer: WatchReader = {
  userId: "U11111111",
  channelId: "C00000000",
  isAdmin: false,
  uncertain: false,
};
const context = { userId: "U00000000", zone: ZONE, isAdmin: true };

const ordinary: Watch = {
  ...{ id: "w-00000000-0000-4000-8000-000000000000", number: 3, title: null },
  ...{ ownerId: "U00000000", query: "logins by bob@example.com" },
  filter: { ...everything, eventTypes: ["Console login"], users: ["bob@example.com"] },
  destination: { kind: "channel", channelId: "C00000000" },
  ...{ severity: "medium", detail: "full", groupMinutes: 5, mention: [] },
  ...{ quiet: null, escalation: null, schedule: null, supportWarning: null },
  ...{ createdMs: NOW_MS, updatedMs: NOW_MS, activeFromMs: NOW_MS },
  ...{ pausedMs: null, pausedBy: null, deletedMs: null, lastFiredMs: NOW_MS, lastDigestMs: null },
};

/** With all that a watch can have. */
const elaborate: Watch = {
  ...ordinary,
  ...{ number: 999_999, ownerId: "U11111111", query: HUGE, severity: "critical", detail: "brief" },
  filter: { ...everything, users: Array.from({ length: 50 }, () => HUGE), text: [HUGE] },
  groupMinutes: 7,
  mention: [...Array.from({ length: 20 }, (_, index) => `U000000${index}`), "S00000000", "here"],
  quiet: { fromMinute: 1320, toMinute: 420, zone: "America/Argentina/ComodRivadavia" },
  escalation: { afterMinutes: 45, to: { kind: "person", userId: "U11111111" } },
  ...{ pausedMs: NOW_MS, pausedBy: "U11111111", lastFiredMs: null },
};

const digest: Watch = {
  ...ordinary,
  destination: { kind: "person", userId: "U00000000" },
  schedule: { weekday: 1, minute: 540, zone: ZONE },
};

const support: Watch = {
  ...ordinary,
  ...{ id: SUPPORT_WATCH_ID, ownerId: null, title: "Support access enabled" },
  supportWarning: { afterHours: 24, zone: "UTC" },
};

const hostile: Watch = {
  ...ordinary,
  ...{ query: HOSTILE, title: HOSTILE, filter: { ...everything, users: [HOSTILE] } },
};

const mute: Mute = {
  ...{ id: "m-00000000", watchId: null, userName: HOSTILE, by: "U00000000" },
  ...{
    alertId: null,
    createdMs: NOW_MS,
    untilMs: NOW_MS,
    endedBy: null,
    heldBack: 12_345,
    isDone: false,
  },
};

const well: WatchDelivery = {
  ...{ waiting: 0, held: 0, heldUntilMs: null, failingCode: null, failingSinceMs: null },
};
const failing: WatchDelivery = {
  ...{ waiting: 1_234, held: 2, heldUntilMs: NOW_MS },
  ...{ failingCode: "channel_not_found", failingSinceMs: NOW_MS },
};

const shownOf = (watch: Watch, more: Partial<WatchShown> = {}): WatchShown => ({
  ...{ watch, delivery: well, mutes: [] },
  ...more,
});

const list: WatchListShown = {
  watches: [shownOf(support), shownOf(ordinary), shownOf(digest), shownOf(hostile)],
  ...{ mutes: [], reader: admin, command, page: 0 },
};

const illList: WatchListShown = {
  ...list,
  watches: Array.from({ length: 100 }, () =>
    shownOf(elaborate, {
      delivery: { ...failing, failingCode: "<!here>".repeat(99) },
      mutes: Array.from({ length: 9 }, () => ({ ...mute, watchId: elaborate.id })),
    }),
  ),
  mutes: Array.from({ length: 99 }, () => ({ ...mute, userName: HUGE })),
  page: 5,
};

const saved = {
  deed: "made" as const,
  ...{ userId: "U00000000", command },
  ...{ ignored: [], twin: null, hasMoved: false },
};

const unclear = (suggestion: string, query: string | null) =>
  renderNotWatched({
    ...{ command, query: HUGE, more: 9 },
    problems: Array.from({ length: MOST_PROBLEMS }, () => ({
      message: HUGE,
      corrections: Array.from({ length: MOST_SUGGESTIONS }, () => ({ suggestion, query })),
    })),
    dates: { message: HUGE, query },
  });

/** Everything about watches that is a message. */
export const sampleWatchMessages = (): readonly (readonly [string, Message])[] => [
  ["watches", renderWatchList(list)],
  ["watches: none", renderWatchList({ ...list, watches: [] })],
  ["watches: none of a viewer's", renderWatchList({ ...list, watches: [], reader: viewer })],
  ["watches: of a viewer", renderWatchList({ ...list, reader: viewer })],
  ["watches: huge", renderWatchList(illList)],
  [
    "watches: huge, after a change",
    renderWatchList({
      ...illList,
      notice: savedBlocks({
        ...{ ...saved, watch: elaborate, twin: 99, hasMoved: true },
        ignored: Array.from({ length: 99 }, () => HOSTILE),
      }),
    }),
  ],
  ["watch made", renderWatchSaved({ ...saved, watch: ordinary })],
  ["watch made: digest", renderWatchSaved({ ...saved, watch: digest })],
  ["watch changed: huge", renderWatchSaved({ ...saved, deed: "changed", watch: elaborate })],
  ["watch changed: hostile", renderWatchSaved({ ...saved, deed: "changed", watch: hostile })],
  [
    "watch changed: with all notes",
    renderWatchSaved({
      ...{ ...saved, deed: "changed", watch: elaborate },
      ...{ ignored: Array.from({ length: 99 }, () => HOSTILE), twin: 99, hasMoved: true },
    }),
  ],
  ["which watch", renderWhichWatch({ typed: HOSTILE, watches: [ordinary, hostile], command })],
  [
    "which watch: huge",
    renderWhichWatch({
      ...{ typed: HUGE, command },
      watches: Array.from({ length: 99 }, () => elaborate),
    }),
  ],
  ["which watch: none", renderWhichWatch({ typed: "#9", watches: [], command })],
  ["unwatch somebody else's", renderUnwatchOthers(elaborate, "U00000000")],
  ["watch deleted", renderWatchDeleted(hostile, command)],
  ["watch deleted: huge", renderWatchDeleted(elaborate, command)],
  ["not watched: huge", unclear("&".repeat(900), "&".repeat(2_001))],
  ["not watched: huge, with buttons", unclear(HOSTILE.repeat(30), "&".repeat(1_900))],
];

const backtest: Backtest = {
  ...{ days: 30, events: 41, alerts: 12, alertsAtLeast: false },
  perDay: Array.from({ length: 30 }, (_, index) => ({ fromUs: NOW_US, events: index % 7 })),
  latest: normalEvents.slice(0, 3),
  topUser: { name: "bob@example.com", events: 30 },
};

const query: QueryShown = {
  ...{ text: ordinary.query, filter: ordinary.filter, ignored: [], problem: null },
  ...{ corrections: [], backtest },
};

const hugeQuery: QueryShown = {
  text: HUGE,
  filter: { ...elaborate.filter, users: ["*@example.com"] },
  ignored: Array.from({ length: 500 }, () => HOSTILE),
  problem: null,
  corrections: [],
  backtest: {
    ...{ ...backtest, events: 1_234_567, alerts: 999_999, alertsAtLeast: true },
    ...{
      latest: hugeEvents.slice(0, 3),
      topUser: { name: HUGE.slice(0, 2_000), events: 1_234_567 },
    },
  },
};

const metadata: WatchFormMetadata = {
  ...{ watchId: null, channelId: "C00000000", page: null, version: 0, isOpen: false },
  leftOut: [],
  responseUrl: "https://hooks.slack.com/commands/T00000000/000000000000/000000000000000000000000",
  draft: newDraft(context, "C00000000"),
};

const form = {
  ...{ metadata, watch: null, query, isAdmin: true, zone: ZONE, zones: [ZONE], nowMs: NOW_MS },
};

const editing = (watch: Watch) => ({
  ...{ ...form, watch, zones: [ZONE, "UTC"] },
  metadata: {
    ...{ ...metadata, watchId: watch.id, page: 99, version: 12, isOpen: true },
    draft: draftOf(watch, context),
  },
});

const opened = (more: Partial<WatchFormMetadata["draft"]>) => ({
  ...form,
  metadata: { ...metadata, isOpen: true, draft: { ...metadata.draft, ...more } },
});

/** The form in which watches are made. */
export const sampleWatchForms = (): readonly (readonly [string, ModalView])[] => [
  ["new", renderWatchForm(form)],
  [
    "empty",
    renderWatchForm({
      ...form,
      query: { ...query, text: "", problem: EMPTY_QUERY, backtest: null },
    }),
  ],
  [
    "of a viewer",
    renderWatchForm({
      ...form,
      isAdmin: false,
      metadata: {
        ...metadata,
        isOpen: true,
        draft: newDraft({ ...context, isAdmin: false }, null),
      },
    }),
  ],
  ["daily", renderWatchForm(opened({ kind: "daily" }))],
  ["weekly, to a person", renderWatchForm(opened({ kind: "weekly", target: "person" }))],
  [
    "nothing picked",
    renderWatchForm(opened({ channelId: null, escalate: "channel", quiet: "on" })),
  ],
  ["times emptied", renderWatchForm(opened({ quiet: "on", quietFrom: null, quietTo: null }))],
  ["huge", renderWatchForm({ ...editing(elaborate), query: hugeQuery })],
  ["support access", renderWatchForm(editing(support))],
  [
    "hostile",
    renderWatchForm({
      ...editing(hostile),
      query: {
        ...{ ...query, text: HOSTILE, filter: hostile.filter, ignored: [HOSTILE] },
        backtest: {
          ...{ ...backtest, latest: hostileEvents.slice(0, 3) },
          topUser: { name: HOSTILE, events: 41 },
        },
      },
    }),
  ],
  [
    "problem",
    renderWatchForm({
      ...form,
      query: {
        ...{ ...hugeQuery, problem: HUGE, backtest: null },
        corrections: Array.from({ length: 9 }, () => ({ suggestion: HUGE, query: HOSTILE })),
      },
    }),
  ],
  ["no backtest", renderWatchForm({ ...form, query: { ...query, backtest: null } })],
];
