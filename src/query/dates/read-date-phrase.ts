import type { DatePart } from "./date-part.js";
import { readBounds } from "./read-bounds.js";
import { readMoment } from "./read-moment.js";
import { readRanges } from "./read-ranges.js";
import { headedBy, longest, type Match, matchAt, opening, type Rule, rule, words } from "./scan.js";
import { readUnsearchable } from "./unsearchable-dates.js";

const allTime: Rule<DatePart> = headedBy(
  "of from in for over all any anytime whenever ever",
  rule(
    words(
      "(?:of |from |in |for |over )?(?:all(?: the)? (?:dates?|time|days)|any ?time|any dates?|whenever|ever)",
    ),
    () => ({ kind: "all" }),
  ),
);

const oneMoment: Rule<DatePart> = (input, at) => {
  const match = readMoment(input, at);
  if (match === undefined) return undefined;
  return { value: { kind: "moment", moment: match.value }, end: match.end };
};

/** "Log in", "turned on" and "support access on": that preposition is no date's. */
const AFTER_VERB =
  "(?<!(?<![\\p{L}\\p{N}])(?:(?:log|sign)(?:s|ged|ging|ed|ing)?|(?:turn|switch)(?:s|es|ed|ing)?|support (?:user )?access) )";

const PREPOSITION = opening(
  `${AFTER_VERB}(?:(?:only )?(?:on|in|during|over|within|for|at|throughout|across|of|dated|around|about|sometime|some time|happening|happened) )*(?:(?:all|all of|the whole|the whole of|the entire|earlier|the course of) )?(?:the )?(?=[\\p{L}\\p{N}~@])`,
);

const LEADS = new Set(
  "only on in during over within for at throughout across of dated around about sometime some happening happened all the earlier".split(
    " ",
  ),
);

const wordAt = (text: string, at: number): string => {
  const end = text.indexOf(" ", at);
  return text.slice(at, end === -1 ? text.length : end);
};

const farthest = <T>(a: Match<T> | undefined, b: Match<T> | undefined): Match<T> | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? b : a;

/** Some dates have their own "the" ("the 5th"), others are read without it ("the October"). */
const afterPreposition =
  (read: Rule<DatePart>): Rule<DatePart> =>
  (input, at) => {
    const here = read(input, at);
    if (!LEADS.has(wordAt(input.text, at))) return here;
    const said = matchAt(PREPOSITION, input.text, at)?.[0].length ?? 0;
    const isThe = input.text.startsWith("the ", at + said - 4);
    const there = said === 0 ? undefined : read(input, at + said);
    const atThe = said > 4 && isThe ? read(input, at + said - 4) : undefined;
    return farthest(farthest(here, there), atThe);
  };

/** Reads one date phrase of any kind, saying what it says. */
export const readDatePhrase: Rule<DatePart> = longest(
  allTime,
  readUnsearchable,
  afterPreposition(oneMoment), // before ranges: "between 10pm and 2am on Friday" is one night
  readBounds,
  afterPreposition(readRanges),
);
