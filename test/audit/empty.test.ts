import { expect, it } from "vitest";
import { isEmpty, textOf } from "../../src/audit/empty.js";

it.each([null, undefined, "", " ", "\t\n", "null", " null "])("takes %j for no value", (value) => {
  expect(isEmpty(value)).toBe(true);
  expect(textOf(value)).toBeNull();
});

it.each<[unknown, string]>([
  [0, "0"],
  [false, "false"],
  ["NULL", "NULL"],
  ["undefined", "undefined"],
  ["nullable", "nullable"],
  [" x ", " x "],
])("takes %j for a value", (value, text) => {
  expect(isEmpty(value)).toBe(false);
  expect(textOf(value)).toBe(text);
});

it.each([[[]], [{}], [["x"]]])("has no text for %j, which is no single value", (value) => {
  expect(isEmpty(value)).toBe(false);
  expect(textOf(value)).toBeNull();
});
