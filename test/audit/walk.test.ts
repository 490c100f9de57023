import { expect, it } from "vitest";
import { walkFields } from "../../src/audit/walk.js";

const visited = (root: unknown): [string, unknown][] => {
  const seen: [string, unknown][] = [];
  walkFields(root, (key, value) => {
    if (typeof value !== "object" || value === null) seen.push([key, value]);
  });
  return seen;
};

it("visits every value in the document's order, items of a list under the list's name", () => {
  expect(visited({ a: 1, b: { c: [2, [3], { d: null }] }, e: "f" })).toEqual([
    ["a", 1],
    ["c", 2],
    ["c", 3],
    ["d", null],
    ["e", "f"],
  ]);
});

it("visits own keys only, with any name", () => {
  expect(visited(JSON.parse('{"__proto__":{"x":1},"constructor":2}'))).toEqual([
    ["x", 1],
    ["constructor", 2],
  ]);
});

it("visits 100,000 levels, and nothing where there is nothing", () => {
  const deep: unknown = JSON.parse(`${'{"a":['.repeat(100_000)}1${"]}".repeat(100_000)}`);
  expect(visited(deep)).toEqual([["a", 1]]);
  for (const root of [null, undefined, 1, "x", [], {}]) expect(visited(root)).toEqual([]);
});
