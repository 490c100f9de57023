import { describe, expect, it } from "vitest";
import { changesOf, isChangeField } from "../../src/audit/changes.js";

describe("changesOf", () => {
  it("pairs old and new values by the rest of the name", () => {
    expect(changesOf({ newValue: 2, oldValue: 1, other: 3 })).toEqual([
      { name: "Value", oldValue: 1, newValue: 2 },
    ]);
    expect(changesOf({ previous_status: "a", updatedStatus: "b", new_status: "c" })).toEqual([
      { name: "status", oldValue: "a", newValue: "c" },
    ]);
  });

  it("keeps one side that stands alone", () => {
    expect(changesOf({ updatedLocalAuthStatus: true })).toEqual([
      { name: "LocalAuthStatus", oldValue: undefined, newValue: true },
    ]);
  });

  it("finds pairs one level down, named by a field beside them or by their key", () => {
    const country = { name: "country", oldValue: "US", newValue: "DE" };
    for (const fields of [
      { changes: [{ attribute: "country", oldValue: "US", newValue: "DE" }] },
      { changes: { country: { old: "US", new: "DE" } } },
      { country: { old: "US", new: "DE" } },
    ]) {
      expect(changesOf(fields)).toEqual([country]);
    }
  });

  it("is not fooled by words that begin alike, nor by when and by whom", () => {
    const fields = { newsletter: 1, older: 2, updatedAt: 3, updated_by: "x", renewed: 4 };
    expect(changesOf(fields)).toEqual([]);
    expect(Object.keys(fields).some(isChangeField)).toBe(false);
  });
});
