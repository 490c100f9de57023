import { describe, expect, it } from "vitest";
import { everything, filterSchema } from "../../src/audit/filter.js";

describe("a filter", () => {
  it("asks nothing where nothing is said", () => {
    expect(filterSchema.parse({})).toEqual(everything);
    expect(Object.keys(everything)).toEqual([
      "users",
      "notUsers",
      "affectedUsers",
      "eventTypes",
      "notEventTypes",
      "categories",
      "userTypes",
      "ips",
      "notIps",
      "resourceIds",
      "text",
      "from",
      "to",
    ]);
  });

  it("reads back from its JSON as itself", () => {
    const filter = filterSchema.parse({
      users: ["*"],
      userTypes: ["UNKNOWN"],
      from: "2026-11-16T05:00:00.000Z",
      to: null,
    });
    expect(filterSchema.parse(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
  });

  it.each([
    { users: [""] },
    { users: "alice" },
    { userTypes: ["ROBOT"] },
    { from: "yesterday" },
    { from: "2026-11-16" },
    { to: "2026-11-16T05:00:00+01:00" },
    { to: 7 },
  ])("is refused: %j", (value) => {
    expect(filterSchema.safeParse(value).success).toBe(false);
  });
});
