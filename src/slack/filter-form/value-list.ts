import { cut } from "../../audit/visible.js";

/** What a one-line text input takes (`initial_value`, `max_length`). */
export const INPUT_MOST = 3_000;

const quoted = (value: string): string =>
  /[",]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a one-line input shows none of them
const UNSHOWABLE = /[\u0000-\u001f\u007f\u2028\u2029]/;

export interface ListForForm {
  /** The input's text. */
  readonly text: string;
  /** Values that do not fit into it, to be kept as they are. */
  readonly kept: readonly string[];
}

/** Writes values as a comma list for an input, in quotes where they hold commas. */
export const listForForm = (values: readonly string[]): ListForForm => {
  let text = "";
  const kept: string[] = [];
  for (const value of values) {
    const next = text === "" ? quoted(value) : `${text}, ${quoted(value)}`;
    if (UNSHOWABLE.test(value) || next.length > INPUT_MOST) kept.push(value);
    else text = next;
  }
  return { text, kept };
};

const ITEM = /\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))(?:,|$)/gy;

/** Reads a comma list: the inverse of `listForForm`. Empty items are left out, repeated ones too. */
export const parseList = (text: string): readonly string[] => {
  const values = new Set<string>();
  const line = text.replace(/[\r\n]+/g, ",");
  for (const match of line.matchAll(ITEM)) {
    const [, inQuotes, bare] = match;
    const value = inQuotes === undefined ? (bare ?? "").trim() : inQuotes.replaceAll('""', '"');
    if (value !== "") values.add(value);
    if (match.index + match[0].length >= line.length) break;
  }
  return [...values];
};

/** A value as an error message may quote it. */
export const shortValue = (value: string): string => cut(value, 60);
