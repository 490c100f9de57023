import type { AnyBlock, KnownBlock } from "@slack/types";
import { sentenceOf } from "../../audit/sentence.js";
import type { Facets } from "../../store/audit-store.js";
import type { SyncStatus } from "../../sync/sync-status.js";
import { formatPlace, placeFrom } from "../page-place.js";
import { formatWatchSource } from "../watches/watch-source.js";
import { renderChips } from "./chips.js";
import { countOf } from "./counts.js";
import { button, context, mrkdwn, section } from "./elements.js";
import { renderEventRow } from "./event-row.js";
import { freshness } from "./freshness.js";
import { LIMITS } from "./limits.js";
import type { Message } from "./message.js";
import { adviceFor } from "./nothing-found.js";
import { type Offers, renderOffers } from "./offers.js";
import { type PageShown, pageRange, renderPager } from "./pager.js";
import { renderSummary } from "./summary.js";
import { cut, escapeMrkdwn, plainText, utcText, visible } from "./text.js";
import { renderUnderstood, type Understood, understoodText } from "./understood.js";

export interface ResultsShown extends PageShown, Understood {
  /** The summary over all events; null leaves it out. */
  readonly facets: Facets | null;
  /** False when Slack did not tell the asker's zone and UTC stands in. */
  readonly zoneKnown: boolean;
  /** Words of the question that meant nothing. */
  readonly ignored: readonly string[];
  readonly status: SyncStatus;
  readonly storeIsEmpty: boolean;
  /** What would find something; null where something was found, or nothing can be taken away. */
  readonly offers: Offers | null;
}

const IGNORED_MOST = 300;
const FRESHNESS_MOST = 800;
const ADVICE_MOST = 1_500;

const headlineOf = (count: number): string =>
  count === 0 ? "No events found" : countOf(count, "event");

/** What notifications and screen readers say: how many, of what, and the newest. */
export const resultText = (shown: PageShown & Understood): string => {
  const { count, events, offset } = shown;
  const first = events[0];
  const headline = `${headlineOf(count)}: ${understoodText(shown)}`;
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

const watchButton = (sessionId: string) =>
  button("watch.create", "Watch", formatWatchSource({ kind: "session", sessionId }), {
    spoken: "Watch for events like these",
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
        watchButton(sessionId),
      ],
    },
  ];
};

const notFound = (shown: ResultsShown): readonly AnyBlock[] => {
  const lines = adviceFor(shown);
  const advice = lines.length > 1 ? lines.map((line) => `• ${line}`).join("\n") : lines.join();
  return [
    ...(shown.offers === null ? [] : renderOffers(shown.offers, shown.sessionId)),
    ...(advice === "" ? [] : [section(cut(advice, ADVICE_MOST))]),
    { type: "actions", elements: [watchButton(shown.sessionId)] },
  ];
};

/** An answer to a question: how it was understood, how many, a summary and a page of events. */
export const renderResults = (shown: ResultsShown): Message => {
  const { count, filter, status } = shown;
  return {
    text: resultText(shown),
    blocks: [
      renderUnderstood(shown),
      ...notes(shown),
      { type: "header", text: plainText(headlineOf(count), LIMITS.headerText) },
      renderChips(filter, shown),
      ...(count === 0 ? notFound(shown) : found(shown)),
      context(mrkdwn(freshness(status), FRESHNESS_MOST)),
    ],
  };
};
