import { describe, expect, it } from "vitest";
import {
  filterGroups,
  optionsFor,
} from "../../../../src/playground/web/blocks/options/filter-options.js";
import { elementGroups, readGroups } from "../../../../src/playground/web/blocks/options/option.js";

const text = (words: string) => ({ type: "plain_text", text: words });
const option = (label: string, value = label) => ({ text: text(label), value });
const groups = readGroups([
  { label: text("Fruit"), options: [option("Apple"), option("Äpfelchen")] },
  { label: text("People &amp; more"), options: [option("Alice Moreno", "U1")] },
]);
const labels = (search: string) =>
  filterGroups(groups, search).map(({ label, options }) => [label, ...options.map((o) => o.label)]);

describe("a menu's options", () => {
  it("are read with and without groups, escapes undone", () => {
    expect(groups[1]?.label).toBe("People & more");
    expect(elementGroups({ options: [option("A", "a")] })).toEqual([
      { label: "", options: [{ value: "a", label: "A", description: "" }] },
    ]);
    expect(elementGroups({ option_groups: "odd" })).toEqual([]);
  });

  it("are found by every word, without accents, in any case", () => {
    expect(labels("apf")).toEqual([["Fruit", "Äpfelchen"]]);
    expect(labels("MORENO ali")).toEqual([["People & more", "Alice Moreno"]]);
    expect(labels("nothing")).toEqual([]);
  });

  it("are all found by their heading", () => {
    expect(labels("fruit")).toEqual([["Fruit", "Apple", "Äpfelchen"]]);
  });

  it("are shown by their value where they are not known", () => {
    expect(optionsFor(["x"], [])).toEqual([{ value: "x", label: "x", description: "" }]);
  });
});
