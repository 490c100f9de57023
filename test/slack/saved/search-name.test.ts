import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  NAME_MOST,
  nameKeyOf,
  parseNameAndRest,
  typedName,
} from "../../../src/slack/saved/search-name.js";

const read = parseNameAndRest;

describe("a name before the words of a search", () => {
  it.each([
    ["support-logins logins by support", "support-logins", "logins by support"],
    ['"support logins" logins by support', "support logins", "logins by support"],
    ["“support logins” logins by support", "support logins", "logins by support"],
    ["«support logins» logins", "support logins", "logins"],
    ["'support logins' logins", "support logins", "logins"],
    ["‘bob’s logins’ by bob", "bob's logins", "by bob"],
    ["  x  ", "x", ""],
    ['x "quarterly report"', "x", '"quarterly report"'],
    ['x"quarterly report"', "x", '"quarterly report"'],
    ['"x"logins', "x", "logins"],
    ['"a:b" logins', "a:b", "logins"],
    ["'tis logins", "'tis", "logins"],
    ['"  a \n  b  " logins', "a b", "logins"],
    ["ad\u200bmin\u202e logins", "admin", "logins"],
    ["e\u0301te\u0301 logins", "été", "logins"],
    ['"👩‍💻" logins', "👩‍💻", "logins"],
    ["a&amp;b logins", "a&b", "logins"],
    ['"&lt;b&gt; &amp;amp;" text:&lt;', "<b> &amp;", "text:&lt;"],
    ["<@U1|bob b> logins", "@bob b", "logins"],
    ["x by <@U1|bob>", "x", "by <@U1|bob>"],
    ["<http://a.b|a.b> “x  y”", "a.b", "“x  y”"],
  ])("is one word or a quoted phrase: %j", (typed, name, rest) => {
    expect(read(typed)).toEqual({ kind: "named", name, rest });
  });

  it.each([
    ["", "missing"],
    ['""', "missing"],
    ['" " logins', "missing"],
    ["“\u200b” logins", "missing"],
    ['"support logins', "unclosed"],
    ["“support", "unclosed"],
    [`${"x".repeat(51)} logins`, "long"],
    [`"${"e\u0301\u0301\u0301\u0301\u0301".repeat(50)}" logins`, "long"],
    ["user:alice@example.com yesterday", "operator"],
    ["type:login", "operator"],
  ])("is said to be wrong: %j is %s", (typed, problem) => {
    expect(read(typed)).toEqual({ kind: "problem", problem });
  });

  it("is counted in characters as people see them", () => {
    expect(read(`${"👩‍💻".repeat(10)} logins`).kind).toBe("named");
    expect(read(`${"ü".repeat(NAME_MOST)} logins`).kind).toBe("named");
  });

  it("is the same in any letter case", () => {
    expect(nameKeyOf("ΌΣΟΣ Support")).toBe(nameKeyOf("όσος SUPPORT"));
  });

  it("is the same emoji in quotes and bare, where keyboards' joiners are dropped", () => {
    const [bare, quoted] = [read("👩‍💻 x"), read('"👩‍💻" x')];
    if (bare.kind !== "named" || quoted.kind !== "named") throw new Error("not a name");
    expect(nameKeyOf(bare.name)).toBe(nameKeyOf(quoted.name));
  });

  it("can be typed again just as it is written", () => {
    const words = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom('"', "'", "“", "’", " ", "-", "—", "a", "B", ":", ",") }),
    );
    fc.assert(
      fc.property(words, words, (typed, more) => {
        const first = read(typed);
        if (first.kind === "problem") return;
        const again = read(`${typedName(first.name)} ${more}`);
        expect(again).toMatchObject({ kind: "named", name: first.name, rest: more.trim() });
      }),
    );
  });
});
