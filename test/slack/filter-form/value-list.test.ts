import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INPUT_MOST, listForForm, parseList } from "../../../src/slack/filter-form/value-list.js";

describe("a list in a text input", () => {
  it("comes back as it was, whatever its values hold", () => {
    const value = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fc.uniqueArray(value), (values) => {
        const { text, kept } = listForForm(values);
        expect(new Set([...parseList(text), ...kept])).toEqual(new Set(values));
      }),
      { examples: [[['a"b', ",", '"', "a, b", '""']], [[" x "]], [["x\ny"]]] },
    );
  });

  it("reads what people type", () => {
    expect(parseList(" a@b.c ,, x ,a@b.c\ny")).toEqual(["a@b.c", "x", "y"]);
    expect(parseList("")).toEqual([]);
  });

  it("keeps values that do not fit instead of cutting them", () => {
    const long = "x".repeat(INPUT_MOST);
    expect(listForForm(["a", long, "b"])).toEqual({ text: "a, b", kept: [long] });
  });
});
