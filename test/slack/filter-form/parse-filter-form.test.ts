import type { InputBlock, KnownBlock } from "@slack/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everything, type Filter } from "../../../src/audit/filter.js";
import { USER_TYPES } from "../../../src/audit/user-type.js";
import { parseFilterForm } from "../../../src/slack/filter-form/parse-filter-form.js";
import { renderFilterForm } from "../../../src/slack/filter-form/render-filter-form.js";

const context = { nowMs: Date.UTC(2026, 10, 23, 15), zone: "America/New_York" };

/** What Slack would send for one input that nobody touched. */
const untouched = ({ element }: InputBlock): object => {
  switch (element.type) {
    case "plain_text_input":
      return { value: element.initial_value ?? null };
    case "static_select":
      return { selected_option: element.initial_option ?? null };
    case "datetimepicker":
      return { selected_date_time: element.initial_date_time ?? null };
    case "checkboxes":
    case "multi_external_select":
      return { selected_options: element.initial_options ?? [] };
    default:
      throw new Error(`no such input in the form: ${element.type}`);
  }
};

const isInput = (block: { type: string }): block is InputBlock => block.type === "input";

/** The form's state as Slack sends it, with some inputs changed. */
const stateOf = (filter: Filter, changes: Readonly<Record<string, object>> = {}) =>
  Object.fromEntries(
    renderFilterForm(filter, "")
      .blocks.filter(isInput)
      .map((block) => {
        const field = block.block_id ?? "";
        return [field, { [field]: changes[field] ?? untouched(block) }];
      }),
  );

const submit = (before: Filter, changes: Readonly<Record<string, object>> = {}) =>
  parseFilterForm(stateOf(before, changes), { before, ...context });

const chosen = (...values: readonly string[]) => ({
  selected_options: values.map((value) => ({ value })),
});
const preset = (value: string) => ({ "date-range": { selected_option: { value } } });
const sorted = (filter: Filter) =>
  Object.fromEntries(
    Object.entries(filter).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...value].sort() : value,
    ]),
  );

describe("the filter form", () => {
  it("gives back the filter that it was filled with, whatever is in it", () => {
    const value = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.trim() !== "");
    const values = fc.uniqueArray(
      fc.oneof(
        value,
        value.map((text) => text.repeat(400)),
      ),
      { maxLength: 6 },
    );
    const address = fc.uniqueArray(fc.constantFrom("10.0.0.1", "10.0.0.0/8", "2001:db8::1"));
    const date = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2300-01-01"), noInvalidDate: true })
      .map((each) => each.toISOString());
    const filter: fc.Arbitrary<Filter> = fc.record({
      users: values,
      notUsers: values,
      affectedUsers: values,
      eventTypes: values.map((types) => [...types, "Console login"]),
      notEventTypes: values,
      categories: fc.constantFrom([], ["Users and roles"]),
      userTypes: fc.subarray([...USER_TYPES]),
      ips: address,
      notIps: values,
      resourceIds: values,
      text: values,
      from: fc.option(date),
      to: fc.constant(null),
    });
    fc.assert(
      fc.property(filter, (before) => {
        const parsed = submit(before);
        expect(parsed.ok && sorted(parsed.filter)).toEqual(sorted(before));
      }),
      { numRuns: 100 },
    );
  });

  it("reads presets in the asker's zone", () => {
    const today = submit(everything, preset("today"));
    expect(today.ok && [today.filter.from, today.filter.to]).toEqual([
      "2026-11-23T05:00:00.000Z",
      "2026-11-24T05:00:00.000Z",
    ]);
    const week = submit(everything, preset("7d"));
    expect(week.ok && [week.filter.from, week.filter.to]).toEqual([
      "2026-11-16T15:00:00.000Z",
      null,
    ]);
  });

  it("refuses a bad address beside its input", () => {
    const parsed = submit(everything, { addresses: chosen("10.0.0.1", "10.0.0.999") });
    expect(parsed.ok ? {} : parsed.errors).toEqual({
      addresses: expect.stringContaining("10.0.0.999"),
    });
  });

  it("takes several values out of one option, each value once", () => {
    const parsed = submit(everything, {
      users: chosen('["a@x.com","b@x.com"]', "b@x.com", "c@x.com"),
    });
    expect(parsed.ok && parsed.filter.users).toEqual(["a@x.com", "b@x.com", "c@x.com"]);
  });

  it("keeps values that no option can hold, and says so", () => {
    const long = "x".repeat(151);
    const before = { ...everything, users: [long, "a"] };
    const parsed = submit(before, { users: chosen("b") });
    expect(parsed.ok && parsed.filter.users).toEqual(["b", long]);
    expect(JSON.stringify(renderFilterForm(before, ""))).toContain("more users");
  });

  it("refuses an end that is not after the start", () => {
    const parsed = submit(everything, {
      ...preset("custom"),
      "date-start": { selected_date_time: 1_795_000_000 },
      "date-end": { selected_date_time: 1_795_000_000 },
    });
    expect(parsed.ok ? {} : parsed.errors).toEqual({ "date-end": expect.any(String) });
  });

  it("refuses custom dates that are missing, and a picked date that a preset would drop", () => {
    expect(submit(everything, preset("custom"))).toMatchObject({
      ok: false,
      errors: { "date-start": expect.any(String) },
    });
    expect(
      submit(everything, { "date-start": { selected_date_time: 1_795_000_000 } }),
    ).toMatchObject({
      ok: false,
      errors: { "date-range": expect.stringContaining("Custom") },
    });
  });

  it("drops the dates when all dates are chosen", () => {
    const before = { ...everything, from: "2026-11-16T05:00:00.123Z" };
    const parsed = submit(before, preset("all"));
    expect(parsed.ok && parsed.filter.from).toBeNull();
  });

  it("says which values it keeps without showing them", () => {
    const view = renderFilterForm({ ...everything, notUsers: ["a"], notIps: ["10.0.0.1"] }, "");
    const [note] = view.blocks.filter((block): block is KnownBlock => block.type === "context");
    expect(JSON.stringify(note)).toContain("excluded users, excluded addresses");
  });
});
