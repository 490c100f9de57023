import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatOptionValue,
  parseOptionValue,
} from "../../../src/slack/filter-form/option-values.js";

describe("an option's value", () => {
  it("gives back the values that it was made of, whatever they hold", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom("[1]", "[2001:db8::1]:8080", " x ", "a\u202eb", "\ud83d", "a\nb", '"', "é"),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        expect(parseOptionValue(formatOptionValue(values))).toEqual(values);
      }),
    );
  });

  it("is a plain value as it is, and ASCII without blanks at its ends for any other", () => {
    expect(formatOptionValue(["José <a@x.com>"])).toBe("José <a@x.com>");
    for (const values of [["a\u202eb"], [" x"], ["é", "ü"]])
      expect(formatOptionValue(values)).toMatch(/^\[[ -~]+\]$/);
  });

  it("holds nothing where it is not one of ours", () => {
    for (const text of ["", "[", "[1,{}]", '[""]', "[[]]"])
      expect(parseOptionValue(text)).toEqual([]);
  });
});
