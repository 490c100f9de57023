import { GAP } from "../draft.js";
import { unquoted } from "../quotes.js";

export interface OperatorValue {
  readonly text: string;
  /** As it stands in the query, quotes included. */
  readonly written: string;
  readonly quoted: boolean;
  readonly end: number;
}

const QUOTED = /"(?:[^"\\]|\\.)*"/suy;
/** In single quotes; an apostrophe inside a word is none: 'o'brien'. */
const SINGLE = /'(?:[^'"]|'(?=[\p{L}\p{N}])){1,200}'(?![\p{L}\p{N}])/suy;
const BARE = new RegExp(`[^\\s,"${GAP}][^\\s,${GAP}]*`, "uy");
const BARE_WITH_COMMAS = new RegExp(`[^\\s"${GAP}][^\\s${GAP}]*`, "uy");
const NEXT_OPERATOR = /-?[a-z]+:/iy;
const COMMA = /\s*,\s*/y;

/** How long an unquoted value is that begins at a place, where more than one word may belong to it. */
export type Extend = (text: string, at: number) => number | undefined;

const execAt = (expression: RegExp, text: string, at: number): string | undefined => {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
};

const readOne = (
  text: string,
  at: number,
  bare: RegExp,
  extend: Extend,
): OperatorValue | undefined => {
  const quoted = execAt(QUOTED, text, at);
  if (quoted !== undefined) {
    return { text: unquoted(quoted), written: quoted, quoted: true, end: at + quoted.length };
  }
  const single = text.charAt(at) === "'" ? execAt(SINGLE, text, at) : undefined;
  if (single !== undefined) {
    const value = single.slice(1, -1);
    return { text: value, written: single, quoted: true, end: at + single.length };
  }
  const end = extend(text, at);
  const word = end === undefined ? execAt(bare, text, at) : text.slice(at, end);
  if (word === undefined) return undefined;
  return { text: word, written: word, quoted: false, end: at + word.length };
};

/**
 * The values after an operator's colon: `a`, `"a b"`, `'a b'`, `a,b`, `a, "b c"`. Commas part values unless
 * `commas` says that they belong to them.
 */
export const readValues = (
  text: string,
  at: number,
  { commas, extend }: { readonly commas: "separate" | "belong"; readonly extend: Extend },
): readonly OperatorValue[] => {
  const bare = commas === "separate" ? BARE : BARE_WITH_COMMAS;
  const values: OperatorValue[] = [];
  let next = at + (execAt(/\s*/y, text, at)?.length ?? 0);
  for (;;) {
    const isOperator = next > at && execAt(NEXT_OPERATOR, text, next) !== undefined;
    const value = isOperator ? undefined : readOne(text, next, bare, extend);
    if (value === undefined) return values;
    values.push(value);
    const comma = commas === "separate" ? execAt(COMMA, text, value.end) : undefined;
    if (comma === undefined) return values;
    next = value.end + comma.length;
  }
};
