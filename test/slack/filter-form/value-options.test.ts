import type { PlainTextOption } from "@slack/types";
import { describe, expect, it } from "vitest";
import { parseOptionValue } from "../../../src/slack/filter-form/option-values.js";
import { searchedText, valueOptions } from "../../../src/slack/filter-form/value-options.js";
import type { Facet } from "../../../src/store/audit-store.js";

const seen = (...values: readonly Facet[]) => ({ values, sinceUs: null });
const nothing = seen();
const wordsOf = ({ text, description }: PlainTextOption) => [text.text, description?.text];
const valuesOf = (options: readonly PlainTextOption[]) =>
  options.map(({ value }) => parseOptionValue(value ?? ""));

describe("the options for what was typed", () => {
  it("are what was seen with its events, then what was typed", () => {
    const options = valueOptions(
      "users",
      " bob ",
      seen({ value: "bob@x.com", count: 1234 }, { value: "bobby@x.com", count: 1 }),
    );
    expect(options.map(wordsOf)).toEqual([
      ["bob@x.com", "1,234 events"],
      ["bobby@x.com", "1 event"],
      ["bob", "Use as typed: the whole name"],
    ]);
  });

  it.each([
    ["users", "*bob*"],
    ["users", "bob@x.co"],
    ["users", "bob@x.co, eve"],
    ["users", '"Smith, B", eve'],
    ["ips", "10.0.0.0/24"],
    ["ips", "10.0.0.1"],
    ["ips", "2001:db8::1"],
    ["resourceIds", "c-*"],
  ] as const)("begin with what was typed where that is complete: %s %s", (list, typed) => {
    const [first, second] = valueOptions(list, typed, seen({ value: "seen", count: 1 }));
    expect(first?.description?.text).toMatch(/^Use as typed: /);
    expect(second?.text.text).toBe("seen");
  });

  it.each([
    ["users", "bob@"],
    ["users", "bob@x"],
    ["users", "Bob S."],
    ["ips", "10.0.0."],
    ["ips", "10.0.0.0/"],
    ["resourceIds", "10/8"],
  ] as const)("begin with what was seen where it may go on: %s %s", (list, typed) => {
    const [first, second] = valueOptions(list, typed, seen({ value: "seen", count: 1 }));
    expect(first?.text.text).toBe("seen");
    expect(second?.description?.text).toMatch(/^Use as typed: /);
  });

  it("say since when events were counted, where it is not all of them", () => {
    const sinceUs = BigInt(Date.UTC(2026, 4, 12, 7)) * 1000n;
    const [option] = valueOptions("resourceIds", "", {
      values: [{ value: "c-1", count: 5 }],
      sinceUs,
    });
    expect(option?.description?.text).toBe("5 events since 2026-05-12");
  });

  it("are those that were seen alone while nothing is typed", () => {
    expect(valueOptions("users", "  ", nothing)).toEqual([]);
    expect(valueOptions("users", "", seen({ value: "a", count: 1 }))).toHaveLength(1);
  });

  it("do not offer twice what was typed and has been seen, in whatever spelling", () => {
    const users = valueOptions("users", "BOB@x.com", seen({ value: "bob@x.com", count: 2 }));
    expect(users.map(wordsOf)).toEqual([["bob@x.com", "2 events"]]);
    const ips = valueOptions(
      "ips",
      "2001:DB8:0::1",
      seen({ value: "2001:db8::10", count: 9 }, { value: "2001:db8::1", count: 2 }),
    );
    expect(valuesOf(ips)).toEqual([["2001:db8::1"], ["2001:db8::10"]]);
  });

  it.each([
    ["users", "*@x.com", "Use as typed: * stands for anything"],
    ["ips", "10.0.0.0/8", "Use as typed: every address in this range"],
    ["ips", "10.0.0.", "Use as typed: not a whole address or range yet"],
    ["ips", "10.0.0.1", "Use as typed: this address"],
    ["resourceIds", "10/8", "Use as typed: the whole id"],
  ] as const)("say of %s %s what it means", (list, typed, words) => {
    expect(valueOptions(list, typed, nothing).map(wordsOf)).toEqual([[typed, words]]);
  });

  it("take a pasted list as one option", () => {
    const [users, ...rest] = valueOptions("users", "a@x.com, b@x.com,a@x.com", nothing);
    expect(users && wordsOf(users)).toEqual(["a@x.com, b@x.com", "Use as typed: 2 values"]);
    expect(rest).toEqual([]);
    expect(valuesOf(users ? [users] : [])).toEqual([["a@x.com", "b@x.com"]]);
  });

  it("take a pasted column, which arrives with blanks in it", () => {
    expect(valuesOf(valueOptions("ips", "10.0.0.1 10.0.0.2;::1", nothing))).toEqual([
      ["10.0.0.1", "10.0.0.2", "::1"],
    ]);
    expect(valuesOf(valueOptions("users", "a@x.com b@x.com", nothing))).toEqual([
      ["a@x.com", "b@x.com"],
    ]);
    expect(valuesOf(valueOptions("users", "John Smith", nothing))).toEqual([["John Smith"]]);
  });

  it("take a value with commas in quotes, and look for it without them", () => {
    expect(valuesOf(valueOptions("users", '"Smith, John"', nothing))).toEqual([["Smith, John"]]);
    expect(searchedText("users", '"Smith, John"')).toBe("Smith, John");
    expect(searchedText("users", " Smith, J ")).toBe("Smith, J");
  });

  it("hold a long list in several options, nothing lost and each within Slack's limits", () => {
    const addresses = Array.from({ length: 60 }, (_, index) => `203.0.113.${index}`);
    const options = valueOptions("ips", addresses.join(","), nothing);
    expect(valuesOf(options).flat()).toEqual(addresses);
    expect(options.length).toBeGreaterThan(1);
    expect(options[0]?.text.text).toMatch(/^203.0.113.0, 203.0.113.1 and \d more$/);
    expect(options[0]?.description?.text).toMatch(/^Use as typed: \d+ values, part 1 of \d+$/);
    for (const { value = "" } of options) expect(value.length).toBeLessThanOrEqual(150);
  });

  it("leave out what no option can hold", () => {
    const long = "x".repeat(151);
    expect(valueOptions("users", long, seen({ value: long, count: 1 }))).toEqual([]);
    expect(valuesOf(valueOptions("users", `${long}, a`, nothing))).toEqual([["a"]]);
  });

  it("are at most 100", () => {
    const values = Array.from({ length: 120 }, (_, index) => ({ value: `u${index}`, count: 1 }));
    const options = valueOptions("users", "u", seen(...values));
    expect(options).toHaveLength(100);
    expect(options.at(-1)?.text.text).toBe("u");
  });

  it("show hostile values harmlessly and give them back as they were", () => {
    const value = "<!channel> *b* \u202Egpj\n";
    const [option] = valueOptions("users", "", seen({ value, count: 1 }));
    expect(option?.text).toEqual({
      type: "plain_text",
      text: "<!channel> *b* �gpj ",
      emoji: false,
    });
    expect(parseOptionValue(option?.value ?? "")).toEqual([value]);
  });
});
