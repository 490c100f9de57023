import { describe, expect, it } from "vitest";
import { everything, type Filter } from "../../src/audit/filter.js";
import { chipsOf, withoutChip } from "../../src/audit/filter-chips.js";
import { toQueryText } from "../../src/audit/filter-query.js";
import { describeFilter } from "../../src/audit/filter-words.js";

const zone = "America/New_York";
const only = (parts: Partial<Filter>): Filter => ({ ...everything, ...parts });

const full = only({
  users: ["a@b.c", "x"],
  notUsers: ["y"],
  affectedUsers: ["bob"],
  eventTypes: ["Console login", "device_wiped"],
  notEventTypes: ["Case closed"],
  categories: ["Cases"],
  userTypes: ["SUPPORT_USER"],
  ips: ["10.0.0.0/8"],
  notIps: ["10.0.0.5"],
  resourceIds: ["id-1"],
  text: ["foo bar"],
  from: "2026-11-16T05:00:00.000Z",
});

describe("chips", () => {
  it("shows one chip a value, with the date range as one", () => {
    expect(chipsOf(full, zone).map((chip) => chip.label)).toEqual([
      "User: a@b.c",
      "User: x",
      "Not user: y",
      "Affected user: bob",
      "Type: Console login",
      "Type: Device wiped",
      "Not type: Case closed",
      "Category: Cases",
      "User type: Support user",
      "Address: 10.0.0.0/8",
      "Not address: 10.0.0.5",
      "Resource: id-1",
      "Text: “foo bar”",
      "Since Mon 16 Nov 2026",
    ]);
  });

  it("takes away the one value of a chip", () => {
    expect(withoutChip(full, 1)).toEqual({ ...full, users: ["a@b.c"] });
    expect(withoutChip(full, 4)).toEqual({ ...full, eventTypes: ["device_wiped"] });
    expect(withoutChip(full, 13)).toEqual({ ...full, from: null });
  });

  it("ends with no filter when every chip is taken away, in any zone", () => {
    let filter = full;
    for (let chips = chipsOf(filter, zone); chips.length > 0; chips = chipsOf(filter, zone)) {
      filter = withoutChip(filter, 0);
    }
    expect(filter).toEqual(everything);
  });

  it("changes nothing for a chip that is not there", () => {
    expect(withoutChip(full, 99)).toBe(full);
    expect(withoutChip(full, -1)).toBe(full);
  });
});

describe("dates in words", () => {
  const CASES: readonly (readonly [string | null, string | null, string])[] = [
    ["2026-11-21T05:00:00.000Z", "2026-11-23T05:00:00.000Z", "Sat 21 – Sun 22 Nov 2026"],
    ["2026-11-22T05:00:00.000Z", "2026-11-23T05:00:00.000Z", "Sun 22 Nov 2026"],
    ["2026-10-30T04:00:00.000Z", "2026-11-02T05:00:00.000Z", "Fri 30 Oct – Sun 1 Nov 2026"],
    ["2025-12-20T05:00:00.000Z", "2026-01-06T05:00:00.000Z", "Sat 20 Dec 2025 – Mon 5 Jan 2026"],
    ["2026-11-22T14:00:00.000Z", "2026-11-22T22:00:00.000Z", "Sun 22 Nov 2026 09:00 – 17:00"],
    [
      "2026-11-22T23:00:00.000Z",
      "2026-11-23T11:00:00.000Z",
      "Sun 22 Nov 2026 18:00 – Mon 23 Nov 2026 06:00",
    ],
    ["2026-11-16T15:00:07.250Z", null, "Since Mon 16 Nov 2026 10:00"],
    ["2026-11-16T15:00:07.000Z", null, "Since Mon 16 Nov 2026 10:00:07"],
    [null, "2026-11-20T05:00:00.000Z", "Before Fri 20 Nov 2026"],
  ];
  for (const [from, to, words] of CASES) {
    it(`says “${words}”`, () => {
      expect(chipsOf(only({ from, to }), zone)).toEqual([{ label: words }]);
      expect(describeFilter(only({ from, to }), zone)).toBe(`${words} (New York)`);
    });
  }
});

describe("a filter in words", () => {
  it("says All events for none", () => expect(describeFilter(everything, zone)).toBe("All events"));

  it("puts what, who and when on one line", () => {
    const filter = only({
      eventTypes: ["Console login"],
      users: ["a@b.c"],
      from: "2026-11-21T05:00:00.000Z",
      to: "2026-11-23T05:00:00.000Z",
    });
    expect(describeFilter(filter, zone)).toBe(
      "Console login · by a@b.c · Sat 21 – Sun 22 Nov 2026 (New York)",
    );
  });

  it("counts many alternatives instead of naming them", () => {
    const filter = only({ users: ["a", "b", "c", "d", "e"] });
    expect(describeFilter(filter, zone)).toBe("by a, b, c or 2 more");
  });

  it("says exclusions and every other part", () => {
    expect(describeFilter(full, "UTC")).toBe(
      "Console login or Device wiped · not Case closed · any of Cases · by a@b.c or x · not by y · by support users · affecting bob · from 10.0.0.0/8 · not from 10.0.0.5 · about resource id-1 · containing “foo bar” · Since Mon 16 Nov 2026 05:00 (UTC)",
    );
  });
});

describe("a filter as a query", () => {
  it("is empty for a filter that asks nothing", () => expect(toQueryText(everything)).toBe(""));

  it("quotes what needs quotes", () => {
    const filter = only({ users: ["a@b.c", 'x "y", z\\'], eventTypes: ["Console login"] });
    expect(toQueryText(filter)).toBe('user:a@b.c,"x \\"y\\", z\\\\" type:"Console login"');
  });
});
