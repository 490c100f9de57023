import type { AnyBlock, KnownBlock } from "@slack/types";
import type { Filter } from "../../audit/filter.js";
import { describeFilter } from "../../audit/filter-words.js";
import { sentenceOf } from "../../audit/sentence.js";
import type { Facets } from "../../store/audit-store.js";
import type { SyncStatus } from "../../sync/sync-status.js";
import { formatPlace, placeFrom } from "../page-place.js";
import { renderChips } from "./chips.js";
import { countOf } from "./counts.js";
import { button, context, mrkdwn, section } from "./elements.js";
import { renderEventRow } from "./event-row.js";
import { freshness } from "./freshness.js";
import { LIMITS } from "./limits.js";
import type { Message } from "./message.js";
import { adviceFor } from "./nothing-found.js";
import { type PageShown, pageRange, renderPager } from "./pager.js";
import { renderSummary } from "./summary.js";
import { cut, escapeMrkdwn, plainText, utcText, visible } from "./text.js";

export interface ResultsShown extends PageShown {
  readonly filter: Filter;
  /** The summary over all events; null leaves it out. */
  readonly facets: Facets | null;
  readonly zone: string;
  /** False when Slack did not tell the asker's zone and UTC stands in. */
  readonly zoneKnown: boolean;
  /** Words of the question that meant nothing. */
  readonly ignored: readonly string[];
  readonly status: SyncStatus;
  readonly storeIsEmpty: boolean;
  readonly nowMs: number;
}

const FILTER_MOST = 600;
const IGNORED_MOST = 300;
const FRESHNESS_MOST = 800;
const ADVICE_MOST = 1_500;

/** What notifications and screen readers say: how many, and the newest. */
export const resultText = ({ count, events, offset }: PageShown): string => {
  const first = events[0];
  const headline = count === 0 ? "No events found" : countOf(count, "event");
  if (first === undefined) return headline;
  const which = offset === 0 ? "Newest" : "From";
  return `${headline}. ${which}: ${escapeMrkdwn(sentenceOf(first), 300)} (${utcText(first.timeUs)})`;
};

const notes = ({ ignored, zoneKnown }: ResultsShown): readonly KnownBlock[] => {
  const words = ignored.map((word) => `“${cut(visible(word), 40)}”`).join(", ");
  return [
    ...(ignored.length === 0
      ? []
      : [context(plainText(`Not understood, so left out: ${words}`, IGNORED_MOST))]),
    ...(zoneKnown
      ? []
      : [
          context(
            plainText("Slack did not tell me your time zone, so dates are read as UTC.", 100),
          ),
        ]),
  ];
};

const confirmShare = (events: number) => ({
  title: plainText("Share in this channel?", 100),
  text: plainText(
    `Everybody in this channel will see the ${countOf(events, "event")} of this page.`,
    300,
  ),
  confirm: plainText("Share", 30),
  deny: plainText("Cancel", 30),
});

const found = (shown: ResultsShown): readonly AnyBlock[] => {
  const { sessionId, events, offset, facets, zone } = shown;
  const first = events[0];
  if (first === undefined) return [];
  const place = formatPlace(placeFrom(sessionId, offset, first));
  return [
    ...(facets === null ? [] : renderSummary(facets, zone)),
    { type: "divider" },
    ...events.flatMap((event, index) => renderEventRow(event, { nth: index + 1 })),
    context(plainText(`Newest first: ${pageRange(shown)}`, 100)),
    {
      type: "actions",
      elements: [
        ...renderPager(shown),
        button("result.share", "Share in channel", place, { confirm: confirmShare(events.length) }),
      ],
    },
  ];
};

const notFound = (shown: ResultsShown): readonly AnyBlock[] => {
  const advice = adviceFor(shown)
    .map((line) => `• ${line}`)
    .join("\n");
  return [section(cut(advice, ADVICE_MOST))];
};

/** An answer to a question: how many, how it was understood, a summary and a page of events. */
export const renderResults = (shown: ResultsShown): Message => {
  const { count, filter, zone, sessionId, status } = shown;
  return {
    text: resultText(shown),
    blocks: [
      {
        type: "header",
        text: plainText(
          count === 0 ? "No events found" : countOf(count, "event"),
          LIMITS.headerText,
        ),
      },
      { type: "section", text: plainText(describeFilter(filter, zone), FILTER_MOST) },
      ...notes(shown),
      renderChips(filter, zone, sessionId),
      ...(count === 0 ? notFound(shown) : found(shown)),
      context(mrkdwn(freshness(status), FRESHNESS_MOST)),
    ],
  };
};
