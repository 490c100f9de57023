import { describe, expect, it } from "vitest";
import { everything, type Filter } from "../../src/audit/filter.js";
import { chipsOf, withoutChips } from "../../src/audit/filter-chips.js";
import { toQueryText } from "../../src/audit/filter-query.js";
import { describeFilter } from "../../src/audit/filter-words.js";

const zone = "America/New_York";
/** Monday 2026-11-23, 10:00 in New York. */
const NOW_MS = Date.UTC(2026, 10, 23, 15);
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
    expect(chipsOf(full, zone, NOW_MS).map((chip) => chip.label)).toEqual([
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
      "Since Mon 16 Nov",
    ]);
  });

  it("takes away the one value of a chip", () => {
    expect(withoutChips(full, 1)).toEqual({ ...full, users: ["a@b.c"] });
    expect(withoutChips(full, 4)).toEqual({ ...full, eventTypes: ["device_wiped"] });
    expect(withoutChips(full, 13)).toEqual({ ...full, from: null });
  });

  it("takes away the values of several chips", () => {
    expect(withoutChips(full, 0, 1)).toEqual({ ...full, users: [] });
    expect(withoutChips(full, 1, 3)).toEqual({
      ...full,
      users: ["a@b.c"],
      notUsers: [],
      affectedUsers: [],
    });
    expect(withoutChips(full, 0, 99)).toEqual(everything);
  });

  it("ends with no filter when every chip is taken away, in any zone", () => {
    let filter = full;
    for (; chipsOf(filter, zone, NOW_MS).length > 0; ) {
      filter = withoutChips(filter, 0);
    }
    expect(filter).toEqual(everything);
  });

  it("changes nothing for a chip that is not there", () => {
    expect(withoutChips(full, 99)).toBe(full);
    expect(withoutChips(full, -1)).toBe(full);
  });
});

describe("dates in words", () => {
  const CASES: readonly (readonly [string | null, string | null, string])[] = [
    ["2026-11-21T05:00:00.000Z", "2026-11-23T05:00:00.000Z", "Sat 21 – Sun 22 Nov"],
    ["2026-11-22T05:00:00.000Z", "2026-11-23T05:00:00.000Z", "Sun 22 Nov"],
    ["2026-10-30T04:00:00.000Z", "2026-11-02T05:00:00.000Z", "Fri 30 Oct – Sun 1 Nov"],
    ["2025-12-20T05:00:00.000Z", "2026-01-06T05:00:00.000Z", "Sat 20 Dec 2025 – Mon 5 Jan 2026"],
    ["2026-11-22T14:00:00.000Z", "2026-11-22T22:00:00.000Z", "Sun 22 Nov 09:00 – 17:00"],
    ["2026-11-22T23:00:00.000Z", "2026-11-23T11:00:00.000Z", "Sun 22 Nov 18:00 – Mon 23 Nov 06:00"],
    ["2026-11-16T15:00:07.250Z", null, "Since Mon 16 Nov 10:00"],
    ["2026-11-16T15:00:07.000Z", null, "Since Mon 16 Nov 10:00:07"],
    [null, "2026-11-20T05:00:00.000Z", "Before Fri 20 Nov"],
    ["2025-11-21T05:00:00.000Z", "2025-11-23T05:00:00.000Z", "Fri 21 – Sat 22 Nov 2025"],
    ["2025-10-30T04:00:00.000Z", "2025-11-02T04:00:00.000Z", "Thu 30 Oct – Sat 1 Nov 2025"],
    ["2025-11-22T14:00:00.000Z", "2025-11-22T22:00:00.000Z", "Sat 22 Nov 2025 09:00 – 17:00"],
    [
      "2025-12-31T23:00:00.000Z",
      "2026-01-01T11:00:00.000Z",
      "Wed 31 Dec 2025 18:00 – Thu 1 Jan 2026 06:00",
    ],
    ["2025-12-01T05:00:00.000Z", "2026-01-01T05:00:00.000Z", "Mon 1 – Wed 31 Dec 2025"],
    ["2025-11-16T15:00:00.000Z", null, "Since Sun 16 Nov 2025 10:00"],
    [null, "2027-01-01T05:00:00.000Z", "Before Fri 1 Jan 2027"],
  ];
  for (const [from, to, words] of CASES) {
    it(`says “${words}”`, () => {
      const filter = only({ from, to });
      expect(chipsOf(filter, zone, NOW_MS)).toEqual([{ label: words, part: "dates" }]);
      expect(describeFilter(filter, zone, NOW_MS)).toBe(`${words} (New York)`);
    });
  }

  it("goes by the year that it is where the reader is", () => {
    const filter = only({ from: "2026-12-31T05:00:00.000Z" });
    const nowMs = Date.UTC(2027, 0, 1, 4);
    expect(describeFilter(filter, zone, nowMs)).toBe("Since Thu 31 Dec (New York)");
    expect(describeFilter(filter, "UTC", nowMs)).toBe("Since Thu 31 Dec 2026 05:00 (UTC)");
  });
});

describe("a filter in words", () => {
  it("says All events for none", () =>
    expect(describeFilter(everything, zone, NOW_MS)).toBe("All events"));

  it("puts what, who and when on one line", () => {
    const filter = only({
      eventTypes: ["Console login"],
      users: ["a@b.c"],
      from: "2026-11-21T05:00:00.000Z",
      to: "2026-11-23T05:00:00.000Z",
    });
    expect(describeFilter(filter, zone, NOW_MS)).toBe(
      "Console login · by a@b.c · Sat 21 – Sun 22 Nov (New York)",
    );
  });

  it("counts many alternatives instead of naming them", () => {
    const filter = only({ users: ["a", "b", "c", "d", "e"] });
    expect(describeFilter(filter, zone, NOW_MS)).toBe("by a, b, c or 2 more");
  });

  it("says exclusions and every other part", () => {
    expect(describeFilter(full, "UTC", NOW_MS)).toBe(
      "Console login or Device wiped · not Case closed · any of Cases · by a@b.c or x · not by y · by support users · affecting bob · from 10.0.0.0/8 · not from 10.0.0.5 · about resource id-1 · containing “foo bar” · Since Mon 16 Nov 05:00 (UTC)",
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
