import { describe, expect, it } from "vitest";
import { hueOf } from "../../../src/playground/web/people/hue-of.js";
import { initialsOf } from "../../../src/playground/web/people/initials-of.js";

describe("an avatar", () => {
  it("shows the first letters of the first and the last name", () => {
    expect(initialsOf("Alice Moreno")).toBe("AM");
    expect(initialsOf("Ana de la Cruz")).toBe("AC");
    expect(initialsOf("élodie")).toBe("É");
    expect(initialsOf("")).toBe("");
  });

  it("has its own colour for each of the playground's people, always the same", () => {
    const hues = ["U0ALICE", "U0BERND", "U0CHITRA"].map(hueOf);
    expect(new Set(hues).size).toBe(3);
    expect(["U0ALICE", "U0BERND", "U0CHITRA"].map(hueOf)).toEqual(hues);
  });
});
