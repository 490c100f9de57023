import { CATEGORIES } from "../audit/catalogue.js";
import { zoneWords } from "../audit/filter-words.js";
import { type Finding, type Stage, take } from "./draft.js";

const CATEGORY = CATEGORIES.join("|");
const ANY_OF = new RegExp(
  `(?<![\\p{L}\\p{N}])any of ((?:${CATEGORY})(?:(?:, | or )(?:${CATEGORY}))*)(?![\\p{L}\\p{N}])`,
  "giu",
);
const RESOURCE =
  /(?<![\p{L}\p{N}])about resources? ([\p{L}\p{N}_.:-]+(?:(?:, | or )[\p{L}\p{N}_.:-]+)*)/giu;

const alternatives = (text: string): readonly string[] => text.split(/, | or /i);

const nameOf = (written: string): string =>
  CATEGORIES.find((category) => category.toLowerCase() === written.toLowerCase()) ?? written;

const anyOf = (text: string): readonly Finding[] =>
  [...text.matchAll(ANY_OF)].map(({ 0: words, 1: names = "", index }) => ({
    start: index,
    end: index + words.length,
    values: { categories: alternatives(names).map(nameOf) },
  }));

const aboutResource = (text: string): readonly Finding[] =>
  [...text.matchAll(RESOURCE)].map(({ 0: words, 1: ids = "", index }) => ({
    start: index,
    end: index + words.length,
    values: { resourceIds: [...alternatives(ids)] },
  }));

/** "(New York)" after dates says whose they are: the asker's, as all dates are. */
const ownZone = (text: string, zone: string): readonly Finding[] => {
  const words = `(${zoneWords(zone)})`;
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
};

/** Few queries have one of these, and trying all costs time. */
const HINT = /\(|any of|about resource/i;

/**
 * Takes out what only the bot's own description of a filter says, so that the line that stands above
 * an answer can be typed again.
 */
export const described: Stage = (draft, { zone }) => {
  const { text } = draft;
  if (!HINT.test(text)) return draft;
  const findings = [...anyOf(text), ...aboutResource(text), ...ownZone(text, zone)];
  return take(
    draft,
    findings.toSorted((a, b) => a.start - b.start),
  );
};
