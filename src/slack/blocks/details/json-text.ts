import { firstFields } from "../../../audit/first-fields.js";

// A string, a bracket, or a number or word. Tokens are kept as they stand: parsing would round numbers.
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/gs;

/** Deeper levels are not indented any further: a phone is narrow, and an event may nest 10,000 deep. */
const DEEPEST_INDENT = 6;

const closerOf: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/**
 * JSON on lines of its own, indented; only white space between its tokens changes.
 * @param json valid JSON
 * @returns null when the result would be longer than `most`
 */
export const indentJson = (json: string, most: number): string | null => {
  if (json.length > 4 * most) return null;
  const tokens = json.match(TOKENS) ?? [];
  let out = "";
  let depth = 0;
  const line = (): string => `\n${"  ".repeat(Math.min(depth, DEEPEST_INDENT))}`;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    const closer = closerOf[token];
    if (closer !== undefined && tokens[index + 1] === closer) {
      out += token + closer;
      index += 1;
    } else if (closer !== undefined) {
      depth += 1;
      out += token + line();
    } else if (token === "}" || token === "]") {
      depth -= 1;
      out += line() + token;
    } else if (token === ",") out += token + line();
    else out += token === ":" ? ": " : token;
    if (out.length > most) return null;
  }
  return out;
};

/** Whether a text is JSON of an object or a list, as in `requestJson`. */
export const isJsonText = (text: string): boolean => {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // the parser's only way to say "not JSON"
  }
};

/** Splits a text into pieces of at most `most`: at line breaks where there are any, never inside a character. */
export const splitText = (text: string, most: number): readonly string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const newline = rest.lastIndexOf("\n", most);
    const last = rest.charCodeAt(most - 1);
    const whole = last >= 0xd800 && last <= 0xdbff ? most - 1 : most;
    const end = newline > most / 2 ? newline : whole;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(newline > most / 2 ? end + 1 : end);
  }
  return rest === "" ? pieces : [...pieces, rest];
};

interface Written {
  readonly value: unknown;
}

const partsOf = (value: object, most: number): readonly (string | Written)[] => {
  const isList = Array.isArray(value);
  const parts = firstFields(value, most).flatMap(([key, child], index) => [
    `${index === 0 ? "" : ","}${isList ? "" : `${JSON.stringify(key)}:`}`,
    { value: child },
  ]);
  return [isList ? "[" : "{", ...parts, isList ? "]" : "}"];
};

/** The beginning of a value's JSON, at least `most` long where there is as much. Any depth, any size. */
export const previewJson = (value: unknown, most: number): string => {
  let out = "";
  const stack: (string | Written)[] = [{ value }];
  for (let part = stack.pop(); part !== undefined && out.length <= most; part = stack.pop()) {
    if (typeof part === "string") out += part;
    else if (typeof part.value === "object" && part.value !== null) {
      stack.push(...[...partsOf(part.value, most)].reverse());
    } else out += JSON.stringify(part.value) ?? "null";
  }
  return out;
};
