import { everything, type Filter } from "../../audit/filter.js";
import { toQueryText } from "../../audit/filter-query.js";
import { rangeWords } from "../../audit/filter-range.js";
import { zoneWords } from "../../audit/filter-words.js";
import { asSeen } from "../as-seen.js";
import { cut, visible } from "../blocks/text.js";
import type { Question } from "../questions.js";
import { QUERY_MOST } from "./fields.js";

/** A filter for all time. */
export const withoutDates = (filter: Filter): Filter => ({ ...filter, from: null, to: null });

const named = (patterns: readonly string[]): string[] =>
  patterns.filter((pattern) => !/^\*+$/.test(pattern));

/** Whether nothing but dates narrows a filter down: `user:*` leaves hardly anything out. */
export const matchesEverything = (filter: Filter): boolean => {
  const { users, affectedUsers, ips } = filter;
  const narrowed: Filter = {
    ...withoutDates(filter),
    ...{ users: named(users), affectedUsers: named(affectedUsers), ips: named(ips) },
  };
  return toQueryText(narrowed) === toQueryText(everything);
};

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

const EXAMPLES = "For example: support access enabled, or roles assigned by bob@example.com";

export const EMPTY_QUERY = `Say which events to watch for. ${EXAMPLES}`;

const NO_EVERYTHING = `I cannot watch for everything: say which events. ${EXAMPLES}`;

const MOST_WORDS = 5;

/** `“asdf”, “qwer”`, as far as there is room. */
const quoted = (words: readonly string[]): string => {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${cut(visible(word), 40)}”`);
  const more = words.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};

const nothingLeft = (text: string, ignored: readonly string[]): string => {
  if (ignored.length > 0) return `Not understood: ${quoted(ignored)}. ${EMPTY_QUERY}`;
  return asSeen(text).trim() === "" ? EMPTY_QUERY : NO_EVERYTHING;
};

const MOST_LEFT_OUT = 10;

/** A word as the form remembers that it has said that it is left out. */
const leftOutWord = (word: string): string => cut(visible(word), 40);

/** Which words meant nothing, where the form has not said so yet; null where it has. */
export const ignoredProblem = (
  ignored: readonly string[],
  said: readonly string[],
): string | null => {
  const unsaid = ignored.filter((word) => !said.includes(leftOutWord(word)));
  return unsaid.length === 0
    ? null
    : `Not understood: ${quoted(unsaid)}. Leave it out, or say it another way.`;
};

/** What the form has said that it leaves out, as far as there is room to remember it. */
export const leftOut = (ignored: readonly string[]): string[] =>
  ignored.slice(0, MOST_LEFT_OUT).map(leftOutWord);

/** Why a question cannot be watched, first things first; null where it can. */
export const queryProblem = (
  { text, parsed: { filter, problems, ignored }, nowMs }: Question,
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
  if (matchesEverything(filter)) return nothingLeft(text, ignored);
  const { length } = asSeen(text);
  return length > QUERY_MOST
    ? `This is too long: a watch has at most ${QUERY_MOST} characters.`
    : null;
};

/** A query that also leaves a user's events out, as Slack would send it. */
export const excludingUser = (query: string, userName: string): string =>
  `${query.trim()} ${toQueryText({ ...everything, notUsers: [userName] })}`.trim();
