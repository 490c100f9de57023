import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import { descriptionOf } from "../../src/audit/type-descriptions.js";

describe("descriptionOf", () => {
  it("describes every type of the catalogue in one sentence that fits a phone", () => {
    for (const { name } of EVENT_TYPES) {
      const description = descriptionOf(name) ?? "";
      expect(description, name).toMatch(/^\p{Lu}.*\.$/u);
      expect(description.length, name).toBeLessThanOrEqual(160);
      expect(description.slice(0, -1), name).not.toMatch(/\.\s/);
    }
  });

  it("describes no two types alike, so that each says what is its own", () => {
    const all = EVENT_TYPES.map(({ name }) => descriptionOf(name));
    expect(new Set(all).size).toBe(all.length);
  });

  it("has nothing to say about a type that it has never seen", () => {
    expect(descriptionOf("device_wiped")).toBeNull();
    expect(descriptionOf("constructor")).toBeNull();
  });
});
