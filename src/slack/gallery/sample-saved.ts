import { everything } from "../../audit/filter.js";
import type { SavedSearch } from "../../state/saved-search.js";
import { renderHelp } from "../blocks/help.js";
import type { Message } from "../blocks/message.js";
import { MOST_PROBLEMS, MOST_SUGGESTIONS } from "../blocks/problems.js";
import {
  type NotSaved,
  renderNameProblem,
  renderQueryMissing,
  renderQueryProblems,
  renderQueryTooLong,
  renderQuoteUnclosed,
} from "../blocks/saved/not-saved.js";
import { renderUnknownSaved, withSavedName } from "../blocks/saved/run-answer.js";
import { renderDeleted, renderSaved, type SavedAnswer } from "../blocks/saved/saved-answer.js";
import { renderSavedList } from "../blocks/saved/saved-list.js";
import type { SavedReader } from "../saved/onlooker.js";
import { NOW_MS } from "./sample-statuses.js";

const HOSTILE = "<!channel> *b* `c` :skull: & \u202Ex";
const HUGE = "&<huge>".repeat(430).slice(0, 3_000);

const command = "/audit";
const reader: SavedReader = { userId: "U00000000", channelId: "C00000000", isAdmin: true };

const searchOf = (name: string, query: string, more: Partial<SavedSearch> = {}): SavedSearch => ({
  id: `00000000-0000-4000-8000-${name.slice(0, 12)}`,
  ownerId: "U00000000",
  nameKey: name,
  name,
  query,
  channelId: null,
  createdMs: NOW_MS,
  updatedMs: NOW_MS,
  lastRunMs: NOW_MS,
  ...more,
});

const ordinary = searchOf("support-logins", "logins by support last week");
const hostile = searchOf(HOSTILE, HOSTILE, { channelId: "C11111111", lastRunMs: null });
const huge = searchOf("&".repeat(200), HUGE, { ownerId: "U11111111", channelId: "C00000000" });

const answer: SavedAnswer = {
  ...{ deed: "saved", search: ordinary, before: null, reader, command },
  ...{ filter: everything, ignored: [], hasMovingDates: true },
  ...{ zone: "America/New_York", nowMs: NOW_MS },
};

const many = Array.from({ length: 100 }, (_, index) => ({ ...hostile, id: `${index}` }));
const shared = Array.from({ length: 50 }, (_, index) => ({ ...huge, id: `shared-${index}` }));
const list = { mine: [ordinary, hostile], channel: [huge], reader, page: 0, command };

const unclear = (suggestion: string, query: string | null): NotSaved => ({
  ...{ command, name: suggestion, query: HUGE, more: 9 },
  problems: Array.from({ length: MOST_PROBLEMS }, () => ({
    message: HUGE,
    corrections: Array.from({ length: MOST_SUGGESTIONS }, () => ({ suggestion, query })),
  })),
});

const unknown = { command, typed: HOSTILE, name: HUGE, similar: [], count: 9 };

/**
 * Everything about saved searches.
 * @param results the largest answer there is, for one that a saved search leads to
 */
export const sampleSaved = (results: Message): readonly (readonly [string, Message])[] => [
  ["saved", renderSaved(answer)],
  ["saved: hostile", renderSaved({ ...answer, deed: "changed", search: hostile, before: hostile })],
  [
    "saved: huge",
    renderSaved({
      ...{ ...answer, deed: "changed", search: { ...huge, ownerId: "U00000000" }, before: huge },
      filter: { ...everything, text: Array.from({ length: 60 }, () => HUGE) },
      ignored: Array.from({ length: 500 }, () => HUGE),
    }),
  ],
  ["saved: deleted", renderDeleted(command, huge)],
  ["saved: list", renderSavedList(list)],
  ["saved: list, nothing", renderSavedList({ ...list, mine: [], channel: [] })],
  [
    "saved: list, huge",
    renderSavedList({
      ...{ ...list, mine: many, channel: shared, page: 10 },
      notice: renderDeleted(command, huge).blocks,
    }),
  ],
  ["saved: no name", renderNameProblem(command, "missing", "")],
  ["saved: a name not closed", renderNameProblem(command, "unclosed", HOSTILE)],
  ["saved: a long name", renderNameProblem(command, "long", HUGE)],
  ["saved: an operator for a name", renderNameProblem(command, "operator", HUGE)],
  ["saved: no query", renderQueryMissing(command, HOSTILE)],
  ["saved: a quote not closed", renderQuoteUnclosed(command, HOSTILE, HUGE)],
  ["saved: a long query", renderQueryTooLong(1_234_567, 3_000)],
  ["saved: problems", renderQueryProblems(unclear(HOSTILE, HOSTILE))],
  ["saved: problems, nothing to press", renderQueryProblems(unclear(HUGE.slice(0, 200), HUGE))],
  ["run", withSavedName(results, huge, HUGE)],
  [
    "run: unknown",
    renderUnknownSaved({
      ...unknown,
      ...{ typed: HUGE, name: HOSTILE },
      similar: many
        .slice(0, 4)
        .map((search) => ({ search, reading: { name: HOSTILE, rest: HUGE } })),
    }),
  ],
  ["run: unknown, nothing near", renderUnknownSaved(unknown)],
  ["run: nothing saved", renderUnknownSaved({ ...unknown, count: 0 })],
  ["help with saved searches", renderHelp(command, { mine: many, channel: shared })],
];
