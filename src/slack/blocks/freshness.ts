import { fromEpochMs } from "../../audit/time.js";
import type { SyncStatus } from "../../sync/sync-status.js";
import { countOf } from "./counts.js";
import { escapeMrkdwn, slackDate } from "./text.js";

const ERROR_MOST = 200;

/** Why events may be missing right now, each a sentence in mrkdwn; empty when all is well. */
export const troubles = (status: SyncStatus): readonly string[] => {
  const lines: string[] = [];
  if (!status.ok) {
    const error = status.lastError?.replace(/\.$/, "") ?? null;
    const why = error === null ? "" : ` (${escapeMrkdwn(error, ERROR_MOST)})`;
    const since =
      status.lastSuccessMs === null
        ? "It has not answered yet."
        : `It last answered ${slackDate(fromEpochMs(status.lastSuccessMs))}.`;
    lines.push(
      `:warning: I cannot read from Code42 right now${why}. ${since} Newer events are missing.`,
    );
  }
  for (const warning of status.warnings)
    lines.push(`:warning: ${escapeMrkdwn(warning, ERROR_MOST)}`);
  if (status.gaps > 0) {
    lines.push(`:warning: ${countOf(status.gaps, "hour")} with missing events: being read again.`);
  }
  return lines;
};

/** How far back and up to when answers are complete, in mrkdwn. */
export const coverage = ({ configured, completeUntilUs, backfill }: SyncStatus): string => {
  if (!configured) return "Imported events only: nothing is read from Code42.";
  const until =
    completeUntilUs === null
      ? "Nothing has been read from Code42 yet"
      : `Complete until ${slackDate(completeUntilUs)}`;
  if (backfill.done) return `${until}.`;
  const from =
    backfill.coveredFromUs === null ? "" : `, covered from ${slackDate(backfill.coveredFromUs)}`;
  return `${until}. The first sync is still running${from}.`;
};

/** Both, in one line for below an answer. */
export const freshness = (status: SyncStatus): string =>
  [
    coverage(status),
    ...(status.configured ? ["Events appear up to five minutes after they happen."] : []),
    ...troubles(status),
  ].join(" ");
