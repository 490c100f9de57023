import type { Bound, DatePart, DatePhrase } from "./date-part.js";

type BoundPart = Extract<DatePart, { kind: "bound" }>;

interface TimeBound {
  readonly phrase: DatePhrase;
  readonly part: BoundPart;
}

const timeBounds = (
  phrases: readonly DatePhrase[],
  bounds: readonly Bound[],
): readonly TimeBound[] =>
  phrases.flatMap((phrase) => {
    const { part } = phrase;
    const isOne =
      part.kind === "bound" && bounds.includes(part.bound) && part.moment.kind === "clock";
    return isOne ? [{ phrase, part }] : [];
  });

/** `since:9am until:5pm` is one day's, or one night's: the first end after the most recent start. */
export const joinTimes = (phrases: readonly DatePhrase[]): readonly DatePhrase[] => {
  const [opening, ...moreOpenings] = timeBounds(phrases, ["since", "from", "after"]);
  const [closing, ...moreClosings] = timeBounds(phrases, ["before", "until"]);
  if (opening === undefined || closing === undefined) return phrases;
  if (moreOpenings.length + moreClosings.length > 0) return phrases;
  const range: DatePhrase = {
    text: `${opening.phrase.text} ${closing.phrase.text}`,
    operator: null,
    part: {
      kind: "range",
      first: opening.part.moment,
      second: closing.part.moment,
      after: opening.part.bound === "after",
      before: closing.part.bound === "before",
      inside: false,
    },
  };
  return [...phrases.filter((each) => each !== opening.phrase && each !== closing.phrase), range];
};
