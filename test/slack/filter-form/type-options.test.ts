import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../../src/audit/event-types.js";
import {
  optionValueOf,
  parseChosen,
  suggestTypes,
} from "../../../src/slack/filter-form/type-options.js";

const texts = (typed: string, seen: readonly string[] = []) =>
  suggestTypes(typed, seen).flatMap(({ options }) => options.map(({ text }) => text.text));

describe("suggestTypes", () => {
  it("offers at most 100 options, categories first, when nothing is typed", () => {
    const groups = suggestTypes("", []);
    expect(groups.flatMap(({ options }) => options)).toHaveLength(100);
    expect(texts("")[0]).toMatch(/^Everything in /);
  });

  it("finds every type by its label and by its API name", () => {
    for (const { label, name } of EVENT_TYPES) {
      expect(texts(label)).toContain(label);
      expect(texts(name)).toContain(label);
    }
  });

  it("finds a type that only the log knows", () => {
    expect(texts("never", ["never_seen_before", "logged_in"])).toEqual(["Never seen before"]);
  });

  it("puts what begins with the typed letters first", () => {
    expect(texts("console")[0]).toBe("Console login");
  });

  it("puts what has the typed letters in its name before what only its category has them in", () => {
    const found = texts("role");
    expect(found.indexOf("User roles assigned")).toBeLessThan(found.indexOf("Activate user"));
    expect(found).toContain("Activate user");
  });

  it("reads back what was chosen", () => {
    expect(parseChosen(["t:Console login", "c:Users and roles", "x"])).toEqual({
      eventTypes: ["Console login"],
      categories: ["Users and roles"],
    });
  });

  it("has room for every catalogue type in an option's value", () => {
    for (const { label } of EVENT_TYPES) {
      expect(optionValueOf("t", label).length).toBeLessThanOrEqual(150);
    }
  });
});
