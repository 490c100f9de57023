import { foldCase } from "../../audit/fold-case.js";
import { visible } from "../../audit/visible.js";
import { asSeen } from "../as-seen.js";

/** How long a name may be, in characters as people count them. */
export const NAME_MOST = 50;
/** A single visible character can be many units long. */
export const UNITS_MOST = 200;

export type NameProblem =
  | "missing"
  | "unclosed" // a quote without its partner
  | "long"
  | "operator"; // `user:…` without quotes: part of a query, the name was forgotten

export type NameAndRest =
  | {
      readonly kind: "named";
      readonly name: string;
      /** As Slack sent it. */
      readonly rest: string;
    }
  | { readonly kind: "problem"; readonly problem: NameProblem };

const problem = (what: NameProblem): NameAndRest => ({ kind: "problem", problem: what });

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const lengthOf = (name: string): number => [...graphemes.segment(name)].length;

/** On one line and without characters that nobody sees, so that names that look the same are the same. */
export const tidy = (name: string): string =>
  visible(name).replaceAll("�", "").replace(/\s+/g, " ").trim().normalize("NFC");

// Keyboards make smart quotes of straight ones. An apostrophe inside single quotes ends nothing: only
// one at the end of a word does.
const DOUBLE_QUOTED = /^["“”„‟«»″]([^"“”„‟«»″]+)["“”„‟«»″]\s*(.*)$/s;
const SINGLE_QUOTED = /^['‘’‚‛′]([^"“”„‟«»″]+?)['‘’‚‛′](?:\s+(.*))?$/s;
// A link or a mention may hold blanks.
const BARE = /^((?:<[^<>]*>|[^\s"“”„‟«»″])+)\s*(.*)$/s;

const OPENING = /^["“”„‟«»″]/;
const NOTHING_QUOTED = /^.\s*(?:["“”„‟«»″]|$)/s;

/** What stands in quotes is meant as it is written: its dashes, its pictures. */
export const inQuotes = (text = ""): string => asSeen(`"${text}"`).slice(1, -1);

/**
 * Splits a name, one word or a quoted phrase, from what follows it.
 * @param typed with Slack's own formatting
 */
export const parseNameAndRest = (typed: string): NameAndRest => {
  const text = typed.trim();
  const double = DOUBLE_QUOTED.exec(text);
  const quoted = double ?? SINGLE_QUOTED.exec(text);
  if (quoted === null && OPENING.test(text)) {
    return problem(NOTHING_QUOTED.test(text) ? "missing" : "unclosed");
  }
  const bare = quoted === null ? BARE.exec(text) : null;
  const written = double === null ? asSeen(quoted?.[1] ?? bare?.[1] ?? "") : inQuotes(double[1]);
  const name = tidy(written);
  if (name === "") return problem("missing");
  if (bare !== null && name.includes(":")) return problem("operator");
  if (name.length > UNITS_MOST || lengthOf(name) > NAME_MOST) return problem("long");
  return { kind: "named", name, rest: (quoted?.[2] ?? bare?.[2] ?? "").trim() };
};

/** Joins pictures, or chooses between a picture and text; dropped where a query is not in quotes. */
const JOINERS = /[\u200d\ufe0e\ufe0f]/g;

/** What names are compared by: without letter case, with whatever apostrophe the keyboard writes. */
export const nameKeyOf = (name: string): string =>
  foldCase(name)
    .normalize("NFC")
    .replace(JOINERS, "")
    .replace(/[‘’‚‛′]/g, "'");

/** A name as it can be typed: in quotes unless it is a plain word. */
export const writtenName = (name: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name) ? name : `"${name}"`;

/** The same as Slack sends it. */
export const typedName = (name: string): string =>
  writtenName(name).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
