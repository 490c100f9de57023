import type { DatePart } from "./date-part.js";
import { readBounds } from "./read-bounds.js";
import { readMoment } from "./read-moment.js";
import { readRanges } from "./read-ranges.js";
import { headedBy, type Input, longest, matchAt, opening, type Rule, rule, words } from "./scan.js";
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

/** Some dates have their own "the" ("the 5th"), others are read without it ("the October"). */
const afterPreposition =
  (read: Rule<DatePart>): Rule<DatePart> =>
  (input, at) => {
    const said = matchAt(PREPOSITION, input.text, at)?.[0] ?? "";
    const places = new Set([0, said.length, said.replace(/the $/, "").length]);
    return longest(...[...places].map((place) => (all: Input) => read(all, at + place)))(input, at);
  };

/** Reads one date phrase of any kind, saying what it says. */
export const readDatePhrase: Rule<DatePart> = longest(
  allTime,
  readUnsearchable,
  afterPreposition(oneMoment), // before ranges: "between 10pm and 2am on Friday" is one night
  readBounds,
  afterPreposition(readRanges),
);
