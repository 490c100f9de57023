import type { Draft, Finding } from "./draft.js";
import { negationBefore } from "./negation.js";
import type { IndexedType, TypeIndex } from "./type-index.js";
import type { Word } from "./words.js";

const isInWord = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}_]$/u.test(text.slice(start - 1, start)) || /^[\p{L}\p{N}_]/u.test(text.slice(end));

const labelsAt = (text: string, word: Word, { longLabels }: TypeIndex): readonly IndexedType[] =>
  (longLabels.get(word.lower) ?? []).filter(
    ({ lowerLabel }) =>
      text.startsWith(lowerLabel, word.start) &&
      !isInWord(text, word.start, word.start + lowerLabel.length),
  );

/** Labels of three words and more, written out: nothing in them is read as anything else. */
export const wholeLabels = (
  { text: original, words }: Draft,
  index: TypeIndex,
): readonly Finding[] => {
  const text = original.toLowerCase();
  const found = words
    .flatMap((word) => labelsAt(text, word, index).map((type) => ({ type, start: word.start })))
    .toSorted((a, b) => b.type.label.length - a.type.label.length);
  const findings: Finding[] = [];
  for (const { type, start } of found) {
    const end = start + type.label.length;
    if (findings.some((other) => start < other.end && other.start < end)) continue;
    const negation = negationBefore(original, start);
    findings.push(
      negation === undefined
        ? { start, end, values: { eventTypes: [type.value] } }
        : { start: negation, end, values: { notEventTypes: [type.value] } },
    );
  }
  return findings;
};
