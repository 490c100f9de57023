import { describe, expect, it } from "vitest";
import { elementKey, withDraft } from "../../../src/playground/web/blocks/values/drafts.js";
import { fieldErrors } from "../../../src/playground/web/views/field-errors.js";

const errorOf = (element: object, value: string | null, optional = false): string => {
  const block = { type: "input", block_id: "b", optional, element: { action_id: "a", ...element } };
  const drafts = withDraft(new Map(), elementKey("b", "a"), value, null);
  return fieldErrors([block], {}, drafts).b ?? "";
};

describe("a form, before it is sent", () => {
  it("names required fields that are empty, and only those", () => {
    expect(errorOf({ type: "plain_text_input" }, null)).toBe(
      "Please complete this required field.",
    );
    expect(errorOf({ type: "plain_text_input" }, null, true)).toBe("");
    expect(errorOf({ type: "file_input" }, null)).toBe("");
  });

  it("says of what is filled in what the local Slack would say of it", () => {
    const short = { type: "plain_text_input", min_length: 3 };
    expect(errorOf(short, "ab")).toBe("Write at least 3 characters.");
    expect(errorOf(short, "ab", true)).toBe("Write at least 3 characters.");
    expect(errorOf(short, "abc")).toBe("");
  });
});
