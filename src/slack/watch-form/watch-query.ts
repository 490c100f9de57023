import { everything, type Filter } from "../../audit/filter.js";
import { toQueryText } from "../../audit/filter-query.js";
import { rangeWords } from "../../audit/filter-range.js";
import { zoneWords } from "../../audit/filter-words.js";
import { asSeen } from "../as-seen.js";
import type { Question } from "../questions.js";
import { QUERY_MOST } from "./fields.js";

/** A filter for all time. */
export const withoutDates = (filter: Filter): Filter => ({ ...filter, from: null, to: null });

/** Whether nothing but dates narrows a filter down. */
export const matchesEverything = (filter: Filter): boolean =>
  toQueryText(withoutDates(filter)) === toQueryText(everything);

const hasDates = ({ from, to }: Filter): boolean => from !== null || to !== null;

/**
 * What is wrong with dates in a watch's query, in words; null without dates. The dates are named as they
 * were understood.
 * @param zone IANA zone of the asker
 */
export const datesProblem = (filter: Filter, zone: string, nowMs: number): string | null => {
  if (!hasDates(filter)) return null;
  const range = rangeWords(filter, zone, nowMs) ?? "";
  return `A watch looks at new events as they come, so it takes no dates: leave out “${range} (${zoneWords(zone)})”.`;
};

export const EMPTY_QUERY =
  "Say which events to watch for. For example: support access enabled, or roles assigned by bob@example.com";

/** Why a question cannot be watched, first things first; null where it can. */
export const queryProblem = (
  { text, parsed: { filter, problems }, nowMs }: Question,
  zone: string,
): string | null => {
  const [problem] = problems;
  if (problem !== undefined) {
    const { message, suggestions } = problem;
    const [suggestion] = suggestions;
    return suggestion === undefined ? message : `${message} Perhaps: ${suggestion}`;
  }
  const dates = datesProblem(filter, zone, nowMs);
  if (dates !== null) return dates;
  if (matchesEverything(filter)) return EMPTY_QUERY;
  const { length } = asSeen(text);
  return length > QUERY_MOST
    ? `This is too long: a watch has at most ${QUERY_MOST} characters.`
    : null;
};

/** A query that also leaves a user's events out, as Slack would send it. */
export const excludingUser = (query: string, userName: string): string =>
  `${query.trim()} ${toQueryText({ ...everything, notUsers: [userName] })}`.trim();
