import type { Filter } from "../../audit/filter.js";
import { hasWildcard } from "../../audit/name-pattern.js";
import { parseTimestamp } from "../../audit/time.js";
import type { SyncStatus } from "../../sync/sync-status.js";
import type { Offers } from "./offers.js";
import { escapeMrkdwn, slackDate } from "./text.js";

const LATE_MS = 5 * 60_000;
const NAME_MOST = 80;

export interface NothingFound {
  readonly filter: Filter;
  readonly status: SyncStatus;
  /** Whether the store holds any event at all. */
  readonly storeIsEmpty: boolean;
  readonly nowMs: number;
  readonly offers: Offers | null;
}

/** Whether there are events of everybody named: then the names are right. */
const namesMatch = (offers: Offers | null): boolean =>
  offers?.removals.some(({ part }) => part !== "users" && part !== "affectedUsers") ?? false;

const noEventsYet = ({ configured, ok, backfill }: SyncStatus): string => {
  if (!configured) {
    return "No events are stored yet. Import some with `npx audit-bot import FILE`, or ask whoever runs audit-bot to connect Code42.";
  }
  if (!ok)
    return "No events are stored yet, because Code42 could not be read. Try again when it is back.";
  return backfill.done
    ? "Code42 has no events to show yet. New ones appear up to five minutes after they happen."
    : "No events are stored yet: the first sync has only just begun. Try again in a minute.";
};

/** What to try besides taking a part away when no event matches, most telling first, as mrkdwn. */
export const adviceFor = ({
  filter,
  status,
  storeIsEmpty,
  nowMs,
  offers,
}: NothingFound): readonly string[] => {
  if (storeIsEmpty) return [noEventsYet(status)];
  const advice: string[] = [];
  const { coveredFromUs } = status.backfill;
  const fromUs = filter.from === null ? null : (parseTimestamp(filter.from) ?? null);
  const reachesBack = coveredFromUs === null || fromUs === null || fromUs < coveredFromUs;
  if (status.configured && !status.backfill.done && reachesBack) {
    const sofar = coveredFromUs === null ? "" : ` (back to ${slackDate(coveredFromUs)} so far)`;
    advice.push(
      `The first sync is still running${sofar}: older events are on their way. Try again in a few minutes.`,
    );
  }
  if (fromUs !== null && Number(fromUs / 1000n) > nowMs - LATE_MS) {
    advice.push("Events appear up to five minutes after they happen: try again shortly.");
  }
  const name = [...filter.users, ...filter.affectedUsers].find((user) => !hasWildcard(user));
  if (name !== undefined && !namesMatch(offers)) {
    const shown = escapeMrkdwn(name, NAME_MOST);
    advice.push(
      `Names must match as a whole: “${shown}” with a \`*\` before or after it may find more.`,
    );
  }
  return advice;
};
