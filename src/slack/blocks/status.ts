import type { AlertsStatus } from "../../alerts/watches.js";
import { fromEpochMs } from "../../audit/time.js";
import type { Extent } from "../../store/audit-store.js";
import type { SyncStatus } from "../../sync/sync-status.js";
import { alertsLine, alertsTrouble } from "./alerts-line.js";
import { countOf } from "./counts.js";
import { context, mrkdwn, section } from "./elements.js";
import { coverage, troubles } from "./freshness.js";
import type { Message } from "./message.js";
import { slackDate, utcText } from "./text.js";

const storedLine = ({ events, oldestUs, newestUs }: Extent): string => {
  if (oldestUs === null || newestUs === null) return "*Stored:* no events yet";
  return `*Stored:* ${countOf(events, "event")}\n*Oldest:* ${slackDate(oldestUs)} (${utcText(oldestUs)})\n*Newest:* ${slackDate(newestUs)} (${utcText(newestUs)})`;
};

const backfillLine = ({ configured, backfill }: SyncStatus): readonly string[] => {
  if (!configured) return [];
  if (backfill.done) return ["*First sync:* done"];
  const target =
    backfill.targetFromUs === null ? "" : `, going back to ${slackDate(backfill.targetFromUs)}`;
  return [`*First sync:* running, ${countOf(backfill.events, "event")} so far${target}`];
};

const healthOf = ({ configured, lastSuccessMs }: SyncStatus, wrong: readonly string[]): string => {
  if (wrong.length > 0) return "Something needs attention.";
  return configured && lastSuccessMs === null
    ? "Just started: waiting for Code42's first answer."
    : "All is well.";
};

/** What is covered, how fresh it is, and what is wrong. */
export const renderStatus = (status: SyncStatus, extent: Extent, alerts: AlertsStatus): Message => {
  const trouble = alertsTrouble(alerts);
  const wrong = [...(trouble === null ? [] : [trouble]), ...troubles(status)];
  const health = healthOf(status, wrong);
  const read =
    status.lastSuccessMs === null
      ? []
      : [`*Last read:* ${slackDate(fromEpochMs(status.lastSuccessMs))}`];
  return {
    text: `${health} ${countOf(extent.events, "event")} stored. ${coverage(status)}`,
    blocks: [
      section(`*${health}*`),
      section(
        [storedLine(extent), ...read, ...backfillLine(status), alertsLine(alerts)].join("\n"),
      ),
      ...wrong.slice(0, 10).map((line) => section(line)),
      context(mrkdwn(`${coverage(status)} Events appear up to five minutes after they happen.`)),
    ],
  };
};
