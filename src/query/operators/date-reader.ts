import type { FoundDate } from "../dates/find-dates.js";
import { readDate } from "../dates/find-dates.js";
import { plainText } from "../normalise.js";
import type { QueryContext } from "../parsed-query.js";
import type { Meaning } from "./operator-meaning.js";
import type { DateOperatorName } from "./operator-names.js";
import type { Extend, OperatorValue } from "./read-values.js";

/** How an operator's date reads in words: `from:` and `since:` open a range, `to:` ends one. */
const OPENINGS: Readonly<Record<DateOperatorName, string>> = {
  on: "",
  from: "since ",
  since: "since ",
  after: "after ",
  before: "before ",
  to: "until ",
  until: "until ",
};

const EXAMPLES = "today, last week, 2026-11-05 or 3 days ago";

const unreadable = (text: string): Meaning => ({
  problems: [
    {
      text,
      message: `I do not understand the date “${text}”. Write for example ${EXAMPLES}.`,
      suggestions: [],
    },
  ],
});

/** Reads the dates of one operator. */
export interface DateReader {
  /** How far a date goes that begins at a place and was not quoted. */
  readonly extend: Extend;
  readonly meaningOf: (value: OperatorValue) => Meaning;
}

const isWhole = (found: FoundDate | undefined, text: string): found is FoundDate =>
  found !== undefined && /^[\s.?]*$/.test(text.slice(found.end));

export const createDateReader = (name: DateOperatorName, context: QueryContext): DateReader => {
  const opening = OPENINGS[name];
  /** What `extend` has read, by where it ends: its meaning is asked for next. */
  const read = new Map<number, FoundDate>();

  const meaningOf = (text: string): FoundDate["phrase"] | undefined => {
    const opened = `${opening}${text}`;
    const found = readDate(opened, context);
    if (isWhole(found, opened)) return found.phrase;
    const bare = opening === "" ? undefined : readDate(text, context);
    return isWhole(bare, text) ? bare.phrase : undefined;
  };

  return {
    extend(text, at) {
      const rest = text.slice(at, at + 80).replace(/(?:"| -?[a-z]+:).*$/is, "");
      const found = readDate(`${opening}${rest}`, context);
      const end = found === undefined ? at : at + found.end - opening.length;
      // What is only the beginning of a word is no date: `2026-1`.
      if (found === undefined || /^[^\s,]/.test(text.slice(end, end + 1))) return undefined;
      read.set(end, found);
      return end;
    },
    meaningOf({ text: value, end, quoted }) {
      const phrase =
        (quoted ? undefined : read.get(end)?.phrase) ?? meaningOf(plainText(value).trim());
      if (phrase === undefined) return unreadable(value);
      return { dates: [{ ...phrase, text: value, operator: name }] };
    },
  };
};
