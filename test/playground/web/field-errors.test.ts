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

  it.each([
    [{ type: "plain_text_input", min_length: 3 }, "ab", "Write at least 3 characters."],
    [{ type: "number_input" }, "1.5", "Write a whole number."],
    [{ type: "number_input", is_decimal_allowed: true }, "1.5", ""],
    [{ type: "number_input", min_value: "2" }, "1", "Write a number from 2 on."],
    [{ type: "number_input", max_value: "2" }, "3", "Write a number up to 2."],
    [{ type: "email_text_input" }, "nobody", "Write an e-mail address."],
    [{ type: "url_text_input" }, "example.com", "Write an address that starts with https://."],
    [{ type: "url_text_input" }, "https://example.com", ""],
  ])("of %j with %j says %j", (element, value, expected) => {
    expect(errorOf(element, value)).toBe(expected);
  });
});
