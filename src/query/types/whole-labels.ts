import type { Draft } from "../draft.js";
import { exclusionAt, type LeftOut } from "../exclusions/exclusions.js";
import type { Word } from "../words.js";
import type { IndexedType, TypeIndex } from "./type-index.js";

const isInWord = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}_]$/u.test(text.slice(start - 1, start)) || /^[\p{L}\p{N}_]/u.test(text.slice(end));

/** The labels of three words and more that begin at a word. */
export const labelsAt = (
  lowerText: string,
  word: Word,
  { longLabels }: TypeIndex,
): readonly IndexedType[] =>
  (longLabels.get(word.lower) ?? []).filter(
    ({ lowerLabel }) =>
      lowerText.startsWith(lowerLabel, word.start) &&
      !isInWord(lowerText, word.start, word.start + lowerLabel.length),
  );

/** Labels of three words and more, written out: nothing in them is read as anything else. */
export const wholeLabels = (draft: Draft, index: TypeIndex): readonly LeftOut[] => {
  if (!draft.words.some(({ lower }) => index.longLabels.has(lower))) return [];
  const text = draft.text.toLowerCase();
  const found = draft.words
    .flatMap((word) => labelsAt(text, word, index).map((type) => ({ type, start: word.start })))
    .toSorted((a, b) => b.type.label.length - a.type.label.length);
  const findings: LeftOut[] = [];
  for (const { type, start } of found) {
    const end = start + type.label.length;
    if (findings.some((other) => start < other.end && other.start < end)) continue;
    const exclusion = exclusionAt(draft, start);
    const values =
      exclusion === undefined ? { eventTypes: [type.value] } : { notEventTypes: [type.value] };
    findings.push({ start, end, exclusion, values });
  }
  return findings;
};
