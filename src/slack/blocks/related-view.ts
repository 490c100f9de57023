import type { ModalView } from "@slack/types";
import { describeFilter } from "../../audit/filter-words.js";
import { countOf } from "./counts.js";
import { context, mrkdwn } from "./elements.js";
import { renderEventRow } from "./event-row.js";
import { freshness } from "./freshness.js";
import { LIMITS } from "./limits.js";
import { pageRange, renderPager } from "./pager.js";
import type { ResultsShown } from "./results.js";
import { plainText } from "./text.js";

/** A page of an answer inside a modal: what else happened around an event. */
export const renderRelatedView = (shown: ResultsShown): ModalView => {
  const { events, count, filter, zone, nowMs, status } = shown;
  const pager = renderPager(shown);
  return {
    type: "modal",
    title: plainText("Related events", LIMITS.viewTitle),
    close: plainText("Back", LIMITS.viewClose),
    blocks: [
      { type: "header", text: plainText(countOf(count, "event"), LIMITS.headerText) },
      { type: "section", text: plainText(describeFilter(filter, zone, nowMs), 600) },
      { type: "divider" },
      ...events.flatMap((event, index) => renderEventRow(event, { nth: index + 1 })),
      ...(events.length === 0
        ? []
        : [context(plainText(`Newest first: ${pageRange(shown)}`, 100))]),
      ...(pager.length === 0 ? [] : [{ type: "actions" as const, elements: [...pager] }]),
      context(mrkdwn(freshness(status), 800)),
    ],
  };
};
