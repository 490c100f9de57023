import { remembered } from "../../audit/remembered.js";
import type { Word } from "../words.js";
import type { Input } from "./scan.js";

/** Words that a date phrase may begin with, and that are none without a date word after them. */
const LEADING = new Set(
  `only on in during over within for at throughout across of dated around about sometime some happening
  happened all the whole entire earlier later early late course from any since starting beginning as no
  not with after newer following before prior older up until till til through thru to and but by
  including than this current last previous past next calendar first second third fourth a an one two
  three four five six seven eight nine ten eleven twelve half couple few right just these trailing start
  end between more longer less younger circa roughly approximately approx exactly by every each mid preceding wk
  week thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety hundred or later least most under ~ @ < > ..`.split(/\s+/),
);

const DATE_WORDS = new Set(
  `today yesterday tomorrow tonight overnight now noon midday midnight morning afternoon evening night
  nights weekend date dates time anytime ever whenever s sec secs second seconds m min mins minute minutes h
  hr hrs hour hours d day days w wk wks week weeks fortnight fortnights mo mth mths month months q qtr
  qtrs quarter quarters y yr yrs year years mos weekends weekdays
  mornings afternoons evenings present`.split(/\s+/),
);

const NAME_OR_NUMBER =
  /^(?:\d|q\d$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/;

/** "The fifth", "the twenty-first". */
const ORDINAL = /^(?:\p{L}+th|twenty|thirty)$/u;

const SIGN = /[~@<>]|\.\.(?=\d)/g;

/** What stands before an apostrophe: "today's". */
const bare = (word: string): string => {
  const apostrophe = word.indexOf("'");
  return apostrophe === -1 ? word : word.slice(0, apostrophe);
};

const WEEKDAY = /^(?:mon(?!th)|tue|wed|thu|fri|sat|sun)/;

/** "Fifth" and "twentieth", but no "month". */
const ORDINAL_NAME = /^(?:\p{L}+[^n]th|ninth|tenth|\p{L}+teenth|seventh|eleventh)$/u;

/** How rules ask for a word: any number, weekday, month's name or ordinal by its kind, others by themselves. */
const nameOf = (word: string): string => {
  if (/^\d/.test(word)) return "#";
  if (/^q\d$/.test(word)) return "q";
  if (WEEKDAY.test(word)) return "weekday";
  if (MONTH.test(word)) return "monthname";
  return ORDINAL_NAME.test(word) ? "ordinal" : word;
};

interface DateWord {
  readonly name: string;
  /** A date word makes a date; a leading one may begin a phrase that has one. */
  readonly part: "date" | "leading" | "none";
  readonly isMonth: boolean;
}

/** Also in "5nov". */
const MONTH = /^\d*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

const dateWord = remembered((written): DateWord => {
  const word = bare(written);
  const [name, isMonth] = [nameOf(word), MONTH.test(word)];
  if (DATE_WORDS.has(word) || NAME_OR_NUMBER.test(word)) return { name, part: "date", isMonth };
  const leads = LEADING.has(word) || ORDINAL.test(word);
  return { name, part: leads ? "leading" : "none", isMonth };
}, 5_000);

/** "Last", "the" and the like say which: what comes after them says what. */
const WHICH = new Set(
  "the this last previous past prior preceding current next these trailing within".split(" "),
);

/** Signs begin dates as words do: "@ 3pm", ">= Nov 5". */
const withSigns = (text: string, words: readonly Word[]): readonly Word[] => {
  if (text.search(/[~@<>]|\.\./) === -1) return words;
  const signs = [...text.matchAll(SIGN)].map(({ 0: sign, index }): Word => {
    return { text: sign, lower: sign, start: index, end: index + 1 };
  });
  return [...words, ...signs].toSorted((a, b) => a.start - b.start);
};

/**
 * Where a date phrase may begin: at a date word, or at words that lead to one. Few words of a query
 * do, and trying all rules at a place costs time.
 * @param text lower case
 */
export const dateStarts = (
  text: string,
  words: readonly Word[],
): Pick<Input, "starts" | "heads"> & { readonly hasMonth: boolean } => {
  const starts = new Set<number>();
  const heads = new Map<number, string>();
  let leading: number[] = [];
  let which: number[] = [];
  let hasMonth = false;
  for (const { lower, start } of withSigns(text, words)) {
    const { name, part, isMonth } = dateWord(lower);
    hasMonth ||= isMonth;
    leading.push(start);
    if (part === "none") {
      leading = [];
      which = [];
      continue;
    }
    heads.set(start, name);
    if (WHICH.has(name)) which.push(start);
    else if (which.length > 0) {
      for (const place of which) heads.set(place, name);
      which = [];
    }
    if (part === "leading") continue;
    for (const place of leading) starts.add(place);
    leading = [];
  }
  return { starts, heads, hasMonth };
};
