import { normalise } from "../query/normalise.js";
import type { ParsedQuery, QueryProblem } from "../query/parsed-query.js";

const OPERATOR_BEFORE = /[:,]\s*["“”„‟«»″]?$/;

/** The same words rarely stand in more places, and each costs a reading. */
const MOST_PLACES = 4;

/** Where in a question the text of a problem stands, operators' values first. */
const placesOf = (query: string, text: string): readonly number[] => {
  if (text === "") return [];
  const lower = [query.toLowerCase(), text.toLowerCase()] as const;
  // Some letters are longer in lower case: then only the same case is looked for.
  const isSafe = lower[0].length === query.length && lower[1].length === text.length;
  const [all, wanted] = isSafe ? lower : [query, text];
  const places: number[] = [];
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) places.push(at);
  const isValue = (at: number): boolean =>
    OPERATOR_BEFORE.test(all.slice(Math.max(0, at - 20), at));
  return [...places.filter(isValue), ...places.filter((at) => !isValue(at))].slice(0, MOST_PLACES);
};

/** A value of several words stands in quotes after an operator: `type:"Console login"`. */
const quoted = (suggestion: string, before: string): string =>
  /[:,]\s*$/.test(before) && /[\s,]/.test(suggestion) ? `"${suggestion}"` : suggestion;

const putAt = (query: string, at: number, text: string, suggestion: string): string => {
  const before = query.slice(0, at);
  return `${before}${quoted(suggestion, before)}${query.slice(at + text.length)}`;
};

/** Text that has been normalised once, so that it stays what it is when that is done again. */
const asTyped = (normalised: string): string =>
  normalised.replace(/&(?=(?:amp|lt|gt);)/g, "&amp;").replace(/<(?![@#!])/g, "&lt;");

/** A suggestion and the question that has it in the place of what was not understood. */
export interface Correction {
  readonly suggestion: string;
  /** Null where that has no place in the question. */
  readonly query: string | null;
}

type Read = (query: string) => Pick<ParsedQuery, "problems">;

const countOf = ({ text, message }: QueryProblem, query: string, read: Read): number =>
  read(query).problems.filter((other) => other.text === text && other.message === message).length;

/**
 * The question with each suggestion for a problem in the place of what the problem is about. The same
 * text may stand elsewhere too, so a place counts only when the problem is gone with it. Where Slack's
 * formatting hides the place, it is the normalised question that is corrected.
 * @param read reads a question for whoever asks it
 */
export const correctionsOf = (
  query: string,
  problem: QueryProblem,
  read: Read,
): readonly Correction[] => {
  const { text, suggestions } = problem;
  const [sample] = suggestions;
  if (sample === undefined) return [];
  const before = countOf(problem, query, read);
  for (const base of new Set([query, asTyped(normalise(query))])) {
    const places = placesOf(base, text);
    const at = places.find(
      (place) => countOf(problem, putAt(base, place, text, sample), read) < before,
    );
    if (at !== undefined) {
      return suggestions.map((suggestion) => ({
        suggestion,
        query: putAt(base, at, text, suggestion),
      }));
    }
  }
  return suggestions.map((suggestion) => ({ suggestion, query: null }));
};
