import type { Input } from "./scan.js";

/** Words that a date phrase may begin with, and that are none without a date word after them. */
const LEADING = new Set(
  `only on in during over within for at throughout across of dated around about sometime some happening
  happened all the whole entire earlier later early late course from any since starting beginning as no
  not with after newer following before prior older up until till til through thru to and but by
  including than this current last previous past next calendar first second third fourth a an one two
  three four five six seven eight nine ten eleven twelve half couple few right just these trailing start
  end between more longer less younger circa roughly approximately approx exactly ~ @`.split(/\s+/),
);

const DATE_WORDS = new Set(
  `today yesterday tomorrow tonight overnight now noon midday midnight morning afternoon evening night
  nights weekend date dates time anytime ever whenever s sec secs second seconds m min mins minute minutes h
  hr hrs hour hours d day days w wk wks week weeks fortnight fortnights mo mth mths month months q qtr
  qtrs quarter quarters y yr yrs year years q1 q2 q3 q4`.split(/\s+/),
);

const NAME_OR_NUMBER =
  /^(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/;

/** "The fifth", "the twenty-first". */
const ORDINAL = /^(?:\p{L}+th|twenty|thirty)$/u;

const WORD = /[~@]|(?<![\p{L}\p{N}_])[\p{L}\p{N}]+/gu;

const WEEKDAY = /^(?:mon(?!th)|tue|wed|thu|fri|sat|sun)/;

/** What rules ask for at a word: `#` for any number, `weekday` for any weekday, else the word itself. */
const firstWord = (word: string): string => {
  if (/^\d/.test(word)) return "#";
  return WEEKDAY.test(word) ? "weekday" : word;
};

/**
 * Where a date phrase may begin: at a date word, or at words that lead to one. Few words of a query
 * do, and trying all rules at a place costs time.
 * @param text lower case
 */
export const dateStarts = (text: string): Pick<Input, "starts" | "firstWords"> => {
  const starts = new Set<number>();
  const firstWords = new Map<number, string>();
  let leading: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    leading.push(index);
    firstWords.set(index, firstWord(word));
    if (DATE_WORDS.has(word) || NAME_OR_NUMBER.test(word)) {
      for (const place of leading) starts.add(place);
    } else if (LEADING.has(word) || ORDINAL.test(word)) {
      continue;
    }
    leading = [];
  }
  return { starts, firstWords };
};
