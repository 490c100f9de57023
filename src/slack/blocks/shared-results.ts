import type { SyncStatus } from "../../sync/sync-status.js";
import { countOf } from "./counts.js";
import { context, mrkdwn, section } from "./elements.js";
import { renderEventRow } from "./event-row.js";
import { coverage } from "./freshness.js";
import type { Message } from "./message.js";
import { type PageShown, pageRange } from "./pager.js";
import { resultText } from "./results.js";
import { plainText } from "./text.js";
import { renderUnderstood, type Understood } from "./understood.js";

export interface SharedResults extends PageShown, Understood {
  /** Slack user id of whoever shares. */
  readonly sharedBy: string;
  readonly status: SyncStatus;
}

/**
 * A page of an answer for everybody in a channel. It has no buttons: what it does not show takes a
 * viewer's own question.
 */
export const renderSharedResults = (shared: SharedResults): Message => ({
  text: resultText(shared),
  blocks: [
    section(`<@${shared.sharedBy}> shared *${countOf(shared.count, "audit event")}*:`),
    renderUnderstood(shared),
    { type: "divider" },
    ...shared.events.flatMap((event, index) =>
      renderEventRow(event, { nth: index + 1, withDetails: false }),
    ),
    context(
      plainText(`Newest first: ${pageRange(shared)}`, 100),
      mrkdwn(coverage(shared.status), 500),
    ),
  ],
});
