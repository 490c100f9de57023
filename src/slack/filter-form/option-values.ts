import { visible } from "../../audit/visible.js";

const isPlain = (value: string): boolean =>
  visible(value) === value && value.trim() === value && !value.startsWith("[");

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Values of a filter as the value of one option: a plain one as it is, else a JSON list in ASCII, so that
 * hidden characters, half characters and blanks at the ends come back as they were.
 */
export const formatOptionValue = (values: readonly string[]): string => {
  const [first = ""] = values;
  if (values.length === 1 && isPlain(first)) return first;
  return JSON.stringify(values).replace(/[^ -~]/g, escaped);
};

const parseJsonList = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not ours: nothing is chosen with it
  }
};

/** The inverse of `formatOptionValue`; no values for a text that it never wrote. */
export const parseOptionValue = (text: string): readonly string[] => {
  if (!text.startsWith("[")) return text === "" ? [] : [text];
  const list = parseJsonList(text);
  if (!Array.isArray(list)) return [];
  return list.filter((item): item is string => typeof item === "string" && item !== "");
};
