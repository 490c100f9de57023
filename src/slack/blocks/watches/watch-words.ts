import type { WatchDelivery } from "../../../alerts/watches.js";
import { describeFilter } from "../../../audit/filter-words.js";
import { fromEpochMs } from "../../../audit/time.js";
import type { Destination, Watch, WatchSettings } from "../../../state/alerts/watch.js";
import { deliveryProblem, destinationWords as placeWords } from "../alerts/delivery-words.js";
import { countOf } from "../counts.js";
import { slackDate, visible } from "../text.js";

/** What a watch is about: its title, or its filter in words. Hostile text, for plain or rich text. */
export const watchName = (
  { title, filter }: Pick<Watch, "title" | "filter">,
  zone: string,
  nowMs: number,
): string => visible(title ?? describeFilter(filter, zone, nowMs));

/** Where messages go, in mrkdwn: `<#C…>`, `<@U…>` or `you`. */
export const destinationWords = (destination: Destination, readerId: string): string =>
  destination.kind === "person" && destination.userId === readerId
    ? "you"
    : placeWords(destination);

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
