import type { View } from "@slack/types";
import type { AuditEvent } from "../../audit/event.js";
import { everything, type Filter } from "../../audit/filter.js";
import { DAY_US } from "../../audit/time.js";
import { USER_TYPES } from "../../audit/user-type.js";
import type { Facets } from "../../store/audit-store.js";
import { notConfigured } from "../../sync/sync-status.js";
import { renderEventDetailsView } from "../blocks/event-details.js";
import { renderHelp } from "../blocks/help.js";
import type { Message } from "../blocks/message.js";
import { loadingView, noticeMessage, noticeView } from "../blocks/notice.js";
import {
  MOST_PROBLEMS,
  MOST_SUGGESTIONS,
  renderProblems,
  type ShownProblem,
} from "../blocks/problems.js";
import { refusalWords } from "../blocks/refusal.js";
import { renderRelatedView } from "../blocks/related-view.js";
import { type ResultsShown, renderResults } from "../blocks/results.js";
import { renderSharedResults } from "../blocks/shared-results.js";
import { renderStatus } from "../blocks/status.js";
import { renderNotYet, withSearchHint } from "../blocks/verb-answers.js";
import { renderFilterForm } from "../filter-form/render-filter-form.js";
import { timelineEdges } from "../timeline.js";
import { NOT_YET } from "../verbs.js";
import { sampleAlertAnswers, sampleAlertViews } from "./sample-alert-answers.js";
import { emptyEvents, hostileEvents, hugeEvents, normalEvents } from "./sample-events.js";
import { sampleHomes } from "./sample-homes.js";
import { sampleOutbox } from "./sample-outbox.js";
import { sampleSaved } from "./sample-saved.js";
import {
  illStatus,
  NOW_MS,
  NOW_US,
  quietAlerts,
  troubledAlerts,
  wellStatus,
} from "./sample-statuses.js";
import { sampleWatchForms, sampleWatchMessages } from "./sample-watching.js";

export type GalleryItem =
  | { readonly name: string; readonly kind: "message"; readonly message: Message }
  | { readonly name: string; readonly kind: "view"; readonly view: View };

const ZONE = "America/New_York";

const facetsOf = (events: readonly AuditEvent[], count: number): Facets => {
  const newestUs = events[0]?.timeUs ?? null;
  const oldestUs = newestUs === null ? null : newestUs - 20n * DAY_US;
  const edges =
    oldestUs === null || newestUs === null ? [] : timelineEdges(ZONE)(oldestUs, newestUs);
  const values = (of: readonly (string | null | undefined)[]) =>
    of.flatMap((value) => (value ? [{ value, count }] : []));
  return {
    count,
    oldestUs,
    newestUs,
    types: values(events.map(({ typeName }) => typeName)),
    users: values(events.map(({ actorName }) => actorName)),
    addresses: values(events.map(({ addresses }) => addresses.at(-1))),
    timeline: edges.slice(1).map((toUs, index) => ({
      fromUs: edges[index] ?? toUs,
      toUs,
      count: index * 1_000,
    })),
  };
};

/** A filter with every kind of value in it, each of them `text`. */
const filterOf = (text: string, times: number): Filter => {
  const many = Array.from({ length: times }, (_, index) => `${text}${index}`);
  return {
    users: many,
    notUsers: many,
    affectedUsers: many,
    eventTypes: ["Console login", ...many],
    notEventTypes: many,
    categories: ["Users and roles"],
    userTypes: [...USER_TYPES],
    ips: many,
    notIps: many,
    resourceIds: many,
    text: many,
    from: "2026-11-01T00:00:00.000Z",
    to: "2026-11-23T00:00:00.000Z",
  };
};

const shownOf = (
  events: readonly AuditEvent[],
  more: Partial<ResultsShown> = {},
): ResultsShown => ({
  sessionId: "00000000-0000-4000-8000-000000000000",
  events,
  offset: 0,
  count: 1_234_567,
  filter: everything,
  facets: facetsOf(events, 1_234_567),
  zone: ZONE,
  zoneKnown: true,
  ignored: [],
  status: wellStatus,
  storeIsEmpty: false,
  offers: null,
  nowMs: NOW_MS,
  ...more,
});

const hugeFilter = filterOf("&<huge>".repeat(700), 60);
const hostileFilter = filterOf('<!channel> *b* `c` :skull: \u202Ex, "q"\n', 2);

