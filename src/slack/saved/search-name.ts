import { foldCase } from "../../audit/fold-case.js";
import { visible } from "../../audit/visible.js";

/** How long a name may be, in characters as people count them. */
export const NAME_MOST = 50;
const UNITS_MOST = 200; // a single visible character can be many units long

export type NameProblem =
  | "missing"
  | "unclosed" // a quote without its partner
  | "long"
  | "operator"; // `user:…` without quotes: part of a query, the name was forgotten

export type NameAndRest =
  | { readonly kind: "named"; readonly name: string; readonly rest: string }
  | { readonly kind: "problem"; readonly problem: NameProblem };

const problem = (what: NameProblem): NameAndRest => ({ kind: "problem", problem: what });

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const lengthOf = (name: string): number => [...graphemes.segment(name)].length;

/** On one line and without characters that nobody sees, so that names that look the same are the same. */
const tidy = (name: string): string =>
  visible(name).replaceAll("�", "").replace(/\s+/g, " ").trim().normalize("NFC");

// An apostrophe inside single quotes ends nothing: only one at the end of a word does.
const DOUBLE_QUOTED = /^"([^"]+)"\s*(.*)$/s;
const SINGLE_QUOTED = /^'([^"]+?)'(?:\s+(.*))?$/s;
const BARE = /^([^\s"]+)\s*(.*)$/s;

/**
 * Splits a name, one word or a quoted phrase, from what follows it.
 * @param text plain words, without Slack's formatting and smart quotes
 */
export const parseNameAndRest = (text: string): NameAndRest => {
  const trimmed = text.trim();
  const quoted = DOUBLE_QUOTED.exec(trimmed) ?? SINGLE_QUOTED.exec(trimmed);
  if (quoted === null && trimmed.startsWith('"')) {
    return problem(/^"\s*(?:"|$)/.test(trimmed) ? "missing" : "unclosed");
  }
  const bare = quoted === null ? BARE.exec(trimmed) : null;
  const name = tidy(quoted?.[1] ?? bare?.[1] ?? "");
  if (name === "") return problem("missing");
  if (bare !== null && name.includes(":")) return problem("operator");
  if (name.length > UNITS_MOST || lengthOf(name) > NAME_MOST) return problem("long");
  return { kind: "named", name, rest: (quoted?.[2] ?? bare?.[2] ?? "").trim() };
};

/** Joins pictures, or chooses between a picture and text; dropped where a query is not in quotes. */
const JOINERS = /[\u200d\ufe0e\ufe0f]/g;

/** What names are compared by: without letter case. */
export const nameKeyOf = (name: string): string =>
  foldCase(name).normalize("NFC").replace(JOINERS, "");

/** A name as it can be typed: in quotes unless it is a plain word. */
export const writtenName = (name: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name) ? name : `"${name}"`;
