import { describe, expect, it } from "vitest";
import {
  CATEGORIES,
  categoryOf,
  filterValueOf,
  isPrivileged,
  knownType,
  labelOf,
  typeNameOf,
  typesOfCategory,
} from "../../src/audit/catalogue.js";
import { EVENT_TYPES } from "../../src/audit/event-types.js";

describe("the catalogue", () => {
  it("holds the 111 types of the console, each name and label once", () => {
    expect(EVENT_TYPES).toHaveLength(111);
    expect(new Set(EVENT_TYPES.map(({ name }) => name)).size).toBe(111);
    expect(new Set(EVENT_TYPES.map(({ label }) => label.toLowerCase())).size).toBe(111);
    expect(CATEGORIES).toHaveLength(12);
    expect(CATEGORIES.flatMap(typesOfCategory)).toHaveLength(111);
  });

  it("finds every type by its label and its name, in any letter case", () => {
    for (const { name, label, category, privileged } of EVENT_TYPES) {
      for (const value of [name, label, name.toUpperCase(), label.toUpperCase()])
        expect(typeNameOf(value)).toBe(name);
      expect(typeNameOf(filterValueOf(name))).toBe(name);
      expect([labelOf(name), categoryOf(name), isPrivileged(name)]).toEqual([
        label,
        category,
        privileged,
      ]);
      expect(typesOfCategory(category.toUpperCase())).toContain(name);
    }
  });

  it.each(["never_seen_before", "__proto__", "constructor", "toString"])(
    "makes do with a type it does not know: %s",
    (name) => {
      expect(knownType(name)).toBeUndefined();
      expect([categoryOf(name), isPrivileged(name), filterValueOf(name)]).toEqual([
        null,
        false,
        name,
      ]);
      expect(typeNameOf(name.toUpperCase())).toBe(name.toLowerCase());
      expect(labelOf(name)).not.toBe("");
      expect(typesOfCategory(name)).toEqual([]);
    },
  );
});
