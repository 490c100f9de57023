import type { ValueList } from "./value-fields.js";
import { parseList } from "./value-list.js";

/**
 * What was typed or pasted into a field, value by value: between commas, in quotes where it holds some.
 * A pasted column arrives with blanks between its lines: addresses and e-mail addresses hold none.
 */
export const typedValues = (list: ValueList, typed: string): readonly string[] => {
  const apart = parseList(typed).flatMap((value) => {
    const parts = value.split(/[\s;]+/).filter(Boolean);
    return list === "ips" || parts.every((part) => part.includes("@")) ? parts : [value];
  });
  return [...new Set(apart)];
};
