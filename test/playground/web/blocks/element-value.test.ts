import { describe, expect, it } from "vitest";
import {
  chosenOptions,
  elementValue,
  isEmptyValue,
} from "../../../../src/playground/web/blocks/values/element-value.js";

const option = (value: string) => ({ text: { type: "plain_text", text: value }, value });
const valueIn = (element: object, entry?: object) =>
  elementValue(
    { action_id: "a", ...element },
    "b",
    entry === undefined ? undefined : { b: { a: entry } },
  );

describe("an element's value", () => {
  it.each([
    [{ type: "plain_text_input" }, { value: "x" }, "x"],
    [{ type: "datepicker" }, { selected_date: "2026-11-23" }, "2026-11-23"],
    [{ type: "datetimepicker" }, { selected_date_time: 10 }, 10],
    [{ type: "static_select" }, { selected_option: option("o") }, "o"],
    [{ type: "users_select" }, { selected_user: "U1" }, "U1"],
    [{ type: "checkboxes" }, { selected_options: [option("o"), option("p")] }, ["o", "p"]],
    [{ type: "multi_users_select" }, { selected_users: ["U1"] }, ["U1"]],
  ])("of %j with %j is %j", (element, entry, expected) => {
    expect(valueIn(element, entry)).toEqual(expected);
  });

  it("is the initial one while nothing else is known, but not once it was emptied", () => {
    const element = { type: "static_select", initial_option: option("first") };
    expect(valueIn(element)).toBe("first");
    expect(valueIn(element, { selected_option: null })).toBeNull();
  });

  it("of a rich text is its words", () => {
    const text = { type: "text", text: "words" };
    const rich = { type: "rich_text", elements: [{ type: "rich_text_section", elements: [text] }] };
    expect(valueIn({ type: "rich_text_input", initial_value: rich })).toBe("words");
  });

  it("of what holds none, or of odd input, is nothing", () => {
    expect(valueIn({ type: "button" })).toBeNull();
    expect(valueIn({ type: "checkboxes" }, { selected_options: "odd" })).toEqual([]);
    expect(valueIn({ type: "plain_text_input" }, { value: {} })).toBe("");
    expect([null, "", []].every(isEmptyValue)).toBe(true);
  });

  it("keeps the words of chosen options that no list offers", () => {
    const element = {
      type: "multi_external_select",
      action_id: "a",
      initial_options: [option("i")],
    };
    const values = { b: { a: { selected_options: [option("s")] } } };
    expect(chosenOptions(element, "b", values)).toEqual([option("s"), option("i")]);
  });
});
