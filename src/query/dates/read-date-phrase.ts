import { type DateMeaning, placeMoment } from "./moment.js";
import { latest } from "./place-range.js";
import { readBounds } from "./read-bounds.js";
import { readMoment } from "./read-moment.js";
import { readRanges } from "./read-ranges.js";
import { headedBy, type Input, longest, matchAt, opening, type Rule, rule, words } from "./scan.js";

const allTime: Rule<DateMeaning> = headedBy(
  "of from in for over all any anytime whenever ever",
  rule(
    words(
      "(?:of |from |in |for |over )?(?:all(?: the)? (?:dates?|time|days)|any ?time|any dates?|whenever|ever)",
    ),
    () => () => ({ from: null, to: null }),
  ),
);

const oneMoment: Rule<DateMeaning> = (input, at) => {
  const match = readMoment(input, at);
  if (match === undefined) return undefined;
  const value: DateMeaning = () => {
    const { from, to } = placeMoment(match.value, latest(input.now));
    return { from, to };
  };
  return { value, end: match.end };
};

/** "Log in", "turned on" and "support access on": that preposition is no date's. */
const AFTER_VERB =
  "(?<!(?<![\\p{L}\\p{N}])(?:(?:log|sign)(?:s|ged|ging|ed|ing)?|(?:turn|switch)(?:s|es|ed|ing)?|support (?:user )?access) )";

const PREPOSITION = opening(
  `${AFTER_VERB}(?:(?:only )?(?:on|in|during|over|within|for|at|throughout|across|of|dated|around|about|sometime|some time|happening|happened) )*(?:(?:all|all of|the whole|the whole of|the entire|earlier|later|early|late|the course of) )?(?:the )?(?=[\\p{L}\\p{N}~@])`,
);

/** Some dates have their own "the" ("the 5th"), others are read without it ("the October"). */
const afterPreposition =
  (read: Rule<DateMeaning>): Rule<DateMeaning> =>
  (input, at) => {
    const said = matchAt(PREPOSITION, input.text, at)?.[0] ?? "";
    const places = new Set([0, said.length, said.replace(/the $/, "").length]);
    return longest(...[...places].map((place) => (all: Input) => read(all, at + place)))(input, at);
  };

/** Reads one date phrase of any kind; calling its value works out what it spans. */
export const readDatePhrase: Rule<DateMeaning> = longest(
  allTime,
  afterPreposition(oneMoment), // before ranges: "between 10pm and 2am on Friday" is one night
  readBounds,
  afterPreposition(readRanges),
);
