import type { Stage } from "./draft.js";
import { GAP } from "./draft.js";
import { isFiller } from "./filler.js";
import { wordsOf } from "./words.js";

const NEGATION = /^(?:not|except|excluding|exclude|excludes|excepting|without)$/;
const MENTION = /<@[UW][^<>\s]*(?: [^<>]*)?>/g;

/** What no other stage took: filler is dropped, the rest is listed, and a lost "not" is a problem. */
export const leftovers: Stage = (draft) => {
  const mentions = draft.text.match(MENTION) ?? [];
  const words = wordsOf(draft.text.replace(MENTION, " ").replaceAll(GAP, " ")).map(
    (word) => word.text,
  );
  const negation = words.find((word) => NEGATION.test(word.toLowerCase()));
  const problems = [
    ...mentions.map((text) => ({
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
  const ignored = words.filter(
    (word) => !isFiller(word.toLowerCase()) && !NEGATION.test(word.toLowerCase()),
  );
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
