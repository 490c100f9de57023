import type { Stage } from "./draft.js";
import { isFiller } from "./filler.js";
import type { Word } from "./words.js";

const NEGATION = /^(?:not|except|excluding|exclude|excludes|excepting|without)$/;
const MENTION = /<@[UW][^<>\s]*(?: [^<>]*)?>/g;

/** What no other stage took: filler is dropped, the rest is listed, and a lost "not" is a problem. */
export const leftovers: Stage = (draft) => {
  const mentions = draft.text.includes("<@") ? [...draft.text.matchAll(MENTION)] : [];
  const isMentioned = (word: Word): boolean =>
    mentions.some(({ 0: text, index }) => index <= word.start && word.end <= index + text.length);
  const words = draft.words.filter((word) => !isFiller(word.lower) && !isMentioned(word));
  const negation = words.find(({ lower }) => NEGATION.test(lower))?.text;
  const problems = [
    ...mentions.map(({ 0: text }) => ({
      text,
      message: "I cannot tell who that is. Write the person's e-mail address.",
      suggestions: [],
    })),
    ...(negation === undefined
      ? []
      : [
          {
            text: negation,
            message: `I do not know what to leave out after “${negation}”. Users, addresses and event types can be left out, for example: except logins, not by alice@example.com`,
            suggestions: [],
          },
        ]),
  ];
  const ignored = words.filter(({ lower }) => !NEGATION.test(lower)).map(({ text }) => text);
  return {
    ...draft,
    text: "",
    ignored: [...draft.ignored, ...new Set(ignored)],
    taken: [
      ...draft.taken,
      ...problems.map((problem) => ({ words: problem.text, problems: [problem] })),
    ],
  };
};
