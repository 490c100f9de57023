import { describe, expect, it } from "vitest";
import { entryProblem } from "../../../src/playground/slack/acting/entry-problem.js";
import type { InputValue } from "../../../src/playground/slack/start-local-slack.js";

const whole = { type: "number_input", is_decimal_allowed: false, min_value: "-2", max_value: "9" };
const decimal = { type: "number_input", is_decimal_allowed: true };
const people = { type: "multi_users_select", max_selected_items: 2 };

const ENTRIES: readonly (readonly [element: object, value: InputValue, wrong: string | null])[] = [
  [whole, "9", null],
  [whole, "-2", null],
  [whole, "10", "Write a number up to 9."],
  [whole, "-3", "Write a number from -2 on."],
  [whole, "1.5", "Write a whole number."],
  [decimal, "1.5", null],
  [decimal, "1,5", "Write a number."],
  [{ type: "email_text_input" }, "a@example.com", null],
  [{ type: "email_text_input" }, "a@example", "Write an e-mail address."],
  [{ type: "url_text_input" }, "https://example.com", null],
  [{ type: "url_text_input" }, "example", "Write an address that starts with https://."],
  [{ type: "datepicker" }, "2026-11-23", null],
  [{ type: "datepicker" }, "23.11.2026", "Pick a date."],
  [{ type: "timepicker" }, "24:00", "Pick a time."],
  [{ type: "datetimepicker" }, 1_764_000_000, null],
  [{ type: "datetimepicker" }, 1_764_000_000_000, "Pick a date and a time."],
  [people, ["U0ALICE", "U0BERND"], null],
  [people, ["U0ALICE", "U0BERND", "U0CHITRA"], "Pick no more than 2."],
  [{ type: "plain_text_input" }, "anything", null],
  [{ type: "plain_text_input", min_length: 3 }, "🙂🙂🙂", null],
  [{ type: "plain_text_input", min_length: 3 }, "ab", "Write at least 3 characters."],
];

describe("a field of a modal, when it is submitted", () => {
  it.each(ENTRIES)("%j with %j: %s", (element, value, wrong) => {
    expect(entryProblem({ ...element }, value)).toBe(wrong);
  });
});
