import type { QueryContext, QueryProblem } from "../parsed-query.js";
import { type Word, wordsOf } from "../words.js";
import { findCalendarWords } from "./calendar-words.js";
import type { DatePart, DatePhrase } from "./date-part.js";
import { dateStarts } from "./date-starts.js";
import { readDatePhrase } from "./read-date-phrase.js";
import type { Input } from "./scan.js";
import { nowIn } from "./zone-time.js";

/** A date phrase in a text. */
export interface FoundDate {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly phrase: DatePhrase;
}

// Only ASCII letters: others may change their length, and places in the text must stay.
const lower = (text: string): string =>
  /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (part) => part.toLowerCase()) : text;

/** More places than anybody types where a date may begin; looking at each costs time. */
const MOST_TRIED = 200;

const NO_CALENDAR: Input["calendar"] = new Map();
const JOINS = /[-…→&,/]|\.\.| (?:to|and|or|until|'?till?|thru|through|before|up|ago)(?: |$)/;

const inputOf = (
  original: string,
  words: readonly Word[],
  { nowMs, zone }: QueryContext,
): Input => {
  const text = lower(original);
  const { starts, heads, hasMonth } = dateStarts(text, words);
  return {
    text,
    starts,
    heads,
    calendar: hasMonth ? findCalendarWords(text) : NO_CALENDAR,
    joins: JOINS.test(text),
    now: nowIn(zone, nowMs),
    memory: new Map(),
  };
};

const readAt = (input: Input, original: string, at: number): FoundDate | undefined => {
  const match = readDatePhrase(input, at);
  if (match === undefined) return undefined;
  const end =
    match.end + (/^'s?(?![\p{L}\p{N}])/u.exec(input.text.slice(match.end))?.[0].length ?? 0);
  const text = original.slice(at, match.end).trim();
  return { start: at, end, phrase: { text, part: match.value, operator: null } };
};

/** A search has one range; more dates than this are a mistake, and reading them costs time. */
export const MOST_DATES = 16;

export const tooManyDates = (text: string): QueryProblem => ({
  text,
  message: `There are more dates than one search can have. Leave out “${text}” and what follows.`,
  suggestions: [],
});

const MORE_DATES: DatePart = {
  kind: "wrong",
  message: (text) => tooManyDates(text).message,
  suggestions: [],
};

/** Every date phrase of a text, first to last; at each place the longest that can be read. */
export const findDates = (
  text: string,
  words: readonly Word[],
  context: QueryContext,
): readonly FoundDate[] => {
  const input = inputOf(text, words, context);
  const found: FoundDate[] = [];
  let end = 0;
  let tried = 0;
  for (const index of input.starts) {
    if (index < end) continue;
    tried += 1;
    if (tried > MOST_TRIED) break;
    const date = readAt(input, text, index);
    if (date === undefined) continue;
    if (found.length === MOST_DATES) {
      const phrase = { ...date.phrase, part: MORE_DATES };
      return [...found, { start: date.start, end: text.length, phrase }];
    }
    found.push(date);
    end = date.end;
  }
  return found;
};

/** The date phrase at the beginning of a text. */
export const readDate = (text: string, context: QueryContext): FoundDate | undefined =>
  readAt(inputOf(text, wordsOf(text), context), text, 0);