const RESULTS: readonly (readonly [string, ResultsShown])[] = [
  ["normal", shownOf(normalEvents)],
  ["second page", shownOf(normalEvents, { offset: 10, facets: null })],
  ["empty event", shownOf(emptyEvents, { count: 1 })],
  ["hostile", shownOf(hostileEvents, { filter: hostileFilter, ignored: ["<!here>", "*x*"] })],
  [
    "huge",
    shownOf(hugeEvents, {
      filter: hugeFilter,
      offset: 1_234_000,
      zoneKnown: false,
      ignored: Array.from({ length: 500 }, () => "&".repeat(500)),
      status: illStatus,
    }),
  ],
  [
    "nothing found",
    shownOf([], {
      count: 0,
      facets: null,
      filter: hugeFilter,
      status: illStatus,
      zoneKnown: false,
      ignored: ["<!here>", "&".repeat(500)],
      offers: {
        removals: Array.from({ length: 10 }, (_, index) => ({
          ...{ part: "users", first: index, last: index * 2, count: 1_234_567 },
          words: "by <!here> *b* &".repeat(500),
        })),
        all: null,
      },
    }),
  ],
  [
    "nothing found, one part to blame",
    shownOf([], {
      ...{ count: 0, facets: null, filter: hostileFilter },
      offers: {
        removals: [{ part: "users", first: 0, last: 1, words: "by alice@example.com", count: 1 }],
        all: null,
      },
    }),
  ],
  [
    "nothing found, no part alone to blame",
    shownOf([], {
      ...{ count: 0, facets: null, filter: hugeFilter },
      offers: { removals: [], all: 1_234_567 },
    }),
  ],
  ["nothing stored", shownOf([], { count: 0, facets: null, storeIsEmpty: true })],
];

const problem = (text: string, query: string | null): ShownProblem => ({
  message: `I do not know ${text}`,
  corrections: Array.from({ length: MOST_SUGGESTIONS }, () => ({ suggestion: text, query })),
});

/** As many problems as are shown, of any text. */
const problems = (text: string, query: string | null): readonly ShownProblem[] =>
  Array.from({ length: MOST_PROBLEMS }, () => problem(text, query));

const refusal = refusalWords({
  userId: "U00000000",
  role: "viewer",
  uncertain: true,
  admins: Array.from({ length: 99 }, (_, index) => `U0000000${index}`),
});

const MESSAGES: readonly (readonly [string, Message])[] = [
  ["help", renderHelp("/audit")],
  ["help with words", withSearchHint(renderHelp("/audit"), "/audit", "help", "&".repeat(4_000))],
  ...Object.entries(NOT_YET).map(
    ([verb, words]) => [`not yet: ${verb}`, renderNotYet("/audit", words, "<!here>")] as const,
  ),
  [
    "status",
    renderStatus(
      wellStatus,
      { events: 5, oldestUs: NOW_US - DAY_US, newestUs: NOW_US },
      quietAlerts,
    ),
  ],
  [
    "status, troubled",
    renderStatus(illStatus, { events: 0, oldestUs: null, newestUs: null }, troubledAlerts),
  ],
  [
    "status, imports only",
    renderStatus(notConfigured, { events: 0, oldestUs: null, newestUs: null }, quietAlerts),
  ],
  [
    "problems",
    renderProblems({
      ...{ command: "/audit", query: "tpye:login", more: 0 },
      problems: [problem("tpye:", "type:login")],
    }),
  ],
  [
    "problems, huge",
    renderProblems({
      ...{ command: "/audit", query: "&".repeat(5_000), more: 45 },
      problems: problems("&".repeat(900), "&".repeat(2_001)),
    }),
  ],
  [
    "problems, huge, with buttons",
    renderProblems({
      ...{ command: "/audit", query: "<!here>".repeat(500), more: 45 },
      problems: problems("<!here> *b* &".repeat(90), "&".repeat(2_000)),
    }),
  ],
  ["refusal", noticeMessage(refusal)],
];

/** One of everything that the bot can render: ordinary, empty, hostile and huge. */
export const gallery = (): readonly GalleryItem[] => {
  const message = (name: string, item: Message): GalleryItem => ({
    name,
    kind: "message",
    message: item,
  });
  const view = (name: string, item: View): GalleryItem => ({ name, kind: "view", view: item });
  const details = { normalEvents, emptyEvents, hostileEvents, hugeEvents };
  return [
    ...MESSAGES.map(([name, item]) => message(name, item)),
    ...RESULTS.filter(([name]) => name === "huge").flatMap(([, shown]) =>
      sampleSaved(renderResults(shown)).map(([name, item]) => message(name, item)),
    ),
    ...sampleOutbox().map(([name, item]) => message(name, item)),
    ...sampleAlertAnswers().map(([name, item]) => message(name, item)),
    ...sampleAlertViews().map(([name, item]) => view(name, item)),
    ...RESULTS.flatMap(([name, shown]) => [
      message(`results: ${name}`, renderResults(shown)),
      message(`shared: ${name}`, renderSharedResults({ ...shown, sharedBy: "U00000000" })),
      view(`related: ${name}`, renderRelatedView(shown)),
    ]),
    ...Object.entries(details).flatMap(([name, [event]]) =>
      event === undefined ? [] : [view(`details: ${name}`, renderEventDetailsView(event))],
    ),
    view("filter form: empty", renderFilterForm(everything, "{}")),
    view("filter form: hostile", renderFilterForm(hostileFilter, "{}")),
    view("filter form: huge", renderFilterForm(hugeFilter, "{}")),
    ...sampleHomes(refusal).map(([name, home]) => view(`home: ${name}`, home)),
    ...sampleWatchMessages().map(([name, item]) => message(name, item)),
    ...sampleWatchForms().map(([name, form]) => view(`watch form: ${name}`, form)),
    view("loading", loadingView("Audit event")),
    view("notice", noticeView("Something went wrong. Try again.")),
  ];
};
