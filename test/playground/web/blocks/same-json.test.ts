import fc from "fast-check";
import { expect, it } from "vitest";
import { sameJson } from "../../../../src/playground/web/blocks/same-json.js";

it("says of any two JSON values whether they are the same", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameJson(value, structuredClone(value))).toBe(true);
      expect(sameJson({ value }, { value, more: null })).toBe(false);
    }),
  );
});

it.each([
  [
    [1, 2],
    [1, 3],
  ],
  [{ a: 1 }, { b: 1 }],
  [[], {}],
  [null, {}],
  ["1", 1],
])("tells %j from %j", (left, right) => expect(sameJson(left, right)).toBe(false));
