import { describe, expect, it } from "vitest";
import { hasWildcard, nameMatcher } from "../../src/audit/name-pattern.js";

describe("a name in a filter", () => {
  it.each([
    ["alice@example.com", "Alice@EXAMPLE.com", true],
    ["alice@example.com", "alice@example.com.evil", false],
    ["example", "alice@example.com", false],
    ["a.c", "abc", false],
    ["", "", true],
    ["*", "", true],
    ["*", "line\nbreak", true],
    ["*@contractor.com", "bob@contractor.com", true],
    ["*@contractor.com", "@contractor.com", true],
    ["*@contractor.com", "bob@contractor.com.au", false],
    ["bob*", "BOBBY", true],
    ["a*b*c", "aXbXXc", true],
    ["a*b*c", "acb", false],
    ["ab*ba", "aba", false],
    ["ab*ba", "abba", true],
    ["a**b", "ab", true],
    ["(a|b)*", "(A|B)[c]", true],
    ["(a|b)*", "a", false],
    ["100%*", "100x", false],
    ["back\\*", "back\\slash", true],
    ["[a-z]*", "b", false],
    ["JOSÉ", "josé", true],
    ["ΟΔΟΣ*", "οδοσα", true],
    ["*ΟΔΟΣ", "μεγάλη οδός".replace("ό", "ο"), true],
    ["*", "half \ud800", true],
  ])("%j finds %j: %s", (pattern, name, found) => {
    expect(nameMatcher(pattern)(name)).toBe(found);
  });

  it("knows its wildcards", () => {
    expect(["a*", "*", "a.c", "a%"].map(hasWildcard)).toEqual([true, true, false, false]);
  });

  it("takes no time over a hostile name", () => {
    const matches = nameMatcher(`${"*a".repeat(40)}*b`);
    expect(matches("a".repeat(5000))).toBe(false);
  });
});
