import type { WatchDelivery } from "../../../alerts/watches.js";
import { fromEpochMs } from "../../../audit/time.js";
import type { Destination, WatchSettings } from "../../../state/alerts/watch.js";
import { deliveryProblem, destinationWords as placeWords } from "../alerts/delivery-words.js";
import { countOf } from "../counts.js";
import { slackDate } from "../text.js";

/** Where messages go, in mrkdwn: `<#C…>`, `<@U…>` or `you`. */
export const destinationWords = (destination: Destination, readerId: string): string =>
  destination.kind === "person" && destination.userId === readerId
    ? "you"
    : placeWords(destination);

/** Somebody or a group that a watch mentions, in mrkdwn that calls nobody out of a message to one person. */
export const mentionWords = (id: string): string => {
  if (id === "here") return "@here";
  return id.startsWith("S") ? `<!subteam^${id}>` : `<@${id}>`;
};

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? "";

/** `alerts, medium`, `daily summary` */
export const kindWords = ({
  schedule,
  severity,
  detail,
}: Pick<WatchSettings, "schedule" | "severity" | "detail">): string => {
  if (schedule !== null) return schedule.weekday === null ? "daily summary" : "weekly summary";
  return `${severity} severity${detail === "brief" ? ", brief" : ""}`;
};

/** Why messages do not go out and what to do about it, in mrkdwn; null where nothing fails. */
export const failureWords = (
  { waiting, failingCode, failingSinceMs }: WatchDelivery,
  destination: Destination,
  command: string,
): string | null => {
  if (failingCode === null) return null;
  const since = failingSinceMs === null ? "" : ` since ${slackDate(fromEpochMs(failingSinceMs))}`;
  const { why, advice } = deliveryProblem(failingCode, destination, command);
  const wait = waiting === 0 ? "" : ` ${countOf(waiting, "message")} waiting.`;
  return `:warning: *Not delivered*${since}: ${why} ${advice}${wait}`;
};
