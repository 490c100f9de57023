import { type Draft, type Exclusion, GAP, type Stage } from "./draft.js";
import { isFiller } from "./filler.js";
import type { QueryProblem } from "./parsed-query.js";
import type { Word } from "./words.js";

const MENTION = /<@[UW][^<>\s]*(?: [^<>]*)?>/g;

/** Whether a stage has taken the words of an exclusion, with what they leave out. */
const isTaken = ({ text }: Draft, { start, end }: Exclusion): boolean =>
  text.slice(start, end).includes(GAP);

const unclearExclusion = ({ written }: Exclusion): QueryProblem => ({
  text: written,
  message: `“${written}” can mean excluding or including. Which one is it?`,
  suggestions: ["excluding", "including"],
});

/** An exclusion of nothing that is known: the search would show what was to be left out. */
const unknownExclusion = ({ text }: Draft, { written, end, items }: Exclusion): QueryProblem => {
  const rest = text.slice(end, items[0]?.end ?? end);
  const said = rest.includes(GAP) ? written : `${written}${rest}`;
  return {
    text: said,
    message: `I do not know what to leave out after “${written}”. Users, addresses and event types can be left out, for example: except logins, not by alice@example.com`,
    suggestions: [],
  };
};

/** What no other stage took: filler is dropped, the rest is listed, and a lost "not" is a problem. */
export const leftovers: Stage = (draft) => {
  if (draft.text === "") return draft;
  const mentions = draft.text.includes("<@") ? [...draft.text.matchAll(MENTION)] : [];
  const isMentioned = (word: Word): boolean =>
    mentions.some(({ 0: text, index }) => index <= word.start && word.end <= index + text.length);
  const isSaid = (word: Word): boolean =>
    draft.exclusions.some(({ start, end }) => start <= word.start && word.end <= end);
  const words = draft.words.filter(
    (word) => !isFiller(word.lower) && !isMentioned(word) && !isSaid(word),
  );
  const problems = [
    ...mentions.map(({ 0: text }) => ({
      text,
      message: "I cannot tell who that is. Write the person's e-mail address.",
      suggestions: [],
    })),
    ...draft.exclusions.flatMap((exclusion) => {
      if (exclusion.unclear) return unclearExclusion(exclusion);
      return isTaken(draft, exclusion) ? [] : unknownExclusion(draft, exclusion);
    }),
  ];
  return {
    ...draft,
    text: "",
    ignored: [...draft.ignored, ...new Set(words.map(({ text }) => text))],
    taken: [
      ...draft.taken,
      ...problems.map((problem) => ({ words: problem.text, problems: [problem] })),
    ],
  };
};
